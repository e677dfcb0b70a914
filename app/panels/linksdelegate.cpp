// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/linksdelegate.h"

#include "app/panels/linksmodel.h"

#include <QLineEdit>

namespace Galley {

namespace {

constexpr int rowHeight = 28; // as high as the field
constexpr int narrowestWords = 84;

} // namespace

QWidget *LinksDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *field = new QLineEdit(parent);
    field->setAutoFillBackground(true);
    switch (index.column()) {
    case LinksModel::Target:
        field->setAccessibleName(tr("Target of the link"));
        break;
    case LinksModel::Title:
        field->setAccessibleName(tr("Title of the link"));
        break;
    default:
        field->setAccessibleName(tr("Text of the link"));
        break;
    }
    m_editor = field;
    return field;
}

void LinksDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *field = qobject_cast<const QLineEdit *>(editor);
    if (field && field->text() != index.data(Qt::EditRole).toString())
        model->setData(index, field->text());
}

void LinksDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    QStyledItemDelegate::destroyEditor(editor, index);
    m_editor.clear();
    Q_EMIT editingFinished();
}

// Where there is no room for words, the state is told by its icon.
void LinksDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != LinksModel::State || option->rect.width() >= narrowestWords)
        return;
    option->text.clear();
    option->features &= ~QStyleOptionViewItem::HasDisplay;
    option->decorationAlignment = Qt::AlignCenter;
}

QSize LinksDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
}

} // namespace Galley
