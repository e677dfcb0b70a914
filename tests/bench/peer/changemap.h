// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPoint>
#include <QRect>
#include <QSize>

#include <optional>

namespace Galley {

// A piece of the screen: row by row, 32 bits a pixel of which the lower 24 are its colour.
struct Picture
{
    QSize size = {};
    QList<quint32> pixels = {};
};

// Which cells of the screen have changed, gathered over several changes.
class ChangeMap
{
public:
    static constexpr int cellSize = 8; // pixels

    explicit ChangeMap(QSize cells) : m_size(cells), m_changed(qsizetype(cells.width()) * cells.height(), false) { }
    static ChangeMap forScreen(QSize pixels);

    QSize size() const { return m_size; } // cells
    bool has(QPoint cell) const { return m_changed[qsizetype(cell.y()) * m_size.width() + cell.x()]; }
    void mark(QPoint cell) { m_changed[qsizetype(cell.y()) * m_size.width() + cell.x()] = true; }
    void markDifferences(const Picture &before, const Picture &after); // both of the whole screen
    int count() const { return int(m_changed.count(true)); }
    QRect bounds() const; // in pixels; empty when nothing changed

private:
    QSize m_size;
    QList<bool> m_changed;
};

// How much of a region has something written or drawn on it: the share of its cells that are not of one colour.
double inkedShare(const Picture &screen, const QRect &region);

// Where the screen shows one and the same paragraph: as text, and as the page made of it. In pixels.
struct WatchedRegions
{
    QRect text = {};
    QRect page = {};
};

// What changes when one types into a paragraph: the two largest groups of cells are its lines, the left one as text and
// the right one on the page. Counts in a panel or the status bar change as well, but are small. Nothing where there are
// no two such groups side by side.
std::optional<WatchedRegions> findRegions(const ChangeMap &changes);

// What to watch of a text whose caret blinks in `caret`: the rest of its line, which moves with every letter typed. All of
// it where no caret blinks.
QRect besideCaret(const QRect &text, const QRect &caret);

} // namespace Galley
