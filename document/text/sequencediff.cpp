// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/sequencediff.h"

#include "document/text/myersdiff.h"

#include <algorithm>
#include <vector>

namespace Galley {

namespace {

// Steps that the search may take at all, and in one place; see myersdiff.h.
constexpr qsizetype allSteps = 64 * 1024 * 1024;
constexpr qsizetype fewestSteps = 24;
constexpr qsizetype mostSteps = 256;

// Texts are anchored at unique items so often before what remains has no structure worth looking for.
constexpr int mostAnchorings = 8;

struct Stretch
{
    qsizetype leftStart = 0;
    qsizetype leftEnd = 0;
    qsizetype rightStart = 0;
    qsizetype rightEnd = 0;
    int anchorings = 0;
};

struct Pair
{
    qsizetype left = 0;
    qsizetype right = 0;
};

// The longest run of pairs, sorted by `left`, in which `right` grows as well.
std::vector<Pair> longestGrowing(const std::vector<Pair> &pairs)
{
    std::vector<qsizetype> tops; // of the run of each length, the pair it ends with that lies furthest left
    std::vector<qsizetype> before(pairs.size(), -1);
    for (qsizetype i = 0; i < qsizetype(pairs.size()); ++i) {
        const auto place = std::lower_bound(tops.begin(), tops.end(), pairs[size_t(i)].right,
            [&](qsizetype top, qsizetype right) { return pairs[size_t(top)].right < right; });
        if (place != tops.begin())
            before[size_t(i)] = *(place - 1);
        if (place == tops.end())
            tops.push_back(i);
        else
            *place = i;
    }
    std::vector<Pair> run;
    for (qsizetype i = tops.empty() ? -1 : tops.back(); i >= 0; i = before[size_t(i)])
        run.push_back(pairs[size_t(i)]);
    std::reverse(run.begin(), run.end());
    return run;
}

class Comparison
{
public:
    Comparison(std::span<const int> left, std::span<const int> right, int symbols)
        : m_left(left), m_right(right), m_leftChanged(left.size()), m_rightChanged(right.size()), m_leftCount(size_t(symbols)),
          m_rightCount(size_t(symbols)), m_place(size_t(symbols))
    {
    }

    QList<SequenceChange> run()
    {
        m_open.push_back({0, qsizetype(m_left.size()), 0, qsizetype(m_right.size()), 0});
        while (!m_open.empty()) {
            Stretch stretch = m_open.back();
            m_open.pop_back();
            trim(stretch);
            if (stretch.leftStart == stretch.leftEnd || stretch.rightStart == stretch.rightEnd)
                markChanged(stretch);
            else if (stretch.anchorings >= mostAnchorings || !anchor(stretch))
                compareByEffort(stretch);
        }
        return changes();
    }

private:
    void trim(Stretch &stretch) const
    {
        while (stretch.leftStart < stretch.leftEnd && stretch.rightStart < stretch.rightEnd
            && m_left[size_t(stretch.leftStart)] == m_right[size_t(stretch.rightStart)]) {
            ++stretch.leftStart;
            ++stretch.rightStart;
        }
        while (stretch.leftStart < stretch.leftEnd && stretch.rightStart < stretch.rightEnd
            && m_left[size_t(stretch.leftEnd - 1)] == m_right[size_t(stretch.rightEnd - 1)]) {
            --stretch.leftEnd;
            --stretch.rightEnd;
        }
    }

    void markChanged(const Stretch &stretch)
    {
        std::fill(m_leftChanged.begin() + stretch.leftStart, m_leftChanged.begin() + stretch.leftEnd, char(1));
        std::fill(m_rightChanged.begin() + stretch.rightStart, m_rightChanged.begin() + stretch.rightEnd, char(1));
    }

    void count(const Stretch &stretch)
    {
        for (qsizetype i = stretch.leftStart; i < stretch.leftEnd; ++i)
            m_leftCount[size_t(m_left[size_t(i)])] = 0;
        for (qsizetype j = stretch.rightStart; j < stretch.rightEnd; ++j)
            m_leftCount[size_t(m_right[size_t(j)])] = 0;
        for (qsizetype i = stretch.leftStart; i < stretch.leftEnd; ++i)
            m_rightCount[size_t(m_left[size_t(i)])] = 0;
        for (qsizetype j = stretch.rightStart; j < stretch.rightEnd; ++j)
            m_rightCount[size_t(m_right[size_t(j)])] = 0;
        for (qsizetype i = stretch.leftStart; i < stretch.leftEnd; ++i)
            ++m_leftCount[size_t(m_left[size_t(i)])];
        for (qsizetype j = stretch.rightStart; j < stretch.rightEnd; ++j) {
            ++m_rightCount[size_t(m_right[size_t(j)])];
            m_place[size_t(m_right[size_t(j)])] = j;
        }
    }

