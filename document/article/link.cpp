// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/link.h"

#include "document/text/unitbits.h"

using namespace Qt::StringLiterals;

namespace Galley {

QString normalisedLabel(QStringView label)
{
    QString key;
    key.reserve(label.size());
    for (const QChar c : label) { // only these blanks are white space in a label
        const bool isBlank = c == u' ' || (c >= u'\t' && c <= u'\r');
        if (!isBlank)
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u' '))
            key += u' ';
    }
    if (key.endsWith(u' '))
        key.chop(1);
    if (!holdsAny(key, [](char16_t c) { return ((c >= u'A') & (c <= u'Z')) | (c >= 0x80); }))
        return key;
    key = key.toCaseFolded();
    return key.replace(u'ß', "ss"_L1); // the full folding, where Qt does the simple one
}

} // namespace Galley
