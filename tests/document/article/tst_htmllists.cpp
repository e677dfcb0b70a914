// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/htmllists.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestHtmlLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("lists"); // lead, list
        QTest::newRow("none") << u"<p>a</p>"_s << u""_s;
        QTest::newRow("bare") << u"<ul><li>a</li></ul>"_s << u"|<ul><li>a</li></ul>"_s;
        QTest::newRow("under a summary") << u"<details>\n<summary>A &amp; <b>b</b></summary>\n<ol></ol></details>"_s
                                         << u"A & b|<ol></ol>"_s;
        QTest::newRow("the last words before it") << u"<h1>A</h1><p>b</p><h2>c</h2>\n<ul></ul>"_s << u"c|<ul></ul>"_s;
        QTest::newRow("nested") << u"<ul><li>a<ul><li>b</li></ul></li></ul><ul></ul>"_s
                                << u"|<ul><li>a<ul><li>b</li></ul></li></ul>\n|<ul></ul>"_s;
        QTest::newRow("words between") << u"a<ul></ul>b<UL></UL>"_s << u"a|<ul></ul>\nb|<UL></UL>"_s;
        QTest::newRow("not closed") << u"<ul><li>a"_s << u"|<ul><li>a"_s;
        QTest::newRow("closed only") << u"a</ul>"_s << u""_s;
        QTest::newRow("in a comment") << u"<!-- a<ul></ul> --><ul></ul>"_s << u"|<ul></ul>"_s;
        QTest::newRow("not a list") << u"<ulx></ulx> < ul>"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }
    void lists()
    {
        QFETCH(QString, html);
        QStringList told;
        for (const HtmlList &list : readHtmlLists(html)) {
            told += list.lead + u'|' + html.sliced(list.range.start, list.range.length());
            QVERIFY(list.leadStart <= list.range.start);
        }
        QTEST(told.join(u'\n'), "lists");
    }

    void items_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("items"); // level, number, text, source
        QTest::newRow("links") << u"<ul>\n<li><a href=\"#a\">A &lt; b</a></li>\n<li>c</li></ul>"_s
                               << u"1 A < b <a href=\"#a\">A &lt; b</a>\n1 c c"_s;
        QTest::newRow("nested") << u"<ol><li>a<ul><li>b</li></ul> more</li><li>c</li></ol>"_s << u"1 1. a a\n2 b b\n1 2. c c"_s;
        QTest::newRow("not closed") << u"<ul><li>a<li>b"_s << u"1 a a\n1 b b"_s;
        QTest::newRow("in a paragraph") << u"<ul><li><p> <b>a</b> b </p></li></ul>"_s << u"1 a b <b>a</b> b"_s;
        QTest::newRow("empty") << u"<ul><li></li><li> </li></ul>"_s << u""_s;
        QTest::newRow("comments") << u"<ul><!-- <li>a</li> --><li>b</li></ul>"_s << u"1 b b"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }
    void items()
    {
        QFETCH(QString, html);
        QStringList told;
        for (const HtmlListItem &item : readHtmlItems(html))
            told += QString::number(item.level) + u' ' + (item.number.isEmpty() ? QString() : item.number + u' ') + item.text + u' '
                + html.sliced(item.range.start, item.range.length());
        QTEST(told.join(u'\n'), "items");
    }

    void lastWords()
    {
        QCOMPARE(lastHtmlWords(u"<h2>A <i>b</i></h2>\n<br>"), u"A b"_s);
        QCOMPARE(lastHtmlWords(u"a<br>b"), u"b"_s);
        QCOMPARE(lastHtmlWords(u"<!-- a -->"), u""_s);
        QCOMPARE(lastHtmlWords(u""), u""_s);
    }

    void bearAnything()
    {
        for (const QString &piece : {u"<ul>"_s, u"<li>"_s, u"</ul>"_s, u"<!--"_s, u"<"_s, u"a "_s, u"<ul><li>"_s}) {
            const QString html = piece.repeated(50000);
            readHtmlLists(html);
            readHtmlItems(html);
            lastHtmlWords(html);
        }
    }
};

QTEST_GUILESS_MAIN(TestHtmlLists)
#include "tst_htmllists.moc"
