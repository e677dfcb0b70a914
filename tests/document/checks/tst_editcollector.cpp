// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/editcollector.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestEditCollector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void collects();
};

void TestEditCollector::collects()
{
    EditCollector collector;
    QVERIFY(collector.add({{{2, 4}, u"x"_s}}));
    QVERIFY(!collector.add({{{2, 4}, u"x"_s}})); // the same again
    QVERIFY(!collector.add({{{3, 5}, u"y"_s}}));
    QVERIFY(!collector.add({{{1, 3}, u"y"_s}}));
    QVERIFY(!collector.add({{{3, 3}, u"y"_s}})); // inside
    QVERIFY(!collector.add({{{0, 1}, u"y"_s}, {{3, 4}, u"y"_s}})); // in whole or not at all
    QVERIFY(collector.add({{{4, 6}, {}}}));
    QVERIFY(collector.add({{{2, 2}, u"a"_s}}));
    QVERIFY(collector.add({{{2, 2}, u"b"_s}}));
    QVERIFY(collector.add({{{7, 7}, u"c"_s}}));
    QVERIFY(!collector.add({{{6, 8}, {}}})); // would take an insertion along
    QVERIFY(isWellFormed(collector.edits(), 8));
    QCOMPARE(applyEdits(u"01234567"_s, collector.edits()), u"01abx6c7"_s);
}

QTEST_GUILESS_MAIN(TestEditCollector)
#include "tst_editcollector.moc"
