// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace Galley {

// Few different lines, so that many are equal, and now and then none of them at the end.
inline QStringList randomLines(QRandomGenerator &random, int most)
{
    QStringList lines;
    for (int i = random.bounded(most + 1); i >= 0; --i)
        lines.append(QString(random.bounded(3), QChar(u'a' + random.bounded(4))));
    return lines;
}

// Some lines changed, removed, added or moved.
inline QStringList changedLines(QRandomGenerator &random, QStringList lines, int most)
{
    for (int i = random.bounded(most + 1); i > 0; --i) {
        const int at = random.bounded(int(lines.size()) + 1);
        const int kind = random.bounded(4);
        if (kind == 0 || at == lines.size())
            lines.insert(at, QStringLiteral("new %1").arg(random.bounded(5)));
        else if (kind == 1 && lines.size() > 1)
            lines.removeAt(at);
        else if (kind == 2)
            lines[at] += QChar(u'x' + random.bounded(3));
        else
            lines.move(at, random.bounded(int(lines.size())));
    }
    return lines;
}

} // namespace Galley
