// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTextLayout;

namespace Galley {

class CompareModel;

// Draws a line of a comparison: its number, a sign for what happened to it, and the text, wrapped, with the words that
// differ marked by colour and by an underline (only here) or a strike (only there).
class CompareDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CompareDelegate(const CompareModel *model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int gutterWidth(const QFontMetrics &metrics) const; // of numbers and signs
    double layOut(QTextLayout &layout, int width) const; // the height
    void paintGutter(QPainter &painter, const QRect &gutter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const CompareModel *m_model;
};

} // namespace Galley
