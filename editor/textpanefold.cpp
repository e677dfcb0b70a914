// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines that are too long to be wrapped: how they are shown, and the keys that would have Qt look at all of such a line.
#include "editor/editplan.h"
#include "editor/foldedrow.h"
#include "editor/panelayout.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace Galley {

namespace {

enum class Goal { After, Before, Start, End };

struct FoldKey
{
    QKeySequence::StandardKey key;
    Goal goal;
    FoldedRow::Step step;
    QTextCursor::MoveMode mode;
    bool removes; // what is between
};

constexpr auto character = FoldedRow::Step::Character;
constexpr auto word = FoldedRow::Step::Word;
constexpr auto moves = QTextCursor::MoveAnchor;
constexpr auto selects = QTextCursor::KeepAnchor;

constexpr FoldKey foldKeys[] = {
    {QKeySequence::MoveToNextChar, Goal::After, character, moves, false},
    {QKeySequence::MoveToPreviousChar, Goal::Before, character, moves, false},
    {QKeySequence::MoveToNextWord, Goal::After, word, moves, false},
    {QKeySequence::MoveToPreviousWord, Goal::Before, word, moves, false},
    {QKeySequence::MoveToStartOfLine, Goal::Start, character, moves, false},
    {QKeySequence::MoveToEndOfLine, Goal::End, character, moves, false},
    {QKeySequence::SelectNextChar, Goal::After, character, selects, false},
    {QKeySequence::SelectPreviousChar, Goal::Before, character, selects, false},
    {QKeySequence::SelectNextWord, Goal::After, word, selects, false},
    {QKeySequence::SelectPreviousWord, Goal::Before, word, selects, false},
    {QKeySequence::SelectStartOfLine, Goal::Start, character, selects, false},
    {QKeySequence::SelectEndOfLine, Goal::End, character, selects, false},
    {QKeySequence::Delete, Goal::After, character, selects, true},
    {QKeySequence::DeleteEndOfWord, Goal::After, word, selects, true},
    {QKeySequence::DeleteStartOfWord, Goal::Before, word, selects, true},
};

SourceRange lineOf(const QTextBlock &block)
{
    return {block.position(), block.position() + block.length() - 1};
}

qsizetype placeFor(const FoldKey &key, const FoldedRow &row, SourceRange line)
{
    switch (key.goal) {
    case Goal::After:
        return row.placeAfter(key.step);
    case Goal::Before:
        return row.placeBefore(key.step);
    case Goal::Start:
        return line.start;
    case Goal::End:
        break;
    }
    return line.end;
}

} // namespace

bool TextPane::isFolded(const QTextBlock &block) const
{
    return block.isValid() && PaneLayout::isFolded(block);
}

FoldedRow TextPane::foldedRow(const QTextBlock &block) const
{
    const bool here = textCursor().block() == block;
    return FoldedRow(m_source->text(), lineOf(block), here ? std::optional(caret()) : std::nullopt);
}

// A key at an end of the line leads out of it and is Qt's.
bool TextPane::handleKeyInFold(const QKeyEvent &event)
{
    QTextCursor cursor = textCursor();
    if (!isFolded(cursor.block()))
        return false;
    const auto key = std::ranges::find_if(foldKeys, [&event](const FoldKey &each) { return event.matches(each.key); });
    if (key == std::end(foldKeys) || (key->removes && (isReadOnly() || cursor.hasSelection())))
        return false;
    const qsizetype place = placeFor(*key, foldedRow(cursor.block()), lineOf(cursor.block()));
    if (place == caret())
        return key->goal == Goal::Start || key->goal == Goal::End;
    const SourceRange between{std::min(place, caret()), std::max(place, caret())};
    if (key->removes)
        return applyPlan({{{between, QString()}}, {between.start, between.start}});
    cursor.setPosition(int(place), key->mode);
    setTextCursor(cursor);
    return true;
}

// QPlainTextEdit scrolls to lines of a layout, of which a folded line has none.
void TextPane::bringFoldIntoView()
{
    const QTextBlock block = textCursor().block();
    if (!isFolded(block))
        return;
    const int row = block.firstLineNumber();
    const int rows = std::max(1, int(viewport()->height() / std::max(1.0, m_layout->lineSpacing())) - 1);
    const int top = verticalScrollBar()->value();
    if (row < top)
        verticalScrollBar()->setValue(row);
    else if (row >= top + rows)
        verticalScrollBar()->setValue(row - rows + 1);
}

void TextPane::paintFoldedRows(const QRect &clip) const
{
    QPointF offset = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && offset.y() <= clip.bottom(); block = block.next()) {
        if (isFolded(block))
            paintFoldedRow(block, offset.y(), clip);
        offset.ry() += blockBoundingRect(block).height();
    }
}

void TextPane::paintFoldedRow(const QTextBlock &block, qreal top, const QRect &clip) const
{
    QPainter painter(viewport());
    painter.setClipRect(clip);
    const qreal margin = document()->documentMargin();
    const QRectF rect(margin, top, viewport()->width() - 2 * margin, m_layout->lineSpacing());
    const SourceRange line = lineOf(block);
    const SourceRange selected = selection();
    const bool here = textCursor().block() == block;
    if (!selected.isEmpty() && selected.start < line.end && selected.end > line.start)
        painter.fillRect(rect, m_look.selection);
    else if (here && m_look.highlightCurrentLine)
        painter.fillRect(rect, m_look.currentLine);
    const FoldedRow row = foldedRow(block);
    row.paint(painter, rect, font(), m_look);
    if (here && hasFocus())
        painter.fillRect(row.caretRect(rect, font(), cursorWidth()), m_look.text);
}

} // namespace Galley
