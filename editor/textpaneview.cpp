// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the pane looks and where it stands: column, theme, zoom, scrolling, painting.
#include "editor/panehighlighter.h"
#include "editor/panelayout.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestZoom = 50;
constexpr int largestZoom = 300;
constexpr int tabCharacters = 4;
constexpr qreal bandOverhang = 12; // of the current line and of code, beside the text
constexpr qreal bandRadius = 4;

QPalette paletteFor(const PaneLook &look, QPalette palette)
{
    palette.setColor(QPalette::Base, look.background);
    palette.setColor(QPalette::Window, look.background);
    palette.setColor(QPalette::Text, look.text);
    palette.setColor(QPalette::WindowText, look.text);
    palette.setColor(QPalette::Highlight, look.selection);
    palette.setColor(QPalette::HighlightedText, look.text);
    palette.setColor(QPalette::PlaceholderText, look.muted);
    return palette;
}

// The stretch of a line that is selected, with the gaps above and below it; empty where nothing is.
QRectF selectedPart(const QTextLine &line, const QRectF &whole, SourceRange inBlock)
{
    const int start = std::max(int(inBlock.start), line.textStart());
    const int end = std::min(int(inBlock.end), line.textStart() + line.textLength());
    if (start >= end)
        return {};
    const qreal from = line.cursorToX(start);
    const qreal to = line.cursorToX(end);
    return {std::min(from, to), whole.top(), std::abs(to - from), whole.height()};
}

// A selected line end is shown as a quarter of the line's height, as the text itself is.
QRectF selectedLineEnd(const QTextBlock &block, const QTextLine &line, const QRectF &whole, SourceRange inBlock)
{
    const int last = block.length() - 1;
    const bool isLast = line.textStart() + line.textLength() >= last;
    if (!isLast || inBlock.isEmpty() || inBlock.start > last || inBlock.end <= last)
        return {};
    return {line.cursorToX(last), whole.top(), line.height() / 4, whole.height()};
}

QString scrollBarStyle(const PaneLook &look)
{
    return u"QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: none; }"
           "QScrollBar::handle:vertical { background: %1; border-radius: 4px; min-height: 40px; margin: 2px; }"
           "QScrollBar::handle:vertical:hover, QScrollBar::handle:vertical:pressed { background: %2; }"
           "QScrollBar::handle:vertical:disabled { background: transparent; }"
           "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
           "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"_s.arg(look.hairline.name(), look.muted.name());
}

} // namespace

void TextPane::setLook(const PaneLook &look)
{
    if (m_look == look)
        return;
    const double top = topLine();
    m_look = look;
    applyLook();
    keepTopLine(top);
}

const PaneLook &TextPane::look() const
{
    return m_look;
}

void TextPane::setZoom(int percent)
{
    percent = std::clamp(percent, smallestZoom, largestZoom);
    if (percent == m_zoom)
        return;
    const double top = topLine();
    m_zoom = percent;
    applyLook();
    keepTopLine(top);
    Q_EMIT zoomChanged(m_zoom);
}

int TextPane::zoom() const
{
    return m_zoom;
}

void TextPane::applyLook()
{
    setPalette(paletteFor(m_look, palette()));
    verticalScrollBar()->setStyleSheet(scrollBarStyle(m_look));
    QFont scaled = m_look.font;
    if (scaled.pointSizeF() > 0)
        scaled.setPointSizeF(scaled.pointSizeF() * m_zoom / 100);
    else
        scaled.setPixelSize(std::max(1, scaled.pixelSize() * m_zoom / 100));
    setFont(scaled);
    setTabStopDistance(tabCharacters * QFontMetricsF(scaled).horizontalAdvance(u' '));
    m_layout->setLineHeight(m_look.lineHeight);
    m_highlighter->setLook(m_look);
    placeColumn();
    viewport()->update();
}

// Margins of the viewport, so that its width (which lays the whole text out again) changes only when there is less room
// than the column needs.
void TextPane::placeColumn()
{
    const qreal text = m_look.columnCharacters * QFontMetricsF(font()).averageCharWidth();
    const int column = int(std::ceil(text + 2 * document()->documentMargin()));
    const int room = contentsRect().width() - verticalScrollBar()->sizeHint().width();
    const int left = std::max(0, (room - column) / 2);
    const int right = std::max(0, room - column - left);
    if (viewportMargins() != QMargins(left, 0, right, 0))
        setViewportMargins(left, 0, right, 0);
    m_layout->setRoomBelow(std::floor(viewport()->height() / 2.0));
}

