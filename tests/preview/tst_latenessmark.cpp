// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/latenessmark.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLatenessMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // In the corner of what it lies on, whatever size that takes.
    void staysInItsCorner()
    {
        QWidget page;
        page.resize(400, 300);
        auto *mark = new LatenessMark(&page);
        page.show();
        QVERIFY(mark->isHidden());
        mark->appear();
        QVERIFY(mark->isVisible() && !mark->text().isEmpty());
        const int right = page.width() - mark->geometry().right();
        const int top = mark->y();
        QVERIFY(page.rect().contains(mark->geometry()));
        page.resize(700, 500);
        QTRY_COMPARE(page.width() - mark->geometry().right(), right);
        QCOMPARE(mark->y(), top);
        mark->hide();
        page.resize(300, 300);
        mark->appear();
        QCOMPARE(page.width() - mark->geometry().right(), right);
    }
};

QTEST_MAIN(TestLatenessMark)
#include "tst_latenessmark.moc"
