// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/leaflocator.h"

#include "soup.h"

#include <QRegularExpression>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QStringList morsels{u"\n"_s, u"\n"_s, u"\n\n"_s, u"a"_s, u"b c"_s, u" "_s, u"  "_s, u"    "_s, u"# "_s, u"## x ##\n"_s, u"===\n"_s,
    u"---\n"_s, u"- "_s, u"* "_s, u"1. "_s, u"> "_s, u">"_s, u"```\n"_s, u"~~~ k\n"_s, u"`c`"_s, u"*"_s, u"[x]: /u\n"_s, u"[x]"_s,
    u"\\[y\\]"_s, u"\\\n"_s, u"\t"_s, u"|"_s, u"a|b\n"_s, u"-|-\n"_s, u"\\|"_s, u"ü"_s, u"日本"_s, u"😀"_s, u"[^1]: note\n"_s, u"[^1]"_s,
    u"- [ ] "_s, u"<div>\n"_s, u"<!-- x -->\n"_s, QString(QChar(0)), QString(QChar(0xd800)), QString(QChar(0xfeff))};

QString sourceOf(const QString &text, const QList<SourceRange> &pieces)
{
    QStringList lines;
    for (const SourceRange piece : pieces)
        lines.append(text.sliced(piece.start, piece.length()));
    return lines.join(u'\n');
}

// As the inline parser saw it, with the places of the source.
QString contentOf(cmark_node *leaf, const FedText &fed)
{
    return cmark_node_first_child(leaf) ? fed.toString(viewOf(cmark_node_get_string_content(leaf))) : QString();
}

QString comparable(QString text)
{
    text.remove(QChar(0xfeff)); // dropped where it is read back from UTF-8
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    for (QChar &c : text) {
        if (c.isNull() || c.isSurrogate())
            c = QChar::ReplacementCharacter;
    }
    static const QRegularExpression indentation(u"(^|\n)[ \t]+"_s); // of part of a tab
    text.replace(indentation, u"\\1"_s);
    return text;
}

int quotesAround(cmark_node *node)
{
    int quotes = 0;
    while ((node = cmark_node_parent(node)))
        quotes += cmark_node_get_type(node) == CMARK_NODE_BLOCK_QUOTE ? 1 : 0;
    return quotes;
}

} // namespace

class TestLeafLocator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void piecesAreWhatCmarkSaw();
    void lines_data();
    void lines();
    void cells_data();
    void cells();
};

void TestLeafLocator::piecesAreWhatCmarkSaw()
{
    Soup soup(11, morsels);
    int leaves = 0;
    for (int i = 0; i < 6000; ++i) {
        const QString text = soup.text(3 + i % 40);
        const FedText fed(text);
        const LeafLocator locator(fed);
        const auto document = CmarkDocument::parse(fed.bytes(), {});
        for (CmarkWalk walk(document->root()); walk.next();) {
            cmark_node *node = walk.node();
            const cmark_node_type type = cmark_node_get_type(node);
            if (!walk.entering() || (type != CMARK_NODE_PARAGRAPH && type != CMARK_NODE_HEADING))
                continue;
            const bool split = cmark_node_get_start_line(node) == 0;
            const LeafSource source = type == CMARK_NODE_HEADING ? locator.heading(node) : locator.paragraph(node);
            QString found = comparable(sourceOf(text, source.pieces));
            QString expected = comparable(contentOf(node, fed));
            if (split)
                found.replace(u"\\|"_s, u"|"_s); // unescaped by the table
            if (split)
                expected.replace(u"\\|"_s, u"|"_s);
            QVERIFY2(found == expected, qPrintable(QDebug::toString(QStringList{text, found, expected})));
            ++leaves;
        }
    }
    QVERIFY(leaves > 10'000);
}

void TestLeafLocator::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // first-last of each block that is no container, in order
    QTest::newRow("setext at the end") << u"a\nb\n==="_s << u"1-3"_s;
    QTest::newRow("setext then text") << u"a\n---\nb"_s << u"1-2 3-3"_s;
    QTest::newRow("setext in a quote") << u"> a\n> ---\nb"_s << u"1-2 3-3"_s;
    QTest::newRow("fence in a quote, never closed") << u"> ```\n> a\nb"_s << u"1-2 3-3"_s;
    QTest::newRow("fence in a quote") << u"> ```\n> a\n> ```\nb"_s << u"1-3 4-4"_s;
    QTest::newRow("fence in an item, never closed") << u"- ```\na"_s << u"1-1 2-2"_s;
    QTest::newRow("fence in an item, longer") << u"- ```\n  a\n  ````\nb"_s << u"1-3 4-4"_s;
    QTest::newRow("fence at the end") << u"```\na\n\n\n"_s << u"1-2"_s;
    QTest::newRow("comment") << u"<!-- a\n\nb --> c\nd"_s << u"1-3 4-4"_s;
    QTest::newRow("element") << u"<div>\na\n\nb"_s << u"1-2 4-4"_s;
    QTest::newRow("indented") << u"    a\n\n    b\n\n\nc"_s << u"1-3 6-6"_s;
    QTest::newRow("definition behind a setext heading") << u"a\n===\n[x]: /y\nb"_s << u"1-2 3-4"_s;
}

