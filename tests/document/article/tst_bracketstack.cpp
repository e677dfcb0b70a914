// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/bracketstack.h"

#include "document/article/emphasis.h"
#include "document/article/inlinescanner.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestBracketStack : public QObject
{
    Q_OBJECT

    static QString links(const QString &text)
    {
        DefinedLabels labels;
        LinkDefinition known;
        known.target = u"there"_s;
        labels.links.insert(u"known"_s, known);
        InlineParse parse;
        Emphasis emphasis(text);
        BracketStack brackets(text, labels, emphasis, parse);
        for (qsizetype i = 0; i < text.size();) {
            if (text[i] == u'!' && text.mid(i + 1, 1) == u'[')
                i = brackets.open(i, BracketStack::Kind::Image);
            else if (text[i] == u'[')
                i = brackets.open(i, BracketStack::Kind::Link);
            else
                i = text[i] == u']' ? brackets.close(i) : i + 1;
        }
        QStringList found;
        for (const InlineParse::FoundLink &each : std::as_const(parse.links))
            found += text.sliced(each.link.range.start, each.link.range.length()) + u'=' + each.link.target;
        return found.join(u' ');
    }

private Q_SLOTS:
    void closes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("links"); // each with its target
        QTest::newRow("inline") << u"[a](b)"_s << u"[a](b)=b"_s;
        QTest::newRow("with a title") << u"[a](b 'c')"_s << u"[a](b 'c')=b"_s;
        QTest::newRow("empty") << u"[]()"_s << u"[]()="_s;
        QTest::newRow("full") << u"[a][known]"_s << u"[a][known]=there"_s;
        QTest::newRow("collapsed") << u"[Known][]"_s << u"[Known][]=there"_s;
        QTest::newRow("shortcut") << u"[known]"_s << u"[known]=there"_s;
        QTest::newRow("undefined shortcut") << u"[a]"_s << u""_s;
        QTest::newRow("undefined full") << u"[a][b]"_s << u"[a][b]="_s;
        QTest::newRow("a blank label is the text's") << u"[known][ ]"_s << u"[known][ ]=there"_s;
        QTest::newRow("none in another") << u"[a [b](c) d](e)"_s << u"[b](c)=c"_s;
        QTest::newRow("an image in a link") << u"[![a](b)](c)"_s << u"![a](b)=b [![a](b)](c)=c"_s;
        QTest::newRow("a link in an image") << u"![[a](b)](c)"_s << u"[a](b)=b ![[a](b)](c)=c"_s;
        QTest::newRow("a link behind one") << u"[a](b)[c](d)"_s << u"[a](b)=b [c](d)=d"_s;
        QTest::newRow("footnote") << u"[^n]"_s << u"[^n]=n"_s;
        QTest::newRow("no footnote with a space") << u"[^a b]"_s << u""_s;
        QTest::newRow("placeholder") << u"[a](INTERNAL_LINK: s)"_s << u"[a](INTERNAL_LINK: s)=s"_s;
        QTest::newRow("only closing") << u"]]]"_s << u""_s;
        QTest::newRow("never closed") << u"[[[a](b"_s << u""_s;
        QTest::newRow("an image of a footnote's form") << u"![^a]"_s << u""_s;
    }
    void closes()
    {
        QFETCH(QString, text);
        QTEST(links(text), "links");
    }

    void labelOfAThousand()
    {
        QCOMPARE(links(u"[a][%1]"_s.arg(u"k"_s.repeated(1000))).count(u'='), 1);
        QCOMPARE(links(u"[a][%1]"_s.arg(u"k"_s.repeated(1001))), QString());
    }

    void staysLinear()
    {
        QCOMPARE(links(u"["_s.repeated(50'000) + u"]"_s.repeated(50'000)), QString());
        QCOMPARE(links(u"[a](b)"_s.repeated(5'000)).count(u'='), 5'000);
        QCOMPARE(links(u"[a [b](c) "_s.repeated(5'000)).count(u'='), 5'000);
    }
};

QTEST_GUILESS_MAIN(TestBracketStack)
#include "tst_bracketstack.moc"
