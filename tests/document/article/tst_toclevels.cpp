// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/toclevels.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestTocLevels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<QString>("text"); // below a title
        QTest::addColumn<QString>("places"); // list and depth by heading, from the first behind the table's own
        QTest::newRow("as deep as its deepest entry")
            << u"- [A](#a)\n  - [B](#b)\n    - [C](#c)\n\n## A\n\n### B\n\n#### C\n\n##### D\n\n##\n\n## E\n"_s
            << u"0:1 0:2 0:3 0:0 0:0 0:1"_s;
        QTest::newRow("a deeper one first") << u"- [A](#a)\n- [B](#b)\n  - [C](#c)\n\n### A\n\n## B\n\n### C\n"_s << u"0:1 0:1 0:2"_s;
        QTest::newRow("two lists") << u"- [A](#a)\n\nx\n\n- [B](#b)\n- [C](#c)\n\n## A\n\n### B\n\n## C\n"_s << u"0:1 1:1 1:1"_s;
        QTest::newRow("two lists, one that is missing")
            << u"- [A](#a)\n\nx\n\n- [C](#c)\n\n## A\n\n## B\n\n## C\n\n## D\n"_s << u"0:1 0:1 1:1 1:1"_s;
        QTest::newRow("two lists, one out of order")
            << u"- [C](#c)\n- [A](#a)\n\nx\n\n- [B](#b)\n- [D](#d)\n\n## A\n\n## B\n\n## C\n\n## D\n"_s << u"0:1 1:1 1:1 1:1"_s;
    }
    void places()
    {
        QFETCH(QString, text);
        const DocumentSnapshotPtr snapshot = snapshotOf(u"# T\n\n## Contents\n\n"_s + text);
        QStringList told;
        for (const TocSlot &place : tocSlots(*snapshot, *snapshot->toc()).sliced(2))
            told += u"%1:%2"_s.arg(place.list).arg(place.depth);
        QTEST(told.join(u' '), "places");
    }

    void orders_data()
    {
        QTest::addColumn<QList<int>>("values");
        QTest::addColumn<QString>("kept");
        QTest::newRow("none") << QList<int>{} << u""_s;
        QTest::newRow("all") << QList<int>{1, 2, 5} << u"xxx"_s;
        QTest::newRow("the earlier of two") << QList<int>{2, 1, 3} << u"x-x"_s;
        QTest::newRow("negative ones take no part") << QList<int>{1, -1, 2} << u"x-x"_s;
        QTest::newRow("the last first") << QList<int>{9, 1, 2} << u"-xx"_s;
    }
    void orders()
    {
        QFETCH(QList<int>, values);
        QString told;
        for (const bool kept : inOrder(values))
            told += kept ? u'x' : u'-';
        QTEST(told, "kept");
    }

    void levels()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(u"## A\n\n### B\n\n## C\n\n#### D\n"_s);
        QList<TocItem> items(4);
        for (int i = 0; i < 4; ++i)
            items[i].heading = i;
        items[1].level = items[3].level = 2;
        const QHash<int, int> usual = usualLevels(items, snapshot->outline());
        QCOMPARE(usual.value(1), 2);
        QCOMPARE(usual.value(2), 0); // one of each is no use
        QCOMPARE(matchedDepths(items, snapshot->outline()), (QHash<int, int>{{0, 1}, {1, 2}, {2, 1}, {3, 2}}));
    }
};

QTEST_GUILESS_MAIN(TestTocLevels)
#include "tst_toclevels.moc"