void TextPane::resizeEvent(QResizeEvent *event)
{
    m_layout->setWidth(viewport()->width());
    QPlainTextEdit::resizeEvent(event);
    m_layout->setRoomBelow(std::floor(viewport()->height() / 2.0));
    showHighlighterTheView();
}

void TextPane::showHighlighterTheView()
{
    const int lines = int(viewport()->height() / std::max(1.0, m_layout->lineSpacing())) + 2;
    m_highlighter->setVisible(firstVisibleBlock().blockNumber(), lines);
}

// The lines below are counted once they are laid out; the second step is exact.
void TextPane::keepTopLine(double line)
{
    scrollToLine(line);
    if (topLine() != line)
        scrollToLine(line);
}

double TextPane::topLine() const
{
    const QTextBlock block = firstVisibleBlock();
    if (!block.isValid())
        return 1;
    const int above = verticalScrollBar()->value() - block.firstLineNumber();
    const int lines = std::max(1, block.lineCount());
    return block.blockNumber() + 1 + std::clamp(double(above) / lines, 0.0, double(lines - 1) / lines);
}

double TextPane::bottomLine() const
{
    const qreal height = viewport()->height();
    QTextBlock block = firstVisibleBlock();
    qreal top = contentOffset().y();
    while (block.isValid()) {
        const qreal blockHeight = blockBoundingRect(block).height();
        if (top + blockHeight >= height) {
            qreal lines = 0;
            if (const QTextLayout *layout = block.layout(); layout->lineCount() > 0)
                lines = m_layout->lineRect(block, layout->lineCount() - 1).bottom();
            return block.blockNumber() + 1 + (lines > 0 ? std::clamp((height - top) / lines, 0.0, 1.0) : 1.0);
        }
        top += blockHeight;
        block = block.next();
    }
    return document()->blockCount() + 1;
}

void TextPane::scrollToLine(double line)
{
    if (std::isnan(line) || postponeToLine(line, [this, line] { scrollToLine(line); }))
        return;
    const double wanted = std::clamp(line, 1.0, double(document()->blockCount()) + 1);
    const int number = std::min(int(wanted), document()->blockCount());
    const QTextBlock block = document()->findBlockByNumber(number - 1);
    m_layout->blockBoundingRect(block); // counts its lines
    const int lines = std::max(1, block.lineCount());
    const int inside = std::clamp(int(std::lround((wanted - number) * lines)), 0, lines - 1);
    verticalScrollBar()->setValue(block.firstLineNumber() + inside);
}

bool TextPane::isAtTop() const
{
    return verticalScrollBar()->value() <= verticalScrollBar()->minimum();
}

bool TextPane::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

QList<SourceRange> TextPane::rowsInView() const
{
    QList<SourceRange> ranges;
    QTextBlock block = firstVisibleBlock();
    int row = verticalScrollBar()->value() - block.firstLineNumber() - 1;
    int left = int(viewport()->height() / std::max(1.0, m_layout->lineSpacing())) + 3;
    for (; block.isValid() && left > 0; block = block.next(), row = 0) {
        m_layout->blockBoundingRect(block); // lays it out
        const QTextLayout &layout = *block.layout();
        const int rows = layout.lineCount();
        if (rows == 0) {
            --left;
            continue;
        }
        const int first = std::clamp(row, 0, rows - 1);
        const int last = std::min(first + left, rows) - 1;
        const QTextLine end = layout.lineAt(last);
        ranges.append({block.position() + layout.lineAt(first).textStart(), block.position() + end.textStart() + end.textLength()});
        left -= last - first + 1;
    }
    return ranges;
}

void TextPane::announceViewport()
{
    const double top = topLine();
    if (top == m_announcedTop)
        return;
    m_announcedTop = top;
    showHighlighterTheView();
    Q_EMIT viewportMoved(top);
}

// From the caret upwards to the line that has to be the top one: what is in between gets laid out, nothing else.
void TextPane::reveal(SourceRange range)
{
    if (postpone(range.start, [this, range] { reveal(range); }))
        return;
    setSelection({range.start, range.start});
    QTextBlock block = textCursor().block();
    m_layout->blockBoundingRect(block);
    const QTextLine caretLine = isFolded(block) ? QTextLine() : block.layout()->lineForTextPosition(textCursor().positionInBlock());
    qreal above = caretLine.isValid() ? m_layout->lineRect(block, caretLine.lineNumber()).top() : 0;
    const qreal third = viewport()->height() / 3.0;
    while (above < third && block.previous().isValid()) {
        block = block.previous();
        above += blockBoundingRect(block).height();
    }
    int line = 0;
    while (line + 1 < block.lineCount() && above - m_layout->lineRect(block, line + 1).top() >= third)
        ++line;
    verticalScrollBar()->setValue(block.firstLineNumber() + line);
}

