// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include <QAction>
#include <QSet>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestActionSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areComplete()
    {
        const Actions actions;
        QSet<QString> names;
        for (const ActionSpec &spec : actionSpecs()) {
            const QAction *action = actions[spec.id];
            QVERIFY2(action->text().contains(u'&'), spec.name);
            QVERIFY2(!action->statusTip().isEmpty() && !action->toolTip().isEmpty(), spec.name);
            QVERIFY2(!names.contains(action->objectName()), spec.name);
            names.insert(action->objectName());
        }
    }

    void standInTheOrderOfTheirIds()
    {
        int id = 0;
        for (const ActionSpec &spec : actionSpecs())
            QCOMPARE(int(spec.id), id++);
        QCOMPARE(id, int(ActionId::About) + 1);
    }

    void shortcutsAreUnique()
    {
        const Actions actions;
        QHash<QKeySequence, QString> taken;
        for (const ActionSpec &spec : actionSpecs()) {
            const QAction *action = actions[spec.id];
            if (action->shortcut().isEmpty())
                continue;
            QVERIFY2(
                !taken.contains(action->shortcut()), qPrintable(u"%1 and %2"_s.arg(action->objectName(), taken.value(action->shortcut()))));
            taken.insert(action->shortcut(), action->objectName());
        }
    }
};

QTEST_MAIN(TestActionSpec)
#include "tst_actionspec.moc"
