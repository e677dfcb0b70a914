// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <algorithm>

namespace Galley {

// Where the lines of a text begin, without walking the text each time; lines are counted from 0.
class LineStarts
{
public:
    explicit LineStarts(QStringView text)
    {
        for (qsizetype i = text.indexOf(u'\n'); i >= 0; i = text.indexOf(u'\n', i + 1))
            m_starts.append(i + 1);
    }

    int lineAt(qsizetype position) const
    {
        return static_cast<int>(std::upper_bound(m_starts.begin(), m_starts.end(), position) - m_starts.begin());
    }

    qsizetype startOf(int line) const { return line == 0 ? 0 : m_starts[line - 1]; }

private:
    QList<qsizetype> m_starts; // but the first
};

} // namespace Galley
