// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/tocwriting.h"

#include "document/documentsnapshot.h"

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (u"\\[]*_`<&~$"_s.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

} // namespace

QString headingAsLinkText(const DocumentSnapshot &snapshot, const OutlineEntry &heading)
{
    QString source = snapshot.text(heading.titleRange).trimmed();
    // A backslash at the end would escape the bracket that is put behind it.
    const bool plain = !source.endsWith(u'\\') && !source.contains(u'[') && !source.contains(u']') && !source.contains(u'<')
        && !source.contains(u'\n') && !source.contains("://"_L1) && !source.contains(u'{') && !source.contains(u'@');
    return plain && !source.isEmpty() ? source : escaped(heading.title);
}

bool canStandInToc(const OutlineEntry &heading)
{
    return !heading.title.trimmed().isEmpty();
}

} // namespace Galley