void TextPane::goToLine(int line)
{
    if (postponeToLine(line, [this, line] { goToLine(line); }))
        return;
    const int number = std::clamp(line, 1, document()->blockCount());
    const qsizetype start = document()->findBlockByNumber(number - 1).position();
    reveal({start, start});
}

void TextPane::paintEvent(QPaintEvent *event)
{
    paintBands(event->rect());
    QPlainTextEdit::paintEvent(event);
    paintFoldedRows(event->rect());
    m_highlighter->start(); // the first text is there
    if (m_unseen.isActive()) {
        m_unseen.stop();
        m_source->goOn();
    }
    Q_EMIT painted();
}

QRect TextPane::rowsOf(const QTextBlock &block, int first, int last) const
{
    constexpr int overhang = 3; // of letters, and of rounding
    const qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    const QRectF rows = m_layout->lineRect(block, first).united(m_layout->lineRect(block, last)).translated(0, top);
    return {0, int(std::floor(rows.top())) - overhang, viewport()->width(), int(std::ceil(rows.height())) + 1 + 2 * overhang};
}

void TextPane::updateRows(const QTextBlock &block, int first, int last)
{
    viewport()->update(rowsOf(block, first, last));
}

QRect TextPane::rowOf(const QTextCursor &cursor) const
{
    const QTextBlock block = cursor.block();
    m_layout->blockBoundingRect(block);
    const QTextLine line = isFolded(block) ? QTextLine() : block.layout()->lineForTextPosition(cursor.positionInBlock());
    if (line.isValid())
        return rowsOf(block, line.lineNumber(), line.lineNumber());
    const int gap = int(m_layout->lineSpacing());
    const QRect place = isFolded(block) ? blockBoundingGeometry(block).translated(contentOffset()).toAlignedRect() : cursorRect(cursor);
    return {0, place.top() - gap, viewport()->width(), place.height() + 2 * gap};
}

// Where the row that was the current one is now: the pane may have been scrolled or laid out since it was painted.
void TextPane::updateCurrentLine()
{
    if (!m_current.isNull())
        viewport()->update(rowOf(m_current));
    m_current = textCursor();
    viewport()->update(rowOf(m_current));
}

// What lies under the text: code, the current line, and the gaps between selected lines.
void TextPane::paintBands(const QRect &clip) const
{
    QPainter painter(viewport());
    painter.setClipRect(clip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const SourceRange selected = selection();
    const qreal inset = document()->documentMargin() - bandOverhang;
    QPointF offset = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && offset.y() <= clip.bottom(); block = block.next()) {
        const qreal height = blockBoundingRect(block).height();
        const QTextLayout *layout = block.layout();
        const bool code = m_highlighter->isCode(block);
        const bool current = m_look.highlightCurrentLine && selected.isEmpty() && block == textCursor().block() && !isFolded(block);
        const QTextLine caretLine = current ? layout->lineForTextPosition(textCursor().positionInBlock()) : QTextLine();
        const SourceRange inBlock = selected.shifted(-block.position());
        for (int i = 0; i < layout->lineCount() && offset.y() + height >= clip.top(); ++i) {
            const QRectF line = m_layout->lineRect(block, i).translated(0, offset.y());
            if (line.bottom() < clip.top() || line.top() > clip.bottom())
                continue;
            const QRectF band(inset, line.top(), viewport()->width() - 2 * inset, line.height());
            if (code)
                painter.fillRect(band.toRect(), m_look.code);
            if (caretLine.isValid() && caretLine.lineNumber() == i) {
                painter.setBrush(m_look.currentLine);
                painter.drawRoundedRect(band, bandRadius, bandRadius);
            }
            if (!selected.isEmpty()) {
                const QTextLine textLine = layout->lineAt(i);
                painter.fillRect(selectedPart(textLine, line, inBlock).translated(offset.x(), 0), m_look.selection);
                painter.fillRect(selectedLineEnd(block, textLine, line, inBlock).translated(offset.x(), 0), m_look.selection);
            }
        }
        offset.ry() += height;
    }
}

} // namespace Galley
