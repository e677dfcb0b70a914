// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcetext.h"

#include <QRectF>

#include <optional>

class QFont;
class QPainter;

namespace Galley {

struct PaneLook;

// The one row that stands for a line too long to be wrapped: the part of it around a place, and how long it is. What
// this costs does not depend on the line's length.
class FoldedRow
{
public:
    static constexpr qsizetype before = 60; // units of the line that are seen in front of the place
    static constexpr qsizetype behind = 400; // more than fits into a row

    // `line` is without its line end. Without a place it is the line's beginning that is seen.
    FoldedRow(const SourceText &text, SourceRange line, std::optional<qsizetype> place);

    SourceRange seen() const { return m_seen; }
    QString shownText() const; // of the length of seen(), with blanks for what would break or move the row

    // From the place, which has to be in the line; those of a character or of a word.
    enum class Step { Character, Word };
    qsizetype placeAfter(Step step) const;
    qsizetype placeBefore(Step step) const;

    void paint(QPainter &painter, const QRectF &row, const QFont &font, const PaneLook &look) const;
    QRectF caretRect(const QRectF &row, const QFont &font, int width) const; // empty without a place

private:
    qsizetype stepFrom(Step step, int direction) const;

    SourceRange m_line;
    SourceRange m_seen;
    std::optional<qsizetype> m_place;
    QString m_text; // of m_seen
};

} // namespace Galley
