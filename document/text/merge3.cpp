// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/merge3.h"

#include "document/text/conflicts.h"
#include "document/text/linediff.h"
#include "document/text/lineedit.h"

#include <algorithm>

namespace Galley {

namespace {

// One side's changes of the base, gone through once.
class Side
{
public:
    Side(const SourceText &base, const SourceText &text) : m_text(text), m_changes(diffLines(base, text)) { }

    const SourceText &text() const { return m_text; }
    bool isAtEnd() const { return m_index == m_changes.size(); }
    LineRange next() const { return m_changes.at(m_index).left; }

    // Takes the changes that overlap or touch [first, end) of the base, and widens it by them; whether there were any.
    bool take(int &first, int &end)
    {
        bool any = false;
        while (!isAtEnd() && next().first <= end) {
            first = std::min(first, next().first);
            end = std::max(end, next().end());
            any = true;
            ++m_index;
        }
        return any;
    }

    // Where the lines of the base stand now, once all changes up to their end were taken.
    LineRange placeOf(int first, int end)
    {
        const int start = first + m_growth;
        while (m_counted < m_index) {
            const LineChange &change = m_changes.at(m_counted++);
            m_growth += change.right.count - change.left.count;
        }
        return {start, end + m_growth - start};
    }

private:
    const SourceText &m_text;
    QList<LineChange> m_changes;
    qsizetype m_index = 0;
    qsizetype m_counted = 0; // changes whose growth is known
    int m_growth = 0; // lines that the text has more than the base, up to here
};

// What both sides begin and end with in common needs no decision.
void trimCommon(const SourceText &mine, LineRange &mineLines, const SourceText &theirs, LineRange &theirLines)
{
    const auto same
        = [&](int mineLine, int theirLine) { return theirs.holds(theirs.lineRange(theirLine), mine.text(mine.lineRange(mineLine))); };
    while (mineLines.count > 0 && theirLines.count > 0 && same(mineLines.first, theirLines.first)) {
        mineLines = {mineLines.first + 1, mineLines.count - 1};
        theirLines = {theirLines.first + 1, theirLines.count - 1};
    }
    while (mineLines.count > 0 && theirLines.count > 0 && same(mineLines.end() - 1, theirLines.end() - 1)) {
        --mineLines.count;
        --theirLines.count;
    }
}

class Merger
{
public:
    Merger(const SourceText &base, const SourceText &mine, const SourceText &theirs)
        : m_mine(base, mine), m_theirs(base, theirs), m_number(std::max(highestConflict(mine), highestConflict(theirs))),
          m_frontMatterEnd(lineAfterFrontMatter(mine))
    {
    }

    Merge run()
    {
        while (!m_mine.isAtEnd() || !m_theirs.isAtEnd())
            takeOne();
        return m_merge;
    }

private:
    void takeOne()
    {
        const bool mineFirst = m_theirs.isAtEnd() || (!m_mine.isAtEnd() && m_mine.next().first <= m_theirs.next().first);
        int first = mineFirst ? m_mine.next().first : m_theirs.next().first;
        int end = first;
        bool changedMine = false;
        bool changedTheirs = false;
        for (bool grew = true; grew;) {
            const bool moreMine = m_mine.take(first, end);
            const bool moreTheirs = m_theirs.take(first, end);
            changedMine = changedMine || moreMine;
            changedTheirs = changedTheirs || moreTheirs;
            grew = moreMine || moreTheirs;
        }
        const LineRange mine = m_mine.placeOf(first, end);
        const LineRange theirs = m_theirs.placeOf(first, end);
        if (!changedMine)
            takeTheirs(mine, theirs);
        else if (changedTheirs)
            showBoth(mine, theirs);
    }

    void takeTheirs(LineRange mine, LineRange theirs)
    {
        m_merge.edits += byWords(replaceLines(m_mine.text(), mine, linesOf(m_theirs.text(), theirs)), m_mine.text());
        ++m_merge.taken;
    }

    void showBoth(LineRange mine, LineRange theirs)
    {
        trimCommon(m_mine.text(), mine, m_theirs.text(), theirs);
        if (mine.count == 0 && theirs.count == 0)
            return;
        const ConflictMarkers markers(
            ++m_number, mine.first < m_frontMatterEnd ? ConflictMarkers::Place::FrontMatter : ConflictMarkers::Place::Body);
        const QStringList before{markers.mine()};
        const QStringList between = QStringList{markers.theirs()} + linesOf(m_theirs.text(), theirs) + QStringList{markers.end()};
        const QStringList kept = linesOf(m_mine.text(), mine);
        m_merge.edits += byWords(replaceLines(m_mine.text(), mine, before + kept + between), m_mine.text());
        ++m_merge.conflicts;
    }

    Side m_mine;
    Side m_theirs;
    Merge m_merge;
    int m_number;
    int m_frontMatterEnd;
};

} // namespace

Merge merge3(const SourceText &base, const SourceText &mine, const SourceText &theirs)
{
    return Merger(base, mine, theirs).run();
}

} // namespace Galley
