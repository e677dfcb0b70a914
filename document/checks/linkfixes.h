// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/factindex.h"
#include "document/checks/finding.h"

#include <QHash>

#include <optional>

namespace Galley {

// For links and images that lead nowhere, are empty, or say nothing.
class LinkFixes
{
public:
    explicit LinkFixes(const FactIndex &facts) : m_facts(facts) { } // which must outlive it

    QList<Fix> fixesFor(const Finding &finding);

private:
    QList<Fix> targetFixes(const PlacedLink &placed, const Finding &finding) const;
    QList<Fix> emptyFixes(const PlacedLink &placed);
    QList<Fix> labelFixes(const PlacedLink &placed, const QString &similar) const;
    QList<Fix> imageFixes(const PlacedLink &placed) const;
    Fix removal(const PlacedLink &placed) const;
    QString textFor(const QString &target);
    QString titleAt(const QString &anchor);

    const FactIndex &m_facts;
    std::optional<QHash<QString, qsizetype>> m_headings; // by anchor, when one was looked for
};

// The edits that let a link lead elsewhere: in its place, or in the definition that it uses. Empty where that cannot be
// done, as in raw HTML without quotes.
QList<TextEdit> retarget(const FactIndex &facts, const PlacedLink &placed, const QString &target);

// Text as it may stand between a link's brackets.
QString escapedLinkText(const QString &text);

// The target as it may stand between parentheses.
QString writtenTarget(const QString &target);

} // namespace Galley
