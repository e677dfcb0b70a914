// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/headingids.h"

namespace Galley {

using namespace Qt::StringLiterals;

QString withHeadingIds(const QString &html, const QList<HeadingId> &ids)
{
    if (ids.isEmpty())
        return html;
    QString result;
    qsizetype reached = 0;
    auto next = ids.begin();
    for (qsizetype at = html.indexOf("<h"_L1); at >= 0 && next != ids.end(); at = html.indexOf("<h"_L1, at + 2)) {
        const QStringView level = QStringView(html).sliced(at + 2).first(std::min<qsizetype>(2, html.size() - at - 2));
        const bool isHeading = level.size() == 2 && level[0] == QChar(u'0' + next->level) && (level[1] == u'>' || level[1] == u' ');
        if (!isHeading)
            continue;
        result += QStringView(html).sliced(reached, at + 3 - reached);
        result += " id=\""_L1 + next->id.toHtmlEscaped() + u'"';
        reached = at + 3;
        ++next;
    }
    return result += QStringView(html).sliced(reached);
}

} // namespace Galley
