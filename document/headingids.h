// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Galley {

struct HeadingId
{
    int level = 1;
    QString id;
};

// The HTML with the ids put on its headings in order. An element of another level than the next heading's is raw HTML
// of the article and keeps what it has.
QString withHeadingIds(const QString &html, const QList<HeadingId> &ids);

} // namespace Galley
