// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/emphasis.h"

#include <QTest>

#include <algorithm>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestEmphasis : public QObject
{
    Q_OBJECT

    static QString left(const QString &text)
    {
        Emphasis emphasis(text);
        for (qsizetype i = 0; i < text.size();)
            i = text[i] == u'*' || text[i] == u'_' || text[i] == u'~' ? emphasis.readRun(i) : i + 1;
        emphasis.match(-1);
        QList<SourceRange> markup = emphasis.markup();
        std::sort(markup.begin(), markup.end(), [](SourceRange a, SourceRange b) { return a.start < b.start; });
        QString result;
        qsizetype from = 0;
        for (const SourceRange &each : markup) {
            result += text.mid(from, each.start - from);
            from = each.end;
        }
        return result + text.mid(from);
    }

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left"); // without the markup
        QTest::newRow("emphasis") << u"a *b* c"_s << u"a b c"_s;
        QTest::newRow("strong") << u"**b**"_s << u"b"_s;
        QTest::newRow("both") << u"***b***"_s << u"b"_s;
        QTest::newRow("uneven") << u"**a*"_s << u"*a"_s;
        QTest::newRow("nested") << u"*a **b** c*"_s << u"a b c"_s;
        QTest::newRow("crossed") << u"*a _b* c_"_s << u"a _b c_"_s;
        QTest::newRow("alone") << u"a * b"_s << u"a * b"_s;
        QTest::newRow("open") << u"*a"_s << u"*a"_s;
        QTest::newRow("closed only") << u"a*"_s << u"a*"_s;
        QTest::newRow("inside a word") << u"a*b*c"_s << u"abc"_s;
        QTest::newRow("underscores in a word") << u"snake_case_name"_s << u"snake_case_name"_s;
        QTest::newRow("underscores around a word") << u"_a_b_"_s << u"a_b"_s;
        QTest::newRow("behind punctuation") << u"(_a_)"_s << u"(a)"_s;
        QTest::newRow("punctuation inside") << u"a*\"b\"*"_s << u"a*\"b\"*"_s;
        QTest::newRow("a no-break space is space") << u"*\u00a0a*"_s << u"*\u00a0a*"_s;
        QTest::newRow("multiple of three") << u"*a**b*"_s << u"a**b"_s;
        QTest::newRow("struck through") << u"~a~ ~~b~~"_s << u"a b"_s;
        QTest::newRow("tildes of other lengths") << u"~a~~"_s << u"~a~~"_s;
        QTest::newRow("three tildes") << u"~~~a~~~"_s << u"~~~a~~~"_s;
        QTest::newRow("Chinese") << u"\u4e2d*\u6587*\u4e2d"_s << u"\u4e2d\u6587\u4e2d"_s;
        QTest::newRow("beyond the plane") << u"\U0001F600*a*\U0001F600"_s << u"\U0001F600a\U0001F600"_s;
        QTest::newRow("a lone surrogate") << u'*' + QString(QChar(0xd800)) + u'*' << QString(QChar(0xd800));
        QTest::newRow("only stars") << u"*****"_s << u"*****"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }
    void matches()
    {
        QFETCH(QString, text);
        QTEST(left(text), "left");
    }

    // Inside a link what opened before it stays open.
    void matchesAboveAHeight()
    {
        const QString text = u"*a *b* c*"_s;
        Emphasis emphasis(text);
        emphasis.readRun(0);
        const int height = emphasis.height();
        emphasis.readRun(3);
        emphasis.readRun(5);
        emphasis.match(height);
        QCOMPARE(emphasis.height(), height);
        QCOMPARE(emphasis.markup().size(), 2);
        emphasis.readRun(8);
        emphasis.match(-1);
        QCOMPARE(emphasis.markup().size(), 4);
        QCOMPARE(emphasis.height(), -1);
    }

    // What cannot match is not looked for again and again.
    void staysLinear_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("openers") << u"*a "_s.repeated(50'000);
        QTest::newRow("closers") << u"a* "_s.repeated(50'000);
        QTest::newRow("crossed") << u"*a _b* "_s.repeated(20'000);
        QTest::newRow("lengths") << u"*a **b ***c "_s.repeated(20'000) + u"d* e** f***"_s.repeated(20'000);
    }
    void staysLinear()
    {
        QFETCH(QString, text);
        QVERIFY(!left(text).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEmphasis)
#include "tst_emphasis.moc"
