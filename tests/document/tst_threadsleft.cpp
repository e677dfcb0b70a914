// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/threadsleft.h"

#include <QTest>

using namespace Galley;

// That it tells of a system without threads is tested where there are none, in tests/faults.
class TestThreadsLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreSome()
    {
        QVERIFY(areThreadsLeft(0));
        QVERIFY(areThreadsLeft(1));
        QVERIFY(areThreadsLeft(40));
    }
};

QTEST_APPLESS_MAIN(TestThreadsLeft)
#include "tst_threadsleft.moc"
