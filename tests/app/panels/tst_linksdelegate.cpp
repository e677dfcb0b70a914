// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/linksdelegate.h"

#include "app/panels/linksmodel.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLinksDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits()
    {
        QStandardItemModel model(1, LinksModel::ColumnCount);
        const QModelIndex index = model.index(0, LinksModel::Target);
        model.setData(index, u"old"_s);
        LinksDelegate delegate;
        QWidget parent;
        QSignalSpy finished(&delegate, &LinksDelegate::editingFinished);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(!delegate.isEditing());
        auto *field = qobject_cast<QLineEdit *>(delegate.createEditor(&parent, {}, index));
        QVERIFY(field && delegate.isEditing() && !field->accessibleName().isEmpty());
        delegate.setEditorData(field, index);
        QCOMPARE(field->text(), u"old"_s);
        delegate.setModelData(field, &model, index);
        QVERIFY(changed.isEmpty()); // nothing is changed where nothing was typed
        field->setText(u"new"_s);
        delegate.setModelData(field, &model, index);
        QCOMPARE(index.data().toString(), u"new"_s);
        delegate.destroyEditor(field, index);
        QVERIFY(!delegate.isEditing());
        QCOMPARE(finished.size(), 1);
    }

    // Each field says what it is for.
    void names()
    {
        QStandardItemModel model(1, LinksModel::ColumnCount);
        QWidget parent;
        const LinksDelegate delegate;
        QStringList names;
        for (const int column : {int(LinksModel::Text), int(LinksModel::Target), int(LinksModel::Title)})
            names += qobject_cast<QLineEdit *>(delegate.createEditor(&parent, {}, model.index(0, column)))->accessibleName();
        QCOMPARE(names.removeDuplicates(), 0);
    }

    // Where there is no room for words, the state is told by its icon.
    void narrowStates()
    {
        QStandardItemModel model(1, LinksModel::ColumnCount);
        const QModelIndex index = model.index(0, LinksModel::State);
        model.setData(index, u"No such file"_s);
        const LinksDelegate delegate;
        QStyleOptionViewItem option;
        option.rect = {0, 0, 300, 20};
        delegate.initStyleOption(&option, index);
        QCOMPARE(option.text, u"No such file"_s);
        option.rect.setWidth(30);
        delegate.initStyleOption(&option, index);
        QVERIFY(option.text.isEmpty() && !(option.features & QStyleOptionViewItem::HasDisplay));
    }
};

QTEST_MAIN(TestLinksDelegate)
#include "tst_linksdelegate.moc"
