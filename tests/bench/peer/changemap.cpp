// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peer/changemap.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr quint32 colour = 0xffffff;
constexpr int reach = 4; // cells from one line or word of a paragraph to the next
constexpr int leastWidth = 5; // cells; less is a number that counts something

// The cells that hang together with `first`, across gaps shorter than `reach`; they are taken out of `left`.
QRect takeGroup(ChangeMap &seen, const ChangeMap &changes, QPoint first)
{
    QRect bounds(first, QSize(1, 1));
    const QRect all(QPoint(0, 0), changes.size());
    QList<QPoint> waiting{first};
    seen.mark(first);
    while (!waiting.isEmpty()) {
        const QPoint cell = waiting.takeLast();
        bounds |= QRect(cell, QSize(1, 1));
        const QRect around = QRect(cell, QSize(1, 1)).adjusted(-reach, -reach, reach, reach) & all;
        for (int y = around.top(); y <= around.bottom(); ++y)
            for (int x = around.left(); x <= around.right(); ++x)
                if (const QPoint near(x, y); changes.has(near) && !seen.has(near)) {
                    seen.mark(near);
                    waiting.append(near);
                }
    }
    return bounds;
}

QList<QRect> groups(const ChangeMap &changes)
{
    QList<QRect> found;
    ChangeMap seen(changes.size());
    for (int y = 0; y < changes.size().height(); ++y)
        for (int x = 0; x < changes.size().width(); ++x)
            if (const QPoint cell(x, y); changes.has(cell) && !seen.has(cell))
                found.append(takeGroup(seen, changes, cell));
    return found;
}

int area(const QRect &cells)
{
    return cells.width() * cells.height();
}

QRect inPixels(const QRect &cells)
{
    return {cells.topLeft() * ChangeMap::cellSize, cells.size() * ChangeMap::cellSize};
}

} // namespace

ChangeMap ChangeMap::forScreen(QSize pixels)
{
    return ChangeMap({pixels.width() / cellSize, pixels.height() / cellSize}); // QSize would round
}

void ChangeMap::markDifferences(const Picture &before, const Picture &after)
{
    for (int y = 0; y < m_size.height() * cellSize; ++y)
        for (int x = 0; x < m_size.width() * cellSize; ++x) {
            const qsizetype at = qsizetype(y) * before.size.width() + x;
            if (((before.pixels[at] ^ after.pixels[at]) & colour) != 0)
                mark({x / cellSize, y / cellSize});
        }
}

QRect ChangeMap::bounds() const
{
    QRect found;
    for (int y = 0; y < m_size.height(); ++y)
        for (int x = 0; x < m_size.width(); ++x)
            if (has({x, y}))
                found |= QRect(x, y, 1, 1);
    return inPixels(found);
}

double inkedShare(const Picture &screen, const QRect &region)
{
    constexpr int size = ChangeMap::cellSize;
    const auto isInked = [&screen](int left, int top) {
        const quint32 first = screen.pixels[qsizetype(top) * screen.size.width() + left];
        for (int y = top; y < top + size; ++y)
            for (int x = left; x < left + size; ++x)
                if (((screen.pixels[qsizetype(y) * screen.size.width() + x] ^ first) & colour) != 0)
                    return true;
        return false;
    };
    const QRect seen = region & QRect(QPoint(0, 0), screen.size);
    int cells = 0;
    int inked = 0;
    for (int top = seen.top(); top + size <= seen.bottom() + 1; top += size)
        for (int left = seen.left(); left + size <= seen.right() + 1; left += size, ++cells)
            inked += isInked(left, top) ? 1 : 0;
    return cells > 0 ? double(inked) / cells : 0;
}

QRect besideCaret(const QRect &text, const QRect &caret)
{
    if (caret.isEmpty())
        return text;
    if (caret.right() >= text.right())
        return {};
    return QRect(QPoint(caret.right() + 1, caret.top()), QPoint(text.right(), caret.bottom())) & text;
}

std::optional<WatchedRegions> findRegions(const ChangeMap &changes)
{
    QList<QRect> found = groups(changes);
    found.removeIf([](const QRect &group) { return group.width() < leastWidth; });
    std::ranges::stable_sort(found, std::ranges::greater(), area);
    if (found.size() < 2)
        return std::nullopt;
    const bool leftFirst = found[0].left() < found[1].left();
    const QRect text = found[leftFirst ? 0 : 1];
    const QRect page = found[leftFirst ? 1 : 0];
    if (text.right() >= page.left())
        return std::nullopt;
    return WatchedRegions{inPixels(text), inPixels(page)};
}

} // namespace Galley
