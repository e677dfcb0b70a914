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

// The HTML with the ids put on its headings in order. Heading elements that stand in raw HTML keep what they have: the
// sanitiser takes care that they never have dir="auto", which those made from Markdown do.
QString withHeadingIds(const QString &html, const QList<HeadingId> &ids);

} // namespace Galley
