// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/myersdiff.h"

#include <algorithm>

namespace Galley {

namespace {

struct Point
{
    qsizetype x = 0;
    qsizetype y = 0;
};

// A rectangle of the edit graph, seen from its beginning or from its end.
class Rectangle
{
public:
    enum class From { Start, End };
    Rectangle(std::span<const int> left, std::span<const int> right, From from) : m_left(left), m_right(right), m_from(from) { }

    qsizetype width() const { return qsizetype(m_left.size()); }
    qsizetype height() const { return qsizetype(m_right.size()); }
    bool equalAt(Point point) const
    {
        return m_from == From::Start ? m_left[size_t(point.x)] == m_right[size_t(point.y)]
                                     : m_left[size_t(width() - 1 - point.x)] == m_right[size_t(height() - 1 - point.y)];
    }

private:
    std::span<const int> m_left, m_right;
    From m_from;
};

// How far each diagonal (x - y) can be followed with so many steps aside.
class Frontier
{
public:
    Frontier(const Rectangle &rectangle, int effort) : m_rectangle(rectangle), m_middle(effort + 1), m_reach(size_t(2 * effort + 3), -1)
    {
        m_reach[size_t(m_middle)] = slide({0, 0});
    }

    void step(int steps)
    {
        m_steps = steps;
        for (qsizetype diagonal = lowest(); diagonal <= highest(); diagonal += 2)
            m_reach[size_t(m_middle + diagonal)] = furthest(diagonal);
    }

    qsizetype lowest() const { return m_steps <= m_rectangle.height() ? -m_steps : m_steps - 2 * m_rectangle.height(); }
    qsizetype highest() const { return m_steps <= m_rectangle.width() ? m_steps : 2 * m_rectangle.width() - m_steps; }

    qsizetype reach(qsizetype diagonal) const // -1 where it was never
    {
        const qsizetype index = m_middle + diagonal;
        return index < 0 || index >= qsizetype(m_reach.size()) ? -1 : m_reach[size_t(index)];
    }

    Point best() const
    {
        Point found;
        for (qsizetype diagonal = lowest(); diagonal <= highest(); diagonal += 2) {
            const qsizetype x = reach(diagonal);
            if (x >= 0 && 2 * x - diagonal > found.x + found.y)
                found = {x, x - diagonal};
        }
        return found;
    }

private:
    qsizetype furthest(qsizetype diagonal) const
    {
        const qsizetype left = reach(diagonal - 1);
        const qsizetype above = reach(diagonal + 1);
        qsizetype x = left >= 0 && left < m_rectangle.width() ? left + 1 : -1;
        if (above >= 0 && above - diagonal <= m_rectangle.height())
            x = std::max(x, above);
        return x < 0 ? -1 : slide({x, x - diagonal});
    }

    qsizetype slide(Point point) const
    {
        while (point.x < m_rectangle.width() && point.y < m_rectangle.height() && m_rectangle.equalAt(point)) {
            ++point.x;
            ++point.y;
        }
        return point.x;
    }

    Rectangle m_rectangle;
    qsizetype m_middle;
    std::vector<qsizetype> m_reach;
    qsizetype m_steps = 0;
};

// Where `ahead` meets what `behind` reached from the other end; x is -1 when it does not.
Point meeting(const Frontier &ahead, const Frontier &behind, qsizetype width, qsizetype height)
{
    for (qsizetype diagonal = ahead.lowest(); diagonal <= ahead.highest(); diagonal += 2) {
        const qsizetype x = ahead.reach(diagonal);
        const qsizetype opposite = behind.reach(width - height - diagonal);
        if (x >= 0 && opposite >= 0 && x + opposite >= width)
            return {x, x - diagonal};
    }
    return {-1, -1};
}

// A point on a path through the rectangle, whose sides are not empty: on a shortest one, if that was found in time.
Point middlePoint(std::span<const int> left, std::span<const int> right, int effort)
{
    const qsizetype width = qsizetype(left.size());
    const qsizetype height = qsizetype(right.size());
    const int limit = int(std::min<qsizetype>(effort, width + height));
    Frontier ahead(Rectangle(left, right, Rectangle::From::Start), limit);
    Frontier behind(Rectangle(left, right, Rectangle::From::End), limit);
    for (int steps = 1; steps <= limit; ++steps) {
        ahead.step(steps);
        if (const Point point = meeting(ahead, behind, width, height); point.x >= 0)
            return point;
        behind.step(steps);
        if (const Point point = meeting(behind, ahead, width, height); point.x >= 0)
            return {width - point.x, height - point.y};
    }
    const Point forward = ahead.best();
    const Point backward = behind.best();
    if (forward.x + forward.y >= backward.x + backward.y)
        return forward;
    return {width - backward.x, height - backward.y};
}

struct Part
{
    Point start;
    Point end;
};

} // namespace

std::vector<EqualRun> equalRuns(std::span<const int> left, std::span<const int> right, int effort)
{
    std::vector<EqualRun> runs;
    std::vector<Part> open{{{0, 0}, {qsizetype(left.size()), qsizetype(right.size())}}};
    while (!open.empty()) {
        auto [start, end] = open.back();
        open.pop_back();
        EqualRun head{start.x, start.y, 0};
        while (start.x < end.x && start.y < end.y && left[size_t(start.x)] == right[size_t(start.y)]) {
            ++start.x;
            ++start.y;
            ++head.length;
        }
        if (head.length > 0)
            runs.push_back(head);
        EqualRun tail{end.x, end.y, 0};
        while (start.x < end.x && start.y < end.y && left[size_t(end.x - 1)] == right[size_t(end.y - 1)]) {
            tail = {--end.x, --end.y, tail.length + 1};
        }
        if (tail.length > 0)
            runs.push_back(tail);
        if (start.x == end.x || start.y == end.y)
            continue;
        const Point middle = middlePoint(
            left.subspan(size_t(start.x), size_t(end.x - start.x)), right.subspan(size_t(start.y), size_t(end.y - start.y)), effort);
        const Point split{start.x + middle.x, start.y + middle.y};
        const bool parts = (split.x > start.x || split.y > start.y) && (split.x < end.x || split.y < end.y);
        if (parts) {
            open.push_back({split, end});
            open.push_back({start, split});
        }
    }
    return runs;
}

} // namespace Galley
