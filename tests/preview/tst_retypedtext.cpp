// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/retypedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

namespace {

// "start+at/length -removed +inserted before|behind", or "-".
QString described(const QString &old, const QString &now)
{
    const std::optional<RetypedText> change = retypedText(old, now);
    if (!change)
        return u"-"_s;
    return u"%1+%2/%3 -%4 +%5 %6|%7"_s.arg(change->start)
        .arg(change->at)
        .arg(change->length)
        .arg(change->removed)
        .arg(change->inserted, change->before, change->behind);
}

} // namespace

class TestRetypedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data()
    {
        QTest::addColumn<QString>("old");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("expected");

        QTest::newRow("typed") << u"<p>one two</p>"_s << u"<p>one, two</p>"_s << u"0+3/7 -0 +, one| two"_s;
        QTest::newRow("removed") << u"<p>one two</p>"_s << u"<p>one wo</p>"_s << u"0+4/7 -1 + one |wo"_s;
        QTest::newRow("replaced") << u"<p>one two</p>"_s << u"<p>one 2</p>"_s << u"0+4/7 -3 +2 one |"_s;
        QTest::newRow("at the start") << u"<p>one</p>"_s << u"<p>None</p>"_s << u"0+0/3 -0 +N |one"_s;
        QTest::newRow("behind tags") << u"<p>a <em>b</em> c</p>"_s << u"<p>a <em>b</em> cd</p>"_s << u"3+2/2 -0 +d  c|"_s;
        QTest::newRow("in an element") << u"<p>a <em>b</em> c</p>"_s << u"<p>a <em>bx</em> c</p>"_s << u"2+1/1 -0 +x b|"_s;
        QTest::newRow("line feeds count") << u"<ul>\n<li>a</li>\n</ul>"_s << u"<ul>\n<li>ab</li>\n</ul>"_s << u"1+1/1 -0 +b a|"_s;
        QTest::newRow("references are a unit") << u"<p>&lt;&amp;<b>&quot;&gt;a</b></p>"_s << u"<p>&lt;&amp;<b>&quot;&gt;ab</b></p>"_s
                                               << u"2+3/3 -0 +b \">a|"_s;
        QTest::newRow("references behind") << u"<p>a&amp;b</p>"_s << u"<p>ax&amp;b</p>"_s << u"0+1/3 -0 +x a|&b"_s;
        QTest::newRow("what looks like the end of one") << u"<p>a&amp;b</p>"_s << u"<p>a&amp;amp;b</p>"_s << u"0+2/3 -0 +amp; a&|b"_s;
        QTest::newRow("brackets in attributes")
            << u"<p title=\"&lt;&gt;\">a</p>"_s << u"<p title=\"&lt;&gt;\">ab</p>"_s << u"0+1/1 -0 +b a|"_s;
        QTest::newRow("no elements") << u"one"_s << u"two"_s << u"0+0/3 -3 +two |"_s;

        QTest::newRow("a tag more") << u"<p>a b</p>"_s << u"<p>a <b>b</b></p>"_s << u"-"_s;
        QTest::newRow("another tag") << u"<p>a</p>"_s << u"<b>a</b>"_s << u"-"_s;
        QTest::newRow("an attribute") << u"<p id=\"a\">a</p>"_s << u"<p id=\"b\">a</p>"_s << u"-"_s;
        QTest::newRow("an attribute's end") << u"<p id=\"a\">a</p>"_s << u"<p id=\"ab\">a</p>"_s << u"-"_s;
        QTest::newRow("two texts") << u"<p>a <b>b</b> c</p>"_s << u"<p>x <b>b</b> y</p>"_s << u"-"_s;
        QTest::newRow("a text comes") << u"<p><b>b</b></p>"_s << u"<p>a<b>b</b></p>"_s << u"-"_s;
        QTest::newRow("a text goes") << u"<p>a<b>b</b></p>"_s << u"<p><b>b</b></p>"_s << u"-"_s;
        QTest::newRow("to a blank") << u"<p>a<b>b</b></p>"_s << u"<p> <b>b</b></p>"_s << u"-"_s;
        QTest::newRow("from a blank") << u"<p> <img> </p>"_s << u"<p> <img> a</p>"_s << u"-"_s;
        QTest::newRow("a reference typed") << u"<p>ab</p>"_s << u"<p>a&lt;b</p>"_s << u"-"_s;
        QTest::newRow("another reference") << u"<p>&lt;</p>"_s << u"<p>&gt;</p>"_s << u"-"_s;
        QTest::newRow("strange references") << u"<p>&nbsp;a</p>"_s << u"<p>&nbsp;ab</p>"_s << u"-"_s;
        QTest::newRow("strange references before") << u"<p><b>&nbsp;</b>a</p>"_s << u"<p><b>&nbsp;</b>ab</p>"_s << u"-"_s;
        QTest::newRow("bare ampersand") << u"<p>R & D</p>"_s << u"<p>R & Dx</p>"_s << u"-"_s;
        QTest::newRow("carriage return") << u"<p>ab</p>"_s << u"<p>a\rb</p>"_s << u"-"_s;
        QTest::newRow("emptied") << u"<p>a</p>"_s << u""_s << u"-"_s;
        QTest::newRow("pairs stay whole") << u"<p>\U0001F600b</p>"_s << u"<p>\U0001F601b</p>"_s << u"0+0/3 -2 +\U0001F601 |b"_s;
        QTest::newRow("pairs with one end") << u"<p>a\U0001F600</p>"_s << u"<p>a\U0001F300</p>"_s << u"0+1/3 -2 +\U0001F300 a|"_s;
        QTest::newRow("a pair more") << u"<p>\U0001F600\U0001F600</p>"_s << u"<p>\U0001F600</p>"_s << u"0+2/4 -2 + \U0001F600|"_s;
    }
    void tells()
    {
        QFETCH(QString, old);
        QFETCH(QString, now);
        QTEST(described(old, now), "expected");
    }

    void contextIsShort()
    {
        const QString words = u"\U0001F600"_s.repeated(100);
        const std::optional<RetypedText> change
            = retypedText(u"<p>a"_s + words + u"x"_s + words + u"b</p>"_s, u"<p>a"_s + words + words + u"b</p>"_s);
        QVERIFY(change);
        QCOMPARE(change->at, 201);
        QVERIFY(change->before.size() <= 32 && change->before.isValidUtf16());
        QVERIFY(change->behind.size() <= 32 && change->behind.isValidUtf16());
    }
};

QTEST_GUILESS_MAIN(TestRetypedText)
#include "tst_retypedtext.moc"
