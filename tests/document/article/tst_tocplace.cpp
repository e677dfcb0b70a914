// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/tocplace.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestTocPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("places"); // all that are offered: line, the list's lines, quotes; doubtful, HTML
        QTest::newRow("under a heading") << u"# T\n\n## Contents\n\n- a\n- b\n"_s << u"3: 5+2"_s;
        QTest::newRow("two of them") << u"Contents\n- a\n\nToc\n- b\n"_s << u"1: 2+1\n4: 5+1"_s;
        QTest::newRow("in a quote") << u"> ## Contents\n> - a\n> - b\n"_s << u"1: 2+2 >1 ?"_s;
        QTest::newRow("in quotes") << u"> > Contents\n> > - a\n"_s << u"1: 2+1 >2 ?"_s;
        QTest::newRow("in an item") << u"- Contents\n  - a\n  - b\n- c\n"_s << u"1: 2+2 ?"_s;
        QTest::newRow("in an item's quote") << u"1. x\n2. > Contents\n   > - a\n"_s << u"2: 3+1 >1 ?"_s;
        QTest::newRow("an item before what stands by itself") << u"- Contents\n  - a\n\n## Contents\n\n- b\n"_s << u"4: 6+1\n1: 2+1 ?"_s;
        QTest::newRow("an item that says more") << u"- Contents of the box\n  - a\n"_s << u""_s;
        QTest::newRow("an item without a list") << u"- Contents\n- a\n  - b\n"_s << u""_s;
        QTest::newRow("in HTML") << u"<b>Contents</b>\n<ul>\n<li>a</li>\n</ul>\n"_s << u"1: 2+3 ? <ul>\n<li>a</li>\n</ul>"_s;
        QTest::newRow("in HTML under a heading") << u"## Contents\n\n<ol><li>a</li></ol>\n"_s << u"1: 3+1 ? <ol><li>a</li></ol>"_s;
        QTest::newRow("in HTML with blank lines")
            << u"<h2>Contents</h2>\n<ul>\n\n<li>a</li>\n\n</ul>\n"_s << u"1: 2+5 ? <ul>\n\n<li>a</li>\n\n</ul>"_s;
        QTest::newRow("another list in HTML") << u"<b>Also</b>\n<ul><li>a</li></ul>\n"_s << u""_s;
        QTest::newRow("HTML in a comment") << u"<!-- Contents <ul><li>a</li></ul> -->\n"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }
    void places()
    {
        QFETCH(QString, text);
        const DocumentSnapshotPtr snapshot = snapshotOf(text);
        QStringList places;
        const auto refuse = [&](const TocPlace &place) {
            QString told = u"%1: %2+%3"_s.arg(place.line).arg(place.list.first).arg(place.list.count);
            told += place.quotes > 0 ? u" >%1"_s.arg(place.quotes) : QString();
            told += place.isDoubtful ? u" ?"_s : u""_s;
            places += told + (place.html.isEmpty() ? QString() : u' ' + snapshot->text(place.html));
            return false;
        };
        QVERIFY(!findTocPlace(*snapshot, refuse));
        QTEST(places.join(u'\n'), "places");
    }

    void moreLists_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("lists"); // their first lines
        QTest::newRow("up to a heading") << u"## Contents\n\n- a\n\ntext\n\n* b\n\n1. c\n\n## A\n\n- d\n"_s << QList<int>{7, 9};
        QTest::newRow("up to the comment") << u"<!-- toc -->\n\n- a\n\n* b\n\n<!-- tocstop -->\n\n- c\n"_s << QList<int>{5};
        QTest::newRow("not behind a rule") << u"## Contents\n\n- a\n\n---\n\n* b\n"_s << QList<int>{};
        QTest::newRow("not behind the tags") << u"<details><summary>Contents</summary>\n\n- a\n\n</details>\n\n- c\n"_s << QList<int>{};
        QTest::newRow("in a quote") << u"> Contents\n> - a\n>\n> b\n>\n> * c\n\n- d\n"_s << QList<int>{6};
    }
    void moreLists()
    {
        QFETCH(QString, text);
        const auto place = findTocPlace(*snapshotOf(text), [](const TocPlace &) { return true; });
        QVERIFY(place);
        QList<int> lists;
        for (const LineRange lines : place->moreLists)
            lists += lines.first;
        QTEST(lists, "lists");
    }

    void takesTheFirstAccepted()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(u"Contents\n- a\n\nToc\n- b\n"_s);
        const auto place = findTocPlace(*snapshot, [](const TocPlace &each) { return each.line > 1; });
        QVERIFY(place);
        QCOMPARE(place->line, 4);
    }

    void manyTakeLinearTime()
    {
        const auto refuse = [](const TocPlace &) { return false; };
        for (const QString &text : {u"<p>Contents</p>\n\n"_s, u"<!-- toc -->\n\n"_s, u"> Contents\n> - a\n>\n"_s, u"- Contents\n  - a\n"_s,
                 u"<ul><li>a</li></ul>\n\n"_s, u"Contents\n- a\n\n"_s})
            QVERIFY(!findTocPlace(*snapshotOf(text.repeated(10000) + u"- b\n"_s), refuse) || text.contains(u"toc"_s));
        QVERIFY(!findTocPlace(*snapshotOf(u"<div>\n\n"_s + u"<ul><li>a</li></ul>\n\n"_s.repeated(10000) + u"</div>\n"_s), refuse));
        QVERIFY(!findTocPlace(*snapshotOf(u">"_s.repeated(10000) + u" Contents\n"_s), refuse));
    }
};

QTEST_GUILESS_MAIN(TestTocPlace)
#include "tst_tocplace.moc"
