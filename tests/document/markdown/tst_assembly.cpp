// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/assembly.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

struct Reading
{
    explicit Reading(const QString &given, int firstLine = 1)
        : text(given), fed(text), document(*CmarkDocument::parse(fed.bytes(), {})), footnotes(document.root(), fed),
          assembly(document.root(), fed, firstLine, options, footnotes)
    {
    }

    QString text;
    FedText fed;
    CmarkDocument document;
    ParsingOptions options;
    Footnotes footnotes;
    Assembly assembly;
};

} // namespace

class TestAssembly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesAreKnownAtOnce()
    {
        const Reading reading(u"# a\n\nb\nc\n\n\n> d"_s);
        const QList<ParsedBlock> &blocks = reading.assembly.blocks();
        QCOMPARE(blocks.size(), 3);
        QCOMPARE(blocks[1].range, (SourceRange{5, 11}));
        QCOMPARE(blocks[1].firstLine, 3);
        QCOMPARE(blocks[1].lines, 4);
        QCOMPARE(blocks[1].contentLines, 2);
        QCOMPARE(blocks[2].lines, 0); // it ends open
        QCOMPARE(blocks[2].contentLines, 1);
        QVERIFY(blocks[0].html.isEmpty());
    }

    // Of itself a block counts from its own start.
    void factsCountFromTheBlock()
    {
        Reading reading(u"a\n\nb *c*\n\n## d\n"_s);
        QVERIFY(reading.assembly.render({}, {}));
        const QList<ParsedBlock> blocks = reading.assembly.finish();
        QCOMPARE(blocks.size(), 3);
        QCOMPARE(blocks[1].html, u"<p dir=\"auto\">b <em>c</em></p>\n"_s);
        QCOMPARE(blocks[1].prose, u"b c"_s);
        QCOMPARE(blocks[1].runs.first().pieces.first(), (SourceRange{0, 5}));
        QCOMPARE(blocks[2].headings.size(), 1);
        QCOMPARE(blocks[2].headings.first().range, (SourceRange{0, 4}));
        QCOMPARE(blocks[2].headings.first().titleRange, (SourceRange{3, 4}));
        QCOMPARE(blocks[2].headings.first().line, 0);
    }

    // From a line on: positions and lines count from there.
    void aStretchCountsFromItsStart()
    {
        Reading reading(u"[a]: /x\n\np\n\n[l][a]\n\n# e\n"_s, 5);
        QVERIFY(reading.assembly.render({}, {}));
        const QList<ParsedBlock> blocks = reading.assembly.finish();
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(blocks[0].range, (SourceRange{0, 8}));
        QCOMPARE(blocks[0].firstLine, 1);
        QVERIFY(blocks[0].html.contains("href=\"/x\""_L1));
        QCOMPARE(blocks[1].range.start, 8);
        QCOMPARE(blocks[1].firstLine, 3);
    }

    // Who knows a block gets its frame only; a block that depends on the rest of the article is never asked about.
    void knownBlocksAreLeftOut()
    {
        Reading reading(u"old\n\nnew\n\nmark[^1]\n\n[^1]: note\n"_s);
        QStringList asked;
        QVERIFY(reading.assembly.render({}, [&asked](BlockKind, QStringView source) {
            asked.append(source.toString());
            return source.startsWith(u"old");
        }));
        QCOMPARE(asked, (QStringList{u"old\n\n"_s, u"new\n\n"_s}));
        QVERIFY(reading.assembly.blocks()[0].known && reading.assembly.blocks()[0].html.isEmpty());
        QVERIFY(!reading.assembly.blocks()[1].known && reading.assembly.blocks()[1].html.contains("new"_L1));
        // Known no longer: made now, and only that.
        asked.clear();
        QVERIFY(reading.assembly.render({}, [&asked](BlockKind, QStringView source) {
            asked.append(source.toString());
            return false;
        }));
        QCOMPARE(asked, QStringList{u"old\n\n"_s});
        QVERIFY(reading.assembly.finish()[0].html.contains("old"_L1));
    }

    void othersAreCutOff()
    {
        Reading reading(u"a\n\nb\n\nc\n"_s);
        reading.assembly.cutTo(2);
        QVERIFY(reading.assembly.render({}, {}));
        QCOMPARE(reading.assembly.finish().size(), 2);
        reading.assembly.cutTo(0);
        QCOMPARE(reading.assembly.finish().size(), 0);
    }

    // What a footnote holds belongs to the blocks it stands in, its HTML to the section.
    void notes()
    {
        Reading reading(u"a[^n]\n\n[^n]: one\n\n    # two\n\nb\n"_s);
        QVERIFY(reading.assembly.render({}, {}));
        QCOMPARE(reading.footnotes.definitions().size(), size_t(1));
        cmark_node *definition = reading.footnotes.definitions().front();
        QVERIFY(reading.assembly.holds(definition));
        const FootnoteNote note = reading.assembly.renderNote(definition);
        QCOMPARE(note.label, u"n"_s);
        QVERIFY(note.html.contains("one"_L1) && note.html.contains("two"_L1));
        const QList<ParsedBlock> blocks = reading.assembly.finish();
        QString prose;
        QString html;
        QStringList headings;
        for (const ParsedBlock &block : blocks) {
            if (block.kind != BlockKind::Definitions)
                continue;
            prose += block.prose;
            html += block.html;
            for (const Heading &heading : block.headings) {
                QVERIFY(heading.nested);
                headings.append(reading.text.sliced(block.range.start + heading.titleRange.start, heading.titleRange.length()));
            }
        }
        QVERIFY(prose.contains("one"_L1));
        QVERIFY(html.isEmpty());
        QCOMPARE(headings, QStringList{u"two"_s});
    }

    void whatIsCutOffHoldsNoNote()
    {
        Reading reading(u"a[^n]\n\n[^n]: one\n"_s);
        reading.assembly.cutTo(1);
        QVERIFY(!reading.assembly.holds(reading.footnotes.definitions().front()));
    }

    void stops()
    {
        Reading reading(u"a\n\n"_s.repeated(100));
        const StopToken stop = StopToken::make();
        stop.stop();
        QVERIFY(!reading.assembly.render(stop, {}));
    }

    void nothing()
    {
        Reading reading(u""_s);
        QVERIFY(reading.assembly.blocks().isEmpty());
        QVERIFY(reading.assembly.render({}, {}));
        QVERIFY(reading.assembly.finish().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAssembly)
#include "tst_assembly.moc"
