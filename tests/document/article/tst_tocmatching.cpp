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

    static QString shown(const QList<std::pair<int, TocEntryState>> &entries)
    {
        QString result;
        for (const auto &[heading, state] : entries)
            result += u"%1:%2 "_s.arg(QString::number(heading), QString::number(int(state)));
        return result;
    }

private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<QString>("entries"); // "text" or "text#target", by lines
        QTest::addColumn<QString>("expected"); // heading and state of each
        using enum TocEntryState;
        QTest::newRow("in order") << u"One#one\nTwo#two"_s << shown({{1, Ok}, {2, Ok}});
        QTest::newRow("plain") << u"One\nTwo"_s << shown({{1, Ok}, {2, Ok}});
        QTest::newRow("swapped") << u"Two#two\nOne#one"_s << shown({{2, Ok}, {1, OrderDiffers}});
        QTest::newRow("gone") << u"One#one\nNowhere near it"_s << shown({{1, Ok}, {-1, HeadingMissing}});
        QTest::newRow("dead") << u"One#uno"_s << shown({{1, TargetDead}});
        QTest::newRow("wrong") << u"One#two"_s << shown({{1, TargetWrong}});
        QTest::newRow("other words") << u"The one#one\nTwo#two"_s << shown({{1, TextDiffers}, {2, Ok}});
        QTest::newRow("another case leads there") << u"One#ONE"_s << shown({{1, Ok}});
        QTest::newRow("pages") << u"One ..... 3\nTwo\t5"_s << shown({{1, Ok}, {2, Ok}});
        QTest::newRow("twice the same") << u"Same#same\nSame#same-1"_s << shown({{3, Ok}, {4, Ok}});
        QTest::newRow("no entries") << u""_s << QString();
    }
    void states()
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
        QString told;
        for (const TocEntry &entry : matchTocItems(items, *snapshot, -1))
            told += shown({{entry.heading, entry.state}});
        QTEST(told, "expected");
    }

    // The table's own heading is none of its entries.
    void ownHeading()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(u"# T\n\n## Contents\n\n## A\n"_s);
        TocItem item;
        item.text = u"Contents"_s;
        QCOMPARE(matchTocItems({item}, *snapshot, 1).first().heading, -1);
        QCOMPARE(matchTocItems({item}, *snapshot, -1).first().heading, 1);
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
        QCOMPARE(matchTocItems(items, *snapshotOf(text), -1).size(), items.size());
    }
};

QTEST_GUILESS_MAIN(TestTocMatching)
#include "tst_tocmatching.moc"
