// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparerow.h"

#include "app/compare/linepairs.h"

namespace Galley {

namespace {

// Fewer lines than this are shown rather than hidden behind a row of their own.
constexpr int fewestHidden = 3;

class Rows
{
public:
    Rows(const SourceText &left, const SourceText &right) : m_left(left), m_right(right) { }

    void addEqual(int count, int contextBefore, int contextAfter)
    {
        const int hidden = count - contextBefore - contextAfter;
        if (hidden < fewestHidden) {
            step(equalRows(m_leftLine, m_rightLine, count), count);
            return;
        }
        step(equalRows(m_leftLine, m_rightLine, contextBefore), contextBefore);
        step({{CompareRow::Kind::Hidden, m_leftLine, m_rightLine, hidden, -1}}, hidden);
        step(equalRows(m_leftLine, m_rightLine, contextAfter), contextAfter);
    }

    void addChange(const LineChange &change, int difference)
    {
        for (const LinePair &pair : pairLines(m_left, change.left, m_right, change.right)) {
            const auto kind = pair.left == 0 ? CompareRow::Kind::Added
                : pair.right == 0            ? CompareRow::Kind::Removed
                                             : CompareRow::Kind::Changed;
            m_rows.append({kind, pair.left, pair.right, 0, difference});
        }
        m_leftLine = change.left.end();
        m_rightLine = change.right.end();
    }

    int leftLine() const { return m_leftLine; }
    QList<CompareRow> take() { return std::move(m_rows); }

private:
    void step(const QList<CompareRow> &rows, int lines)
    {
        m_rows += rows;
        m_leftLine += lines;
        m_rightLine += lines;
    }

    const SourceText &m_left;
    const SourceText &m_right;
    QList<CompareRow> m_rows;
    int m_leftLine = 1;
    int m_rightLine = 1;
};

} // namespace

QList<CompareRow> equalRows(int leftLine, int rightLine, int count)
{
    QList<CompareRow> rows;
    rows.reserve(count);
    for (int i = 0; i < count; ++i)
        rows.append({CompareRow::Kind::Equal, leftLine + i, rightLine + i, 0, -1});
    return rows;
}

QList<CompareRow> rowsOf(const QList<LineChange> &changes, const SourceText &left, const SourceText &right)
{
    Rows rows(left, right);
    for (int i = 0; i < int(changes.size()); ++i) {
        const LineChange &change = changes.at(i);
        rows.addEqual(change.left.first - rows.leftLine(), i == 0 ? 0 : contextLines, contextLines);
        rows.addChange(change, i);
    }
    rows.addEqual(left.lineCount() + 1 - rows.leftLine(), changes.isEmpty() ? 0 : contextLines, 0);
    return rows.take();
}

} // namespace Galley
