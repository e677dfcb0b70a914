// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/renderedtext.h"

#include "document/article/characterreference.h"

namespace Galley {

QString renderedText(QStringView html)
{
    QString text;
    for (qsizetype i = 0; i < html.size();) {
        if (html[i] == u'<') {
            while (i < html.size() && html[i] != u'>')
                ++i;
            ++i;
        } else if (const CharacterReference reference = characterReferenceAt(html, i); reference.length > 0) {
            text += reference.text;
            i += reference.length;
        } else {
            text += html[i++];
        }
    }
    return text;
}

} // namespace Galley
