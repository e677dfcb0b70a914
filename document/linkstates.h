// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/inlinescanner.h"
#include "document/article/link.h"
#include "document/article/surroundings.h"

#include <QHash>
#include <QSet>

namespace Galley {

// Tells whether the links of one article lead somewhere, as far as its text and its surroundings say.
class LinkJudge
{
public:
    // All must outlive the judge.
    LinkJudge(const Surroundings &surroundings, const QSet<QString> &ownAnchors, const DefinedLabels &labels);

    // What stands between the first brackets of the source; an image in there is not blank.
    enum class ShownText { Blank, Present };
    LinkState stateOf(const Link &link, ShownText shown);

private:
    LinkState stateOfTarget(const QString &target);
    LinkState stateOnTheWeb(const QString &target) const;
    LinkState stateOfAnchor(const QString &anchor, const QSet<QString> &anchors, const QString &ofPath);
    LinkState stateOfFile(const LinkTarget &target);
    bool leadsToPage(const QString &target);
    bool isKnownSlug(const QString &slug) const;

    const Surroundings &m_surroundings;
    const QSet<QString> &m_ownAnchors;
    const DefinedLabels &m_labels;
    QHash<QString, QSet<QString>> m_folded; // path of a file → its anchors in lower case
};

} // namespace Galley
