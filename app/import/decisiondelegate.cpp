// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/decisiondelegate.h"

#include "app/import/decisionsmodel.h"
#include "app/import/importtexts.h"

#include <QComboBox>
#include <QSpinBox>

namespace Galley {

QWidget *DecisionDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.column() == DecisionsModel::Level) {
        auto *field = new QSpinBox(parent);
        field->setRange(1, 6);
        field->setAccessibleName(tr("Level"));
        return field;
    }
    auto *box = new QComboBox(parent);
    box->setAccessibleName(tr("Becomes"));
    for (int kind = 0; kind <= int(ImportKind::Paragraph); ++kind)
        box->addItem(importKindName(ImportKind(kind)), kind);
    auto *self = const_cast<DecisionDelegate *>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void DecisionDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(index.data(Qt::EditRole).toInt());
    else if (auto *field = qobject_cast<QSpinBox *>(editor))
        field->setValue(index.data(Qt::EditRole).toInt());
}

void DecisionDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData());
    else if (auto *field = qobject_cast<QSpinBox *>(editor))
        model->setData(index, field->value());
}

} // namespace Galley
