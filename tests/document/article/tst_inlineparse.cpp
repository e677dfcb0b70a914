// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/inlineparse.h"

#include "document/article/inlinescanner.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestInlineParse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("plain") << u"a b"_s << u"a b"_s;
        QTest::newRow("markup") << u"*a* **b** ~~c~~ `d`"_s << u"a b c d"_s;
        QTest::newRow("links") << u"[a](b) ![c](d) <https://e.f>"_s << u"a c https://e.f"_s;
        QTest::newRow("escapes") << u"\\*a\\* \\b"_s << u"*a* \\b"_s;
        QTest::newRow("references") << u"&amp; &#65; &nothing;"_s << u"& A &nothing;"_s;
        QTest::newRow("code of code") << u"`` ` ``"_s << u"`"_s;
        QTest::newRow("code of blanks") << u"`  `"_s << u"  "_s;
        QTest::newRow("code over lines") << u"`a\nb`"_s << u"a b"_s;
        QTest::newRow("code never closed") << u"`a *b*"_s << u"`a b"_s;
        QTest::newRow("tags") << u"a<b>c</b><!-- d -->e"_s << u"ace"_s;
        QTest::newRow("no tag") << u"a < b"_s << u"a < b"_s;
        QTest::newRow("lines") << u"a  \n   b"_s << u"a b"_s;
        QTest::newRow("a break by backslash") << u"a\\\nb"_s << u"a b"_s;
        QTest::newRow("math") << u"$a*b*c$"_s << u"a*b*c"_s;
        QTest::newRow("footnote mark") << u"a[^1]b"_s << u"ab"_s;
        QTest::newRow("backslash at the end") << u"a\\"_s << u"a\\"_s;
        QTest::newRow("ampersand at the end") << u"a&"_s << u"a&"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }
    void plainText()
    {
        QFETCH(QString, text);
        QTEST(parseInlines(text, {}).plainText(text, {0, text.size()}), "plain");
        QTEST(plainInlines(text), "plain");
    }

    void aLongRunIsCut()
    {
        const QString shown = plainInlines(u"*a* "_s.repeated(1'000'000));
        QVERIFY(shown.startsWith(u"a a a"_s) && shown.size() < 10'000);
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("bare") << u"see https://a.b/c. www.d.e, and f@g.hi!"_s << u"https://a.b/c http://www.d.e mailto:f@g.hi"_s;
        QTest::newRow("pointed") << u"<https://a.b> <c@d.ef>"_s << u"https://a.b mailto:c@d.ef"_s;
        QTest::newRow("not in code") << u"`[a](b) https://a.b c@d.ef`"_s << u""_s;
        QTest::newRow("not in a tag") << u"<a href='https://a.b'>"_s << u""_s;
        QTest::newRow("mail not in a link") << u"[c@d.ef](x)"_s << u"x"_s;
        QTest::newRow("escaped bracket") << u"\\[a](b)"_s << u""_s;
        QTest::newRow("code before brackets") << u"[a`](b)`"_s << u""_s;
        QTest::newRow("footnote with a mark of surprise") << u"so![^1]"_s << u"1"_s;
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QStringList targets;
        for (const InlineParse::FoundLink &found : parseInlines(text, {}).links)
            targets += found.link.target;
        QCOMPARE(targets.join(u' '), expected);
    }

    void whatMayHoldNoLink()
    {
        const QString text = u"[a](b) ![c](d) <https://e.f> [g][h] [i][]"_s;
        QString kinds;
        for (const InlineParse::FoundLink &found : parseInlines(text, {}).links)
            kinds += found.isLink() ? u'l' : found.isUndefined() ? u'u' : u'-';
        QCOMPARE(kinds, u"l--uu"_s);
    }

    // Sorted and disjoint, whatever the soup; long plain texts are cut.
    void soup()
    {
        static constexpr QStringView pieces[]
            = {u"[", u"](b)", u"*", u"_", u"`", u"<a>", u"&amp;", u"\\", u"$", u"~~", u"![", u"[^1]", u"x@y.zz", u"\n", u" "};
        quint32 state = 7;
        for (int round = 0; round < 300; ++round) {
            QString text;
            for (int i = 0; i < 40; ++i) {
                state = state * 1664525 + 1013904223;
                text += pieces[(state >> 16) % std::size(pieces)];
            }
            const InlineParse parse = parseInlines(text, {});
            qsizetype end = 0;
            for (const InlineParse::Shown &shown : parse.shown) {
                QVERIFY2(
                    shown.range.start >= end && shown.range.end <= text.size() && shown.range.end >= shown.range.start, qPrintable(text));
                end = shown.range.end;
            }
        }
        const QString wide = u"a"_s.repeated(10'000);
        QCOMPARE(parseInlines(wide, {}).plainText(wide, {0, wide.size()}).size(), 4096);
    }
};

QTEST_GUILESS_MAIN(TestInlineParse)
#include "tst_inlineparse.moc"
