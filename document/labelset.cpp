// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/labelset.h"

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

// Upper case first unfolds what is several letters.
QString foldedLabel(QStringView label)
{
    return label.toString().simplified().toUpper().toCaseFolded().replace(u'\u00df', "ss"_L1);
}

namespace {

// One that spans lines, without all that may be container markers.
QString withoutMarkers(QStringView label)
{
    QString bare;
    for (const QStringView line : label.split(u'\n')) {
        const auto isMarker = [](QChar c) { return c == u'>' || c.isSpace(); };
        const auto start = bare.isEmpty() ? line.begin() : std::find_if_not(line.begin(), line.end(), isMarker);
        bare.append(line.sliced(start - line.begin())).append(u'\n');
    }
    return bare;
}

void take(QStringView label, LabelCandidates &found)
{
    const bool isFootnote = label.startsWith(u'^');
    if (label.contains(u'\n')) {
        found.spanLines = true;
        found.footnotesSpanLines = found.footnotesSpanLines || isFootnote;
        found.links.insert(foldedLabel(withoutMarkers(label)));
    }
    found.links.insert(foldedLabel(label));
    if (isFootnote)
        found.footnotes.insert(foldedLabel(label.sliced(1)));
}

} // namespace

LabelCandidates labelCandidates(QStringView text)
{
    LabelCandidates found;
    qsizetype start = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++i;
        } else if (text[i] == u'[') {
            start = i + 1;
        } else if (text[i] == u']' && start >= 0) {
            take(text.sliced(start, i - start), found);
            start = -1;
        }
    }
    return found;
}

LabelSet::LabelSet(const QStringList &labels)
{
    for (const QString &label : labels)
        m_labels.insert(foldedLabel(label));
}

bool LabelSet::mayBeUsedIn(QStringView text) const
{
    if (!text.contains(u'['))
        return false;
    const LabelCandidates used = labelCandidates(text);
    return used.spanLines || m_labels.intersects(used.links) || m_labels.intersects(used.footnotes);
}

} // namespace Galley
