// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/tiling.h"

#include "soup.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QStringList morsels{u"\n"_s, u"\n\n"_s, u"a"_s, u"b c\n"_s, u"    "_s, u"# "_s, u"===\n"_s, u"---\n"_s, u"- "_s, u"1. "_s, u"> "_s,
    u"```\n"_s, u"[x]: /u\n"_s, u"a|b\n"_s, u"-|-\n"_s, u"[^1]: note\n"_s, u"[^1]"_s, u"<div>\n"_s, u"</div>\n"_s, u"<!--\n"_s, u"-->\n"_s,
    u"\t"_s, u"😀"_s, QString(QChar(0)), QString(QChar(0xd800)), QString(QChar(0xfeff))};

QString nameOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Paragraph:
        return u"p"_s;
    case BlockKind::Heading:
        return u"h"_s;
    case BlockKind::List:
        return u"list"_s;
    case BlockKind::Quote:
        return u"quote"_s;
    case BlockKind::Code:
        return u"code"_s;
    case BlockKind::Table:
        return u"table"_s;
    case BlockKind::Html:
        return u"html"_s;
    case BlockKind::Rule:
        return u"rule"_s;
    case BlockKind::Definitions:
        return u"definitions"_s;
    case BlockKind::Blank:
        return u"blank"_s;
    case BlockKind::FrontMatter:
    case BlockKind::Footnotes:
        break;
    }
    return u"?"_s;
}

std::vector<Tile> tilesOf(const CmarkDocument &document, const FedText &fed, int firstLine = 1)
{
    return tile(document.root(), fed, LeafLocator(fed), firstLine);
}

} // namespace

class TestTiling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Each as its kind, its lines and, where blank ones follow, the last that is not.
    void tiles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tiles");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("a line end") << u"\n"_s << u"blank 1-1(0)"_s;
        QTest::newRow("blank lines before") << u"\n \n\na\n"_s << u"blank 1-3(0), p 4-4"_s;
        QTest::newRow("no line end") << u"a"_s << u"p 1-1"_s;
        QTest::newRow("blank lines go to the block above") << u"a\n\n\nb\n\n"_s << u"p 1-3(1), p 4-5(4)"_s;
        QTest::newRow("one of each kind") << u"# h\n\np\n\n- l\n\n> q\n\n```\nc\n```\n|a|\n|-|\n\n<div>\n</div>\n\n***\n"_s
                                          << u"h 1-2(1), p 3-4(3), list 5-6(5), quote 7-8(7), code 9-11, table 12-14(13), "
                                             "html 15-17(16), rule 18-18"_s;
        QTest::newRow("an underlined heading") << u"a\nb\n===\nc\n"_s << u"h 1-3, p 4-4"_s;
        QTest::newRow("a table behind lines of its paragraph") << u"x\ny\n|a|\n|-|\n|1|\n"_s << u"table 1-5"_s;
        QTest::newRow("definitions") << u"[a]: b\n[c]: d\n\n[e]: f\n"_s << u"definitions 1-3(2), definitions 4-4"_s;
        QTest::newRow("definitions that a paragraph begins with") << u"[a]: b\nc\n"_s << u"p 1-2"_s;
        QTest::newRow("a footnote") << u"a[^1]\n\n[^1]: x\n\n    y\n\nb\n"_s
                                    << u"p 1-2(1), definitions 3-4(3), definitions 5-6(5), p 7-7"_s;
        QTest::newRow("raw HTML with Markdown in it is one block") << u"<div>\n\n# a\n\n</div>\n\nb\n"_s << u"html 1-6(5), p 7-7"_s;
        QTest::newRow("an open fence takes all") << u"a\n```\n\n# b\n"_s << u"p 1-1, code 2-4"_s;
    }
    void tiles()
    {
        QFETCH(QString, text);
        const FedText fed(text);
        const auto document = CmarkDocument::parse(fed.bytes(), {});
        QVERIFY(document);
        QStringList tiles;
        for (const Tile &tile : tilesOf(*document, fed)) {
            QString shown = u"%1 %2-%3"_s.arg(nameOf(tile.kind)).arg(tile.lines.first).arg(tile.lines.last);
            if (tile.contentLast != tile.lines.last)
                shown += u"(%1)"_s.arg(tile.contentLast);
            tiles.append(shown);
        }
        QTEST(tiles.join(u", "_s), "tiles");
    }

    // What stands before the line is not looked at.
    void fromALineOn()
    {
        const QString text = u"[a]: b\n\nx\n\n# c\n\nd\n"_s;
        const FedText fed(text);
        const auto document = CmarkDocument::parse(fed.bytes(), {});
        QVERIFY(document);
        const std::vector<Tile> tiles = tilesOf(*document, fed, 5);
        QCOMPARE(tiles.size(), size_t(2));
        QCOMPARE(tiles.front().kind, BlockKind::Heading);
        QCOMPARE(tiles.front().lines.first, 5);
        QCOMPARE(tiles.back().lines.last, 7);
    }

    // Every line is in one tile, every node too, whatever the text is.
    void anySoupIsTiled()
    {
        Soup soup(23, morsels);
        for (int i = 0; i < 4000; ++i) {
            const QString text = soup.text(2 + i % 30);
            const FedText fed(text);
            const auto document = CmarkDocument::parse(fed.bytes(), {});
            QVERIFY(document);
            int next = 1;
            size_t nodes = 0;
            for (const Tile &tile : tilesOf(*document, fed)) {
                QCOMPARE(tile.lines.first, next);
                QVERIFY(tile.lines.last >= tile.lines.first);
                QVERIFY(tile.contentLast <= tile.lines.last && tile.contentLast >= tile.lines.first - 1);
                QCOMPARE(tile.contentLast < tile.lines.first, tile.kind == BlockKind::Blank);
                next = tile.lines.last + 1;
                nodes += tile.nodes.size();
            }
            QCOMPARE(next, fed.lineCount() + 1);
            size_t all = 0;
            for (cmark_node *node = cmark_node_first_child(document->root()); node; node = cmark_node_next(node))
                all += cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION ? 0 : 1;
            QCOMPARE(nodes, all);
        }
    }
};

QTEST_GUILESS_MAIN(TestTiling)
#include "tst_tiling.moc"
