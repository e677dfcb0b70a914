// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparedelegate.h"

#include "app/compare/comparecolours.h"
#include "app/compare/comparemodel.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int margin = 4;
constexpr int fewestDigits = 3;

QString signOf(const CompareModel &model, const QModelIndex &index)
{
    if (model.lineOf(index) == 0 || model.row(index.row()).difference < 0)
        return {};
    return index.column() == CompareModel::Left ? u"−"_s : u"+"_s;
}

QColor backgroundOf(const CompareModel &model, const QModelIndex &index, const CompareColours &colours)
{
    const CompareRow &row = model.row(index.row());
    if (row.kind == CompareRow::Kind::Hidden || (row.difference >= 0 && model.lineOf(index) == 0))
        return colours.nothing;
    if (row.difference < 0)
        return {};
    return index.column() == CompareModel::Left ? colours.removed : colours.added;
}

QList<QTextLayout::FormatRange> formatsFor(const QList<SourceRange> &marks, int column, const CompareColours &colours)
{
    QList<QTextLayout::FormatRange> formats;
    for (const SourceRange mark : marks) {
        QTextLayout::FormatRange format;
        format.start = int(mark.start);
        format.length = int(mark.length());
        format.format.setBackground(column == CompareModel::Left ? colours.removedWords : colours.addedWords);
        if (column == CompareModel::Left)
            format.format.setFontStrikeOut(true);
        else
            format.format.setFontUnderline(true);
        formats.append(format);
    }
    return formats;
}

} // namespace

CompareDelegate::CompareDelegate(const CompareModel *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) { }

int CompareDelegate::gutterWidth(const QFontMetrics &metrics) const
{
    int digits = fewestDigits;
    if (const ComparisonPtr &comparison = m_model->comparison())
        digits = std::max(digits, int(QString::number(std::max(comparison->left.lineCount(), comparison->right.lineCount())).size()));
    return metrics.horizontalAdvance(QString(digits, u'0')) + metrics.horizontalAdvance(u"−"_s) + 4 * margin;
}

double CompareDelegate::layOut(QTextLayout &layout, int width) const
{
    QTextOption wrapping(Qt::AlignLeft | Qt::AlignAbsolute);
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrapping.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(wrapping);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTextLayout layout(m_model->textOf(index), option.font);
    const int width = option.rect.width() - gutterWidth(option.fontMetrics) - margin;
    return {option.rect.width(), int(std::ceil(layOut(layout, width))) + margin};
}

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const CompareColours colours = compareColours(option.palette);
    const QColor background = backgroundOf(*m_model, index, colours);
    painter->fillRect(option.rect, background.isValid() ? background : option.palette.color(QPalette::Base));
    const int gutter = gutterWidth(option.fontMetrics);
    if (m_model->row(index.row()).kind == CompareRow::Kind::Hidden) {
        painter->setPen(option.palette.color(QPalette::Link));
        painter->drawText(option.rect.adjusted(gutter, 0, 0, 0), Qt::AlignVCenter, m_model->textOf(index));
    } else {
        paintGutter(*painter, QRect(option.rect.topLeft(), QSize(gutter, option.rect.height())), option, index);
        paintText(*painter, option.rect.adjusted(gutter, margin / 2, -margin, 0), option, index);
    }
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), option.palette.color(QPalette::Accent));
    painter->restore();
}

void CompareDelegate::paintGutter(
    QPainter &painter, const QRect &gutter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = m_model->lineOf(index);
    if (line == 0)
        return;
    const int sign = option.fontMetrics.horizontalAdvance(u"−"_s) + 2 * margin;
    const QRect top(gutter.left(), gutter.top() + margin / 2, gutter.width(), option.fontMetrics.height());
    painter.setPen(option.palette.color(QPalette::PlaceholderText));
    painter.drawText(top.adjusted(0, 0, -sign, 0), Qt::AlignRight | Qt::AlignTop, QString::number(line));
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(QRect(top.right() - sign, top.top(), sign, top.height()), Qt::AlignHCenter | Qt::AlignTop, signOf(*m_model, index));
}

void CompareDelegate::paintText(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTextLayout layout(m_model->textOf(index), option.font);
    layout.setFormats(formatsFor(m_model->marksOf(index), index.column(), compareColours(option.palette)));
    layOut(layout, place.width());
    painter.setPen(option.palette.color(QPalette::Text));
    layout.draw(&painter, place.topLeft());
}

} // namespace Galley
