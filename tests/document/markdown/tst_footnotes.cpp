// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockhtml.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFootnotes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void footnotes_data();
    void footnotes();
    void linksMeetTheirIds();
    void factsStandWhereTheTextDoes();
};

void TestFootnotes::footnotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("numbers"); // of the marks, in order
    QTest::addColumn<QStringList>("notes"); // text of each note, arrows included
    QTest::newRow("one") << u"a[^x]\n\n[^x]: n"_s << u"1"_s << QStringList{u"n ↩"_s};
    QTest::newRow("by first use") << u"a[^b] c[^a]\n\n[^a]: A\n[^b]: B"_s << u"1 2"_s << QStringList{u"B ↩"_s, u"A ↩"_s};
    QTest::newRow("repeated") << u"a[^x] b[^x]\n\nc[^x]\n\n[^x]: n"_s << u"1 1 1"_s << QStringList{u"n ↩ ↩2 ↩3"_s};
    QTest::newRow("without definition") << u"a[^x]"_s << QString() << QStringList{};
    QTest::newRow("without a mark") << u"a\n\n[^x]: n"_s << QString() << QStringList{};
    QTest::newRow("twice defined") << u"a[^x]\n\n[^x]: n\n\n[^x]: m"_s << u"1"_s << QStringList{u"n ↩"_s};
    QTest::newRow("paragraphs") << u"a[^x]\n\n[^x]: n\n\n    m"_s << u"1"_s << QStringList{u"n\nm ↩"_s};
    QTest::newRow("ends with a list") << u"a[^x]\n\n[^x]: n\n\n    - m"_s << u"1"_s << QStringList{u"n\n\nm\n\n ↩"_s};
    QTest::newRow("in each other") << u"a[^x]\n\n[^x]: n[^y]\n\n[^y]: m[^x]"_s << u"1 2 1"_s << QStringList{u"n2 ↩ ↩2"_s, u"m1 ↩"_s};
    QTest::newRow("in a heading and a table") << u"# a[^x]\n\n|b[^x]|\n|-|\n\n[^x]: n"_s << u"1 1"_s << QStringList{u"n ↩ ↩2"_s};
    QTest::newRow("from a quote") << u"> a[^x]\n>\n> [^x]: n"_s << u"1"_s << QStringList{u"n ↩"_s};
    QTest::newRow("empty") << u"a[^x]\n\n[^x]:"_s << u"1"_s << QStringList{u"↩"_s};
}

void TestFootnotes::footnotes()
{
    QFETCH(QString, text);
    QFETCH(QString, numbers);
    QFETCH(QStringList, notes);
    const QString html = blockHtml(text);
    static const QRegularExpression mark(u"<sup class=\"footnote-ref\"><a [^>]*>(\\d+)</a></sup>"_s);
    static const QRegularExpression note(
        u"<li id=\"user-content-fn:\\d+\">(.*?)</li>\n(?=<li id|</ol>\n</section>)"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : mark.globalMatch(html))
        found.append(match.captured(1));
    QCOMPARE(found.join(u' '), numbers);
    found.clear();
    for (const QRegularExpressionMatch &match : note.globalMatch(html))
        found.append(match.captured(1).remove(tag).trimmed());
    QCOMPARE(found, notes);
}

void TestFootnotes::linksMeetTheirIds()
{
    const QString html = blockHtml(u"# fn 1\n\na[^1] b[^1] c[^2]\n\n[^1]: n[^2]\n\n[^2]: m\n"_s);
    static const QRegularExpression link(u"href=\"#([^\"]*)\""_s);
    static const QRegularExpression id(u" id=\"([^\"]*)\""_s);
    QSet<QString> ids;
    for (const QRegularExpressionMatch &match : id.globalMatch(html)) {
        QVERIFY2(!ids.contains(match.captured(1)), qPrintable(html));
        ids.insert(match.captured(1));
    }
    QCOMPARE(ids.size(), 6);
    for (const QRegularExpressionMatch &match : link.globalMatch(html))
        QVERIFY2(ids.contains(match.captured(1)), qPrintable(match.captured()));
}

void TestFootnotes::factsStandWhereTheTextDoes()
{
    const QString text = u"a[^x]\n\n[^x]: one [b](c)\n    # d\n\nend\n"_s;
    const auto markdown = parseMarkdown(text, 0, {});
    const ParsedBlock &definition = markdown->blocks.at(1);
    QCOMPARE(definition.kind, BlockKind::Definitions);
    QCOMPARE(definition.runs.size(), 3);
    QCOMPARE(definition.runs[0].kind, InlineRun::Kind::Loose);
    const auto source = [&](SourceRange range) { return text.sliced(definition.range.start + range.start, range.length()); };
    QCOMPARE(source(definition.runs[0].pieces.first()), u"[^x]:"_s);
    QCOMPARE(source(definition.runs[1].pieces.first()), u"one [b](c)"_s);
    QCOMPARE(definition.headings.size(), 1);
    QVERIFY(definition.headings.first().nested);
    QCOMPARE(definition.prose, u"one b\nd"_s);
    QCOMPARE(markdown->blocks.last().kind, BlockKind::Footnotes);
    QVERIFY(markdown->blocks.last().runs.isEmpty());
}

QTEST_GUILESS_MAIN(TestFootnotes)
#include "tst_footnotes.moc"
