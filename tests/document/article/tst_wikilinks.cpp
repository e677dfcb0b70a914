// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/wikilinks.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestWikiLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("links"); // "text>target"
        QTest::newRow("page") << u"see [[A page]]."_s << u"A page>A page"_s;
        QTest::newRow("with a text") << u"[[target|the text]]"_s << u"the text>target"_s;
        QTest::newRow("blanks at the bar") << u"[[target | text]]"_s << u"text>target"_s;
        QTest::newRow("two bars") << u"[[a|b|c]]"_s << u"b|c>a"_s;
        QTest::newRow("anchor") << u"[[page#part]]"_s << u"page#part>page#part"_s;
        QTest::newRow("two") << u"[[a]][[b]]"_s << u"a>a b>b"_s;
        QTest::newRow("three brackets") << u"[[[a]]]"_s << u"a>a"_s;
        QTest::newRow("numbers") << u"[[12]] [[12], [14]]"_s << u""_s;
        QTest::newRow("key") << u"[[@key]] [[-@key]] [[^1]]"_s << u""_s;
        QTest::newRow("table of contents") << u"[[TOC]] [[_toc_]]"_s << u""_s;
        QTest::newRow("placeholder") << u"[[INTERNAL_LINK:a]] [[TK]]"_s << u""_s;
        QTest::newRow("blanks inside") << u"[[ a]] [[a ]] [[]]"_s << u""_s;
        QTest::newRow("over lines") << u"[[a\nb]]"_s << u""_s;
        QTest::newRow("not closed") << u"[[a] [[b"_s << u""_s;
        QTest::newRow("closed apart") << u"[[a] ]"_s << u""_s;
        QTest::newRow("no target") << u"[[|a]]"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }
    void finds()
    {
        QFETCH(QString, text);
        const MarkedText marked(text, text, u'\n', u'\n');
        QStringList links;
        for (const Link &link : findWikiLinks(marked)) {
            QVERIFY(text.mid(link.range.start, 2) == u"[[" && text.mid(link.range.end - 2, 2) == u"]]");
            links += link.text + u'>' + link.target;
        }
        QTEST(links.join(u' '), "links");
    }

    void staysLinear()
    {
        for (const QString &piece : {u"["_s, u"[[a"_s, u"[[a]"_s, u"[[ "_s}) {
            const QString text = piece.repeated(50'000) + u"]"_s.repeated(50'000);
            findWikiLinks(MarkedText(text, text, u' ', u' '));
        }
    }
};

QTEST_GUILESS_MAIN(TestWikiLinks)
#include "tst_wikilinks.moc"
