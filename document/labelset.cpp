// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/labelset.h"

namespace Galley {

using namespace Qt::StringLiterals;

// Upper case first unfolds what is several letters.
QString foldedLabel(QStringView label)
{
    return label.toString().simplified().toUpper().toCaseFolded().replace(u'\u00df', "ss"_L1);
}

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
            const QStringView label = text.sliced(start, i - start);
            found.spanLines = found.spanLines || label.contains(u'\n');
            if (label.startsWith(u'^'))
                found.footnotes.insert(foldedLabel(label.sliced(1)));
            else
                found.links.insert(foldedLabel(label));
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