    // Parts the stretch at items that occur once on each side; false when there are none.
    bool anchor(const Stretch &stretch)
    {
        count(stretch);
        std::vector<Pair> unique;
        for (qsizetype i = stretch.leftStart; i < stretch.leftEnd; ++i) {
            const size_t symbol = size_t(m_left[size_t(i)]);
            if (m_leftCount[symbol] == 1 && m_rightCount[symbol] == 1)
                unique.push_back({i, m_place[symbol]});
        }
        if (unique.empty())
            return false;
        Stretch part{stretch.leftStart, stretch.leftStart, stretch.rightStart, stretch.rightStart, stretch.anchorings + 1};
        for (const Pair &pair : longestGrowing(unique)) {
            part.leftEnd = pair.left;
            part.rightEnd = pair.right;
            push(part);
            part.leftStart = pair.left + 1;
            part.rightStart = pair.right + 1;
        }
        part.leftEnd = stretch.leftEnd;
        part.rightEnd = stretch.rightEnd;
        push(part);
        return true;
    }

    void push(const Stretch &stretch)
    {
        if (stretch.leftStart < stretch.leftEnd || stretch.rightStart < stretch.rightEnd)
            m_open.push_back(stretch);
    }

    // Items that the other side does not hold at all are no use to the search; without them it is short.
    void compareByEffort(const Stretch &stretch)
    {
        count(stretch);
        std::vector<int> left, right;
        std::vector<qsizetype> leftPlaces, rightPlaces;
        for (qsizetype i = stretch.leftStart; i < stretch.leftEnd; ++i) {
            if (m_rightCount[size_t(m_left[size_t(i)])] > 0) {
                left.push_back(m_left[size_t(i)]);
                leftPlaces.push_back(i);
            }
        }
        for (qsizetype j = stretch.rightStart; j < stretch.rightEnd; ++j) {
            if (m_leftCount[size_t(m_right[size_t(j)])] > 0) {
                right.push_back(m_right[size_t(j)]);
                rightPlaces.push_back(j);
            }
        }
        markChanged(stretch);
        const qsizetype effort = std::clamp(allSteps / qsizetype(left.size() + right.size() + 1), fewestSteps, mostSteps);
        for (const EqualRun &run : equalRuns(left, right, int(effort))) {
            for (qsizetype i = 0; i < run.length; ++i) {
                m_leftChanged[size_t(leftPlaces[size_t(run.left + i)])] = 0;
                m_rightChanged[size_t(rightPlaces[size_t(run.right + i)])] = 0;
            }
        }
    }

    // Unchanged items pair in order, so the marks alone tell the changes.
    QList<SequenceChange> changes() const
    {
        QList<SequenceChange> found;
        const qsizetype leftSize = qsizetype(m_left.size());
        const qsizetype rightSize = qsizetype(m_right.size());
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < leftSize || j < rightSize) {
            SequenceChange change{i, i, j, j};
            while (i < leftSize && m_leftChanged[size_t(i)])
                change.leftEnd = ++i;
            while (j < rightSize && m_rightChanged[size_t(j)])
                change.rightEnd = ++j;
            if (change.leftStart < change.leftEnd || change.rightStart < change.rightEnd)
                found.append(change);
            ++i;
            ++j;
        }
        return found;
    }

    std::span<const int> m_left, m_right;
    std::vector<char> m_leftChanged, m_rightChanged;
    std::vector<int> m_leftCount, m_rightCount; // of the stretch in hand, by symbol
    std::vector<qsizetype> m_place;
    std::vector<Stretch> m_open;
};

} // namespace

QList<SequenceChange> diffSequences(std::span<const int> left, std::span<const int> right, int symbols)
{
    return Comparison(left, right, symbols).run();
}

} // namespace Galley
