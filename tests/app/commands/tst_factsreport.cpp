// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/factsreport.h"

#include "document/checks/findings.h"
#include "tests/app/snapshotof.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFactsReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesOfFindings_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("usual") << u"a.md"_s;
        QTest::newRow("standard input") << u"-"_s;
        QTest::newRow("placeholders") << u"100%2 %1 %L3 %4.md"_s;
        QTest::newRow("colons") << u"c:\\a:1.md"_s;
    }
    void linesOfFindings()
    {
        QFETCH(QString, name);
        const ArticleInput article = articleOf(u"# T\n\n\U0001F600 the the\n"_s, name);
        QCOMPARE(
            findingLines(article, findFindings(*article.snapshot)), name + u":3:4: warning: “the” stands here twice. [doubled-word]\n"_s);
        QCOMPARE(findingLines(article, {}), QString());
    }

    // One finding is one line, whatever stands in its arguments.
    void oneLineEach()
    {
        const ArticleInput article = articleOf(u"text\n"_s);
        const Finding finding = makeFinding(FindingKind::TocTextDiffers, {0, 4}, {u"a\nb %1"_s, u"c\r\n\td %2"_s});
        const QString lines = findingLines(article, {finding, finding});
        QCOMPARE(lines.count(u'\n'), 2);
        QVERIFY2(lines.contains(u"“a b %1”"_s) && lines.contains(u"“c d %2”"_s), qPrintable(lines));
    }

    void emptySectionsAreLeftOut()
    {
        const QString report = reportOn(u""_s);
        QVERIFY2(report.startsWith(u"a.md\n  Words: 0\n"_s), qPrintable(report));
        for (const QString &title :
            {u"Front matter"_s, u"Outline"_s, u"Table of contents"_s, u"Links"_s, u"Citations"_s, u"Bibliography"_s})
            QVERIFY2(!report.contains(title), qPrintable(title));
    }

    void sections_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("front matter") << u"---\ntitle: A %1 b\ntags: [x, y]\nmore: {a: 1}\n---\n"_s
                                      << u"\nFront matter\n  more: {\"a\":1}\n  tags: [\"x\",\"y\"]\n  title: A %1 b\n"_s;
        QTest::newRow("outline") << u"# One %2\n\n### Deep\n"_s
                                 << u"\nOutline\n  One %2  #one-2  (line 1)\n      Deep  #deep  (line 3)\n"_s;
        QTest::newRow("table of contents") << u"# T\n\n## Contents\n\n- [A](#a)\n- Gone\n\n## A\n"_s
                                           << u"\nTable of contents\n  A  [ok]\n  Gone  [heading-missing]\n"_s;
        QTest::newRow("marker alone") << u"# T\n\n<!-- toc -->\n"_s << u"\nTable of contents\n  a marker without a list, line 3\n"_s;
        QTest::newRow("links by state") << u"# T\n\n[a](#x) [b](#t) [c %1](#t)\n"_s
                                        << u"  ok: 2\n    inline  “b” → #t  (line 3)\n    inline  “c %1” → #t  (line 3)\n"_s;
        QTest::newRow("citations") << u"Fine [1, 2].\n"_s << u"\nCitations\n  number: 1, 2  [source-missing]  (line 1)\n"_s;
    }
    void sections()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const QString report = reportOn(text);
        QVERIFY2(report.contains(part), qPrintable(report));
    }

    // A long title is cut, and never inside a character.
    void longTitles()
    {
        const QString report = reportOn(u"# "_s + u"a"_s.repeated(99) + u"\U0001F600 and more\n"_s);
        QVERIFY2(report.contains(u"  "_s + u"a"_s.repeated(99) + u"…  #"_s), qPrintable(report));
        QVERIFY(reportOn(u"# "_s + u"b"_s.repeated(100) + u'\n').contains(u' ' + u"b"_s.repeated(100) + u"  #"_s));
    }

private:
    static ArticleInput articleOf(const QString &text, const QString &name = u"a.md"_s) { return {name, {}, snapshotOf(text)}; }
    static QString reportOn(const QString &text)
    {
        const ArticleInput article = articleOf(text);
        return factsReport(article, findFindings(*article.snapshot));
    }
};

QTEST_GUILESS_MAIN(TestFactsReport)
#include "tst_factsreport.moc"
