// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/outline.h"

#include <QTest>

using namespace Galley;

class TestOutline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void indexAt_data();
    void indexAt();
    void emptyOutline();
};

void TestOutline::indexAt_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("expected");

    QTest::newRow("before the first") << 4 << -1;
    QTest::newRow("negative") << -1 << -1;
    QTest::newRow("at the first") << 5 << 0;
    QTest::newRow("in its section") << 19 << 0;
    QTest::newRow("at the second") << 20 << 1;
    QTest::newRow("far behind") << 100000 << 2;
}

void TestOutline::indexAt()
{
    Outline outline(3);
    outline[0].range = {5, 10};
    outline[1].range = {20, 25};
    outline[2].range = {30, 35};
    QFETCH(int, position);
    QTEST(outlineIndexAt(outline, position), "expected");
}

void TestOutline::emptyOutline()
{
    QCOMPARE(outlineIndexAt({}, 3), -1);
}

QTEST_GUILESS_MAIN(TestOutline)
#include "tst_outline.moc"