void TestLeafLocator::lines()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const FedText fed(text);
    const LeafLocator locator(fed);
    const auto document = CmarkDocument::parse(fed.bytes(), {});
    QStringList found;
    for (CmarkWalk walk(document->root()); walk.next();) {
        const cmark_node_type type = cmark_node_get_type(walk.node());
        const bool leaf
            = type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING || type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK;
        if (!walk.entering() || !leaf)
            continue;
        const LineSpan lines = locator.linesOf(walk.node());
        found.append(u"%1-%2"_s.arg(lines.first).arg(lines.last));
    }
    QCOMPARE(found.join(u' '), expected);
}

void TestLeafLocator::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // cells between bars, rows between slashes
    QTest::newRow("plain") << u"a|b\n-|-\nc|d\n"_s << u"a|b/c|d"_s;
    QTest::newRow("bars around") << u"|a | b|\n|-|-|\n| c |  |\n"_s << u"a|b/c|"_s;
    QTest::newRow("empty first") << u"||b|\n|-|-|\n|||\n"_s << u"|b/|"_s;
    QTest::newRow("escaped bar") << u"|a\\|b|c|\n|-|-|\n|`x\\|y`|ü😀|\n"_s << u"a\\|b|c/`x\\|y`|ü😀"_s;
    QTest::newRow("missing and surplus cells") << u"a|b\n-|-\nc\nd|e|f\n"_s << u"a|b/c/d|e"_s;
    QTest::newRow("in a quote") << u"> |a|b|\n>|-|-|\n>   |c|>d|\n"_s << u"a|b/c|>d"_s;
    QTest::newRow("in two quotes") << u"> > a|b\n> > -|-\n>> c|d\n"_s << u"a|b/c|d"_s;
    QTest::newRow("in a list") << u"- a|b\n  -|-\n  c|d\n"_s << u"a|b/c|d"_s;
    QTest::newRow("split from a paragraph") << u"x\ny\n|a|b|\n|-|-|\n|c|d|\n"_s << u"a|b/c|d"_s;
    QTest::newRow("split in a quote") << u"> x\n> |a|\n> |-|\n> |c|\n"_s << u"a/c"_s;
    QTest::newRow("behind a definition") << u"[x]: /u\n-\n-|\n|c|\n"_s << u"-/c"_s;
    QTest::newRow("behind a definition and text, no rows") << u"[x]: /u\n-\nb\n|a|\n|-|\n"_s << u"a"_s;
    QTest::newRow("spaces at the end") << u"|a|  \n|-|\n|c|\t\n"_s << u"a/c"_s;
}

void TestLeafLocator::cells()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const FedText fed(text);
    const LeafLocator locator(fed);
    const auto document = CmarkDocument::parse(fed.bytes(), {});
    QStringList rows;
    cmark_node *table = nullptr;
    for (CmarkWalk walk(document->root()); walk.next();) {
        const std::string_view type = viewOf(cmark_node_get_type_string(walk.node()));
        if (!walk.entering())
            continue;
        if (type == "table")
            table = walk.node();
        if (type != "table_row" && type != "table_header")
            continue;
        const int line = type == "table_header" ? locator.headerLine(table) : cmark_node_get_start_line(walk.node());
        const QList<SourceRange> cells = locator.cells(table, line, quotesAround(table));
        QStringList row;
        cmark_node *cell = cmark_node_first_child(walk.node());
        for (qsizetype i = 0; cell && i < cells.size(); ++i, cell = cmark_node_next(cell)) {
            row.append(text.sliced(cells[i].start, cells[i].length()));
            QCOMPARE(QString(row.last()).replace(u"\\|"_s, u"|"_s), contentOf(cell, fed));
        }
        rows.append(row.join(u'|'));
    }
    QCOMPARE(rows.join(u'/'), expected);
}

QTEST_GUILESS_MAIN(TestLeafLocator)
#include "tst_leaflocator.moc"
