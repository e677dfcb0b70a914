// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/completion/completionpopup.h"

#include <QApplication>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int popupWidth = 380;
constexpr int rowHeight = 26;
constexpr int mostRows = 8;
constexpr int side = 10; // beside the texts
constexpr int detailRole = Qt::UserRole;

// The name at the left, in the muted colour at the right what else it is known by.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {popupWidth, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row(option);
        initStyleOption(&row, index);
        const QString name = std::exchange(row.text, {});
        row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
        const QRect inside = row.rect.adjusted(side, 0, -side, 0);
        const QString detail = index.data(detailRole).toString();
        const int nameWidth
            = std::min(row.fontMetrics.horizontalAdvance(name) + 4, detail.isEmpty() ? inside.width() : inside.width() * 2 / 3);
        const Qt::Alignment leading = row.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        const Qt::Alignment trailing = row.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
        painter->setPen(row.palette.color(QPalette::Text));
        painter->drawText(inside, int(leading | Qt::AlignVCenter), row.fontMetrics.elidedText(name, Qt::ElideMiddle, nameWidth));
        painter->setPen(row.palette.color(QPalette::PlaceholderText));
        const int room = inside.width() - nameWidth - side;
        painter->drawText(inside, int(trailing | Qt::AlignVCenter), row.fontMetrics.elidedText(detail, Qt::ElideRight, room));
    }
};

} // namespace

CompletionPopup::CompletionPopup(QWidget *window) : QFrame(window), m_list(new QListWidget(this))
{
    setObjectName("completionPopup"_L1);
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::NoFocus);
    setAutoFillBackground(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Completions"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_list);
    hide();
    connect(m_list, &QListWidget::itemClicked, this, &CompletionPopup::chosen);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (const CompletionItem *item = current())
            Q_EMIT currentChanged(item->detail.isEmpty() ? item->name : item->name + u", "_s + item->detail);
    });
}

void CompletionPopup::display(const QList<CompletionItem> &items, const QRect &line)
{
    if (items != m_items) {
        m_items = items;
        m_list->clear();
        for (const CompletionItem &item : items) {
            auto *row = new QListWidgetItem(item.name, m_list);
            row->setData(detailRole, item.detail);
            row->setToolTip(item.detail.isEmpty() ? item.name : item.name + u'\n' + item.detail);
        }
    }
    m_list->setCurrentRow(0);
    place(line);
    show();
    raise();
}

void CompletionPopup::place(const QRect &line)
{
    const int rows = std::clamp(int(m_items.size()), 1, mostRows);
    const QRect window = parentWidget()->rect();
    QRect frame(line.left(), line.bottom() + 4, std::min(popupWidth, window.width()), rows * rowHeight + 4);
    if (frame.bottom() > window.bottom() && line.top() - 4 - frame.height() >= window.top())
        frame.moveBottom(line.top() - 4);
    frame.moveLeft(std::clamp(frame.left(), 0, std::max(0, window.right() - frame.width())));
    setGeometry(frame);
}

void CompletionPopup::go(Step step)
{
    const int count = m_list->count();
    if (count == 0)
        return;
    const int row = m_list->currentRow();
    switch (step) {
    case Step::Next:
        return m_list->setCurrentRow((row + 1) % count);
    case Step::Previous:
        return m_list->setCurrentRow((row + count - 1) % count);
    case Step::NextPage:
        return m_list->setCurrentRow(std::min(row + mostRows, count - 1));
    case Step::PreviousPage:
        return m_list->setCurrentRow(std::max(row - mostRows, 0));
    }
}

const CompletionItem *CompletionPopup::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_items.size() ? &m_items.at(row) : nullptr;
}

} // namespace Galley
