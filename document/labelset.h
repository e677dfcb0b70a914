// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>
#include <QStringView>

namespace Galley {

// The same for all labels of links that cmark takes for the same, and perhaps for some others.
QString foldedLabel(QStringView label);

// What stands between brackets with no others in between: a label cannot be anything else.
struct LabelCandidates
{
    QSet<QString> links; // folded; those of footnotes as well, for a link's label may begin like one
    QSet<QString> footnotes; // without the mark that they begin with
    bool spanLines = false; // one does: container markers may stand in it, and white space does
    bool footnotesSpanLines = false; // one of these does: cmark takes what part of it for the label hangs on its columns
};
LabelCandidates labelCandidates(QStringView text);

class LabelSet
{
public:
    explicit LabelSet(const QStringList &labels);

    bool isEmpty() const { return m_labels.isEmpty(); }

    // False only when no link and no footnote in the text can have one of the labels.
    bool mayBeUsedIn(QStringView text) const;

private:
    QSet<QString> m_labels;
};

} // namespace Galley
