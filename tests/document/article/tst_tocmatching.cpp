// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/tocmatching.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestTocMatching : public QObject
{
    Q_OBJECT

    static int headingOf(TocItem item, const DocumentSnapshot &snapshot, int ownHeading)
    {
        QList<TocItem> items{item};
        matchTocItems(items, snapshot, ownHeading);
        return items.first().heading;
    }

private Q_SLOTS:
    void headings_data()
    {
        QTest::addColumn<QString>("entries"); // "text" or "text#target", by lines
        QTest::addColumn<QList<int>>("expected"); // heading of each
        QTest::newRow("in order") << u"One#one\nTwo#two"_s << QList<int>{1, 2};
        QTest::newRow("plain") << u"One\nTwo"_s << QList<int>{1, 2};
        QTest::newRow("swapped") << u"Two#two\nOne#one"_s << QList<int>{2, 1};
        QTest::newRow("gone") << u"One#one\nNowhere near it"_s << QList<int>{1, -1};
        QTest::newRow("dead") << u"One#uno"_s << QList<int>{1};
        QTest::newRow("wrong") << u"One#two"_s << QList<int>{1};
        QTest::newRow("other words") << u"The one#one\nTwo#two"_s << QList<int>{1, 2};
        QTest::newRow("another case leads there") << u"One#ONE"_s << QList<int>{1};
        QTest::newRow("pages") << u"One ..... 3\nTwo\t5"_s << QList<int>{1, 2};
        QTest::newRow("twice the same") << u"Same#same\nSame#same-1"_s << QList<int>{3, 4};
        QTest::newRow("what is exact goes before what resembles") << u"Same thing\nSame\nSame"_s << QList<int>{-1, 3, 4};
        QTest::newRow("no entries") << u""_s << QList<int>{};
    }
    void headings()
    {
        QFETCH(QString, entries);
        const DocumentSnapshotPtr snapshot = snapshotOf(u"# Title\n\n## One\n\n## Two\n\n## Same\n\n## Same\n"_s);
        QList<TocItem> items;
        for (const QString &line : entries.split(u'\n', Qt::SkipEmptyParts)) {
            TocItem item;
            item.text = line.section(u'#', 0, 0);
            item.linked = line.contains(u'#');
            item.target = item.linked ? u'#' + line.section(u'#', 1) : QString();
            items += item;
        }
        matchTocItems(items, *snapshot, -1);
        QList<int> told;
        for (const TocItem &item : std::as_const(items))
            told += item.heading;
        QTEST(told, "expected");
    }

    // The table's own heading is none of its entries.
    void ownHeading()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(u"# T\n\n## Contents\n\n## A\n"_s);
        TocItem item;
        item.text = u"Contents"_s;
        QCOMPARE(headingOf(item, *snapshot, 1), -1);
        QCOMPARE(headingOf(item, *snapshot, -1), 1);
    }

    // Many entries and headings that have nothing in common cost no square of them.
    void staysLinear()
    {
        QString text;
        QList<TocItem> items;
        for (int i = 0; i < 1500; ++i) {
            text += u"## Heading %1\n\n"_s.arg(i);
            TocItem item;
            item.text = u"Quite another %1"_s.arg(i * 7919);
            items += item;
        }
        matchTocItems(items, *snapshotOf(text), -1);
        QVERIFY(std::none_of(items.begin(), items.end(), [](const TocItem &item) { return item.heading >= 0; }));
    }
};

QTEST_GUILESS_MAIN(TestTocMatching)
#include "tst_tocmatching.moc"
