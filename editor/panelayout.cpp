// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/panelayout.h"

#include "editor/longlines.h"

#include <QFontMetricsF>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Galley {

namespace {

// Fallback fonts may be taller than the spacing: their lines take what they need.
qreal heightFor(const QTextLine &line, qreal spacing)
{
    return std::max(spacing, std::ceil(line.height()));
}

qreal gapAbove(const QTextLine &line, qreal spacing)
{
    return std::floor((heightFor(line, spacing) - line.height()) / 2);
}

} // namespace

PaneLayout::PaneLayout(QTextDocument *document) : QPlainTextDocumentLayout(document)
{
    connect(document, &QTextDocument::contentsChange, this,
        [this](int from, int removed, int added) { m_change = Change{from, removed, added}; });
}

void PaneLayout::setLineHeight(double timesTheFonts)
{
    if (m_lineHeight == timesTheFonts)
        return;
    m_lineHeight = timesTheFonts;
    Q_EMIT documentSizeChanged(documentSize());
    Q_EMIT update();
}

qreal PaneLayout::lineSpacing() const
{
    // Asked for with each line that is painted; metrics are slow to look up.
    const QFont font = document()->defaultFont();
    if (m_fontSpacing == 0 || font != m_measuredFont) {
        m_measuredFont = font;
        m_fontSpacing = QFontMetricsF(font).height();
    }
    return std::round(m_fontSpacing * m_lineHeight);
}

void PaneLayout::setRoomBelow(qreal height)
{
    if (m_roomBelow == height)
        return;
    m_roomBelow = height;
    Q_EMIT documentSizeChanged(documentSize());
}

void PaneLayout::setWidth(int width)
{
    m_width = width;
}

bool PaneLayout::isFolded(const QTextBlock &block)
{
    return block.length() - 1 > longestLaidOut;
}

QRectF PaneLayout::blockBoundingRect(const QTextBlock &block) const
{
    const bool shown = block.isValid() && block.isVisible();
    const bool last = shown && !block.next().isValid();
    const qreal below = last ? document()->documentMargin() + m_roomBelow : 0;
    if (shown && isFolded(block)) {
        if (block.layout()->lineCount() > 0) {
            QTextBlock grown = block;
            grown.clearLayout();
            grown.setLineCount(1);
        }
        return {0, 0, 0, lineSpacing() + below};
    }
    if (shown && m_width > 0 && block.layout()->lineCount() == 0)
        const_cast<PaneLayout *>(this)->layOut(block); // as the base does
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (shown)
        rect.setHeight(placeLines(*block.layout()) + below);
    return rect;
}

// The base looks for the widest line of all when the widest so far has shrunk, and makes a layout for each block to do so.
// Nobody asks how wide the text is: it is wrapped.
void PaneLayout::layOut(QTextBlock block)
{
    QTextLayout &layout = *block.layout();
    const qreal margin = document()->documentMargin();
    layout.setTextOption(document()->defaultTextOption());
    layout.beginLayout();
    qreal top = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(m_width - 2 * margin);
        line.setPosition({margin, top});
        top += line.height() + std::min(0.0, std::ceil(line.leading()));
    }
    layout.endLayout();
    if (m_typed.block() == block)
        m_typed = {};
    const int before = document()->lineCount();
    block.setLineCount(layout.lineCount());
    if (document()->lineCount() == before || m_tellingSize)
        return;
    const QScopedValueRollback telling(m_tellingSize, true); // who is told asks for blocks that are not laid out either
    Q_EMIT documentSizeChanged(documentSize());
}

QRectF PaneLayout::lineRect(const QTextBlock &block, int line) const
{
    const QTextLine at = block.layout()->lineAt(line);
    if (!at.isValid())
        return {};
    const qreal spacing = lineSpacing();
    return {0, at.y() - gapAbove(at, spacing), at.x() + at.width(), heightFor(at, spacing)};
}

qreal PaneLayout::placeLines(const QTextLayout &layout) const
{
    const qreal spacing = lineSpacing();
    qreal top = 0;
    for (int i = 0; i < layout.lineCount(); ++i) {
        QTextLine line = layout.lineAt(i);
        const qreal y = top + gapAbove(line, spacing);
        if (line.y() != y)
            line.setPosition({line.x(), y});
        top += heightFor(line, spacing);
    }
    return top;
}

// QTextLayout::setFormats notes a change with the document, which would widen the next one that is reported: outside
// of a change it is flushed at once, inside of one documentChanged() leaves it out.
void PaneLayout::setFormats(const QTextBlock &block, const QList<QTextLayout::FormatRange> &formats)
{
    if (block.layout()->formats() == formats)
        return;
    const bool laidOut = block.layout()->lineCount() > 0; // asked before: setting formats takes the lines away
    const Formatted formatted{block, laidOut ? blockBoundingRect(block).height() : -1};
    block.layout()->setFormats(formats);
    if (m_change) {
        m_formatted.append(formatted);
        return;
    }
    {
        const QScopedValueRollback formatsOnly(m_formatsOnly, true);
        document()->markContentsDirty(block.position(), block.length());
    }
    layOutAgain(formatted);
}

