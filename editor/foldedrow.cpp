// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/foldedrow.h"

#include "editor/panelook.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal noteMargin = 8;
constexpr QStringView ellipsis = u"…";

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::FoldedRow)
};

// A surrogate pair stays whole.
qsizetype pairStart(const SourceText &text, qsizetype position)
{
    return text.at(position).isLowSurrogate() && position > 0 && text.at(position - 1).isHighSurrogate() ? position - 1 : position;
}

QString noteOn(SourceRange line)
{
    return Texts::tr("%L1 characters in one line").arg(line.length());
}

// A single line as wide as it needs.
void layOut(QTextLayout &layout)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
}

} // namespace

FoldedRow::FoldedRow(const SourceText &text, SourceRange line, std::optional<qsizetype> place) : m_line(line), m_place(place)
{
    const qsizetype from = place ? std::clamp(*place - before, line.start, line.end) : line.start;
    m_seen.start = std::max(line.start, pairStart(text, from));
    m_seen.end = std::max(m_seen.start, pairStart(text, std::min(line.end, (place ? *place : line.start) + behind)));
    m_text = text.text(m_seen);
}

QString FoldedRow::shownText() const
{
    QString shown = m_text;
    std::replace_if(
        shown.begin(), shown.end(),
        [](QChar c) { return c.unicode() < u' ' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator; }, QChar(u' '));
    return shown;
}

qsizetype FoldedRow::placeAfter(Step step) const
{
    return m_place == m_line.end ? m_line.end : stepFrom(step, 1);
}

qsizetype FoldedRow::placeBefore(Step step) const
{
    return m_place == m_line.start ? m_line.start : stepFrom(step, -1);
}

qsizetype FoldedRow::stepFrom(Step step, int direction) const
{
    const QTextLayout layout(m_text);
    const auto mode = step == Step::Word ? QTextLayout::SkipWords : QTextLayout::SkipCharacters;
    const int place = int(m_place.value_or(m_line.start) - m_seen.start);
    return m_seen.start + (direction > 0 ? layout.nextCursorPosition(place, mode) : layout.previousCursorPosition(place, mode));
}

void FoldedRow::paint(QPainter &painter, const QRectF &row, const QFont &font, const PaneLook &look) const
{
    const QFontMetricsF metrics(font);
    const QString note = noteOn(m_line);
    QRectF beside = row;
    beside.setLeft(row.right() - metrics.horizontalAdvance(note) - 2 * noteMargin);
    painter.save();
    painter.setFont(font);
    painter.setClipRect(row.adjusted(0, 0, -beside.width(), 0), Qt::IntersectClip);
    painter.setPen(look.text);
    QString shown = shownText();
    if (m_seen.start > m_line.start)
        shown.replace(0, 1, ellipsis.toString());
    QTextLayout layout(shown, font);
    layOut(layout);
    layout.draw(&painter, {row.left(), row.top() + (row.height() - layout.boundingRect().height()) / 2});
    painter.restore();
    painter.save();
    painter.setFont(font);
    painter.setPen(look.muted);
    painter.drawText(beside.adjusted(noteMargin, 0, -noteMargin, 0), Qt::AlignRight | Qt::AlignVCenter, note);
    painter.restore();
}

QRectF FoldedRow::caretRect(const QRectF &row, const QFont &font, int width) const
{
    if (!m_place)
        return {};
    QTextLayout layout(shownText(), font);
    layOut(layout);
    const qreal x = layout.lineAt(0).cursorToX(int(*m_place - m_seen.start));
    return {row.left() + x, row.top(), qreal(width), row.height()};
}

} // namespace Galley
