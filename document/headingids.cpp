// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/headingids.h"

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// What a heading made from Markdown always has, and one that stands in raw HTML never.
constexpr auto markdownHeading = " dir=\"auto\""_L1;

} // namespace

QString withHeadingIds(const QString &html, const QList<HeadingId> &ids)
{
    if (ids.isEmpty())
        return html;
    QString result;
    qsizetype reached = 0;
    auto next = ids.begin();
    for (qsizetype at = html.indexOf("<h"_L1); at >= 0 && next != ids.end(); at = html.indexOf("<h"_L1, at + 2)) {
        const QStringView tag = QStringView(html).sliced(at + 2);
        if (!tag.startsWith(QChar(u'0' + next->level)) || !tag.sliced(1).startsWith(markdownHeading))
            continue;
        result += QStringView(html).sliced(reached, at + 3 - reached);
        result += " id=\""_L1 + next->id.toHtmlEscaped() + u'"';
        reached = at + 3;
        ++next;
    }
    return result += QStringView(html).sliced(reached);
}

} // namespace Galley