void PaneLayout::documentChanged(int from, int charsRemoved, int charsAdded)
{
    if (m_formatsOnly)
        return;
    const Change change = std::exchange(m_change, {}).value_or(Change{from, charsRemoved, charsAdded});
    const QList<Formatted> formatted = std::exchange(m_formatted, {});
    takeInto(change, formatted);
    const int first = document()->findBlock(change.from).blockNumber();
    const int last = document()->findBlock(change.from + std::max(change.added - 1, 0)).blockNumber();
    for (const Formatted &each : formatted) {
        if (each.block.isValid() && (each.block.blockNumber() < first || each.block.blockNumber() > last))
            layOutAgain(each);
    }
}

void PaneLayout::takeInto(const Change &change, const QList<Formatted> &formatted)
{
    const QTextBlock block = document()->findBlock(change.from);
    if (changesFoldedLine(change))
        return updateFolded(block);
    const bool sameBlocks = document()->blockCount() == m_blockCount;
    m_blockCount = document()->blockCount();
    const qreal height = heightBefore(block, formatted);
    const QSignalBlocker silence(m_silent ? this : nullptr);
    m_untold = m_untold || m_silent;
    const bool inOneBlock = sameBlocks && block.contains(change.from + std::max(change.added - 1, 0));
    if (m_width > 0 && inOneBlock && block.isVisible() && !isFolded(block))
        layOutChanged(block, height, change);
    else {
        m_typed = {};
        // It looks at `removed` units past the change as well: what they were is gone, so leave them out.
        QPlainTextDocumentLayout::documentChanged(change.from, 0, change.added);
    }
    if (height < 0)
        Q_EMIT update(); // such as one that was folded: the base does not know that its height has changed
}

// Of the lines that a block had until now, which other formats may have taken from it; negative when it had none.
qreal PaneLayout::heightBefore(const QTextBlock &block, const QList<Formatted> &formatted) const
{
    const auto found = std::ranges::find(formatted, block, &Formatted::block);
    if (found != formatted.end())
        return found->height;
    return block.layout()->lineCount() > 0 ? blockBoundingRect(block).height() : -1;
}

void PaneLayout::layOutChanged(const QTextBlock &block, qreal heightBefore, const Change &change)
{
    const TypedRows before = std::exchange(m_typed, {});
    keepShaped(block);
    layOut(block);
    const qreal height = blockBoundingRect(block).height();
    m_typed = TypedRows(block);
    const auto rows = before.differingFrom(m_typed, change.from - block.position(), change.removed, change.added);
    if (height != heightBefore)
        Q_EMIT update();
    else if (rows)
        Q_EMIT rowsChanged(block, rows->first, rows->last);
    else
        Q_EMIT updateBlock(block);
}

// What is typed in is asked for the caret's place and painted at once: its letters are shaped once for all of that. In all
// blocks that were ever laid out they would fill the memory.
void PaneLayout::keepShaped(const QTextBlock &block)
{
    if (m_shaped == block)
        return;
    if (m_shaped.isValid())
        m_shaped.layout()->setCacheEnabled(false);
    m_shaped = block;
    block.layout()->setCacheEnabled(true);
}

void PaneLayout::updateFolded(QTextBlock block)
{
    if (block.layout()->lineCount() == 0) {
        Q_EMIT updateBlock(block);
        return;
    }
    block.clearLayout();
    block.setLineCount(1);
    Q_EMIT documentSizeChanged(documentSize());
    Q_EMIT update();
}

// The base would lay it out.
bool PaneLayout::changesFoldedLine(const Change &change) const
{
    const QTextBlock block = document()->findBlock(change.from);
    return document()->blockCount() == m_blockCount && isFolded(block) && block.contains(change.from + std::max(change.added - 1, 0));
}

void PaneLayout::beSilent()
{
    m_silent = true;
}

void PaneLayout::tellSize()
{
    if (std::exchange(m_untold, false))
        Q_EMIT documentSizeChanged(documentSize());
}

void PaneLayout::speakAgain()
{
    if (!std::exchange(m_silent, false))
        return;
    tellSize();
    Q_EMIT update();
}

void PaneLayout::layOutAgain(const Formatted &formatted)
{
    if (formatted.height < 0)
        return;
    QTextBlock block = formatted.block;
    block.clearLayout();
    if (blockBoundingRect(block).height() == formatted.height)
        Q_EMIT updateBlock(block);
    else
        Q_EMIT update();
}

} // namespace Galley
