// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/documentsnapshot.h"

#include "document/snapshotbuilder.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

DocumentSnapshotPtr build(QStringView text)
{
    SnapshotInput input;
    input.text = SourceText(text);
    input.revision = Revision{12};
    input.serial = 34;
    return buildSnapshot(input);
}

const QString article = u"---\ntitle: x\n---\n# One\n\nWords [a](https://example.org) and [2].\n\n\n"
                        "## Two\nmore\n\n[2]: https://example.org/two\n"_s;

} // namespace

class DocumentSnapshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoItIs();
    void findsBlocks();
    void findsNothingInNothing();
    void givesTheFootnotesNoPlace();
    void placesFacts();
    void addsUpStatistics();
};

void DocumentSnapshotTest::tellsWhoItIs()
{
    const DocumentSnapshotPtr snapshot = build(article);
    QCOMPARE(snapshot->revision(), Revision{12});
    QCOMPARE(snapshot->serial(), 34U);
    QCOMPARE(snapshot->generation(), Generation{});
    QCOMPARE(snapshot->source().toString(), article);
    QCOMPARE(snapshot->text({4, 9}), u"title"_s);
    QCOMPARE(snapshot->frontMatter().values.value("title"_L1).toString(), u"x"_s);
}

void DocumentSnapshotTest::findsBlocks()
{
    const DocumentSnapshotPtr snapshot = build(article);
    for (int i = 0; i < snapshot->blockCount(); ++i) {
        const SourceRange range = snapshot->rangeOfBlock(i);
        const LineRange lines = snapshot->linesOfBlock(i);
        const BlockId id = snapshot->block(i)->id;
        QCOMPARE(snapshot->indexOf(id), i);
        QCOMPARE(snapshot->rangeOf(id), range);
        QCOMPARE(snapshot->linesOf(id), lines);
        QCOMPARE(snapshot->source().rangeOfLines(lines), range);
        for (qsizetype position = range.start; position < range.end; ++position)
            QCOMPARE(snapshot->blockIndexAt(position), i);
        for (int line = lines.first; line < lines.end(); ++line)
            QCOMPARE(snapshot->blockIndexAtLine(line), i);
    }
    const int last = snapshot->blockCount() - 1;
    QCOMPARE(snapshot->blockIndexAt(-5), 0);
    QCOMPARE(snapshot->blockIndexAt(article.size()), last);
    QCOMPARE(snapshot->blockIndexAt(article.size() + 100), last);
    QCOMPARE(snapshot->blockIndexAtLine(0), 0);
    QCOMPARE(snapshot->blockIndexAtLine(1000), last);
    QCOMPARE(snapshot->indexOf(BlockId{999999}), -1);
    QCOMPARE(snapshot->rangeOf(BlockId{999999}), SourceRange());
    QCOMPARE(snapshot->linesOf(BlockId{999999}), LineRange());
}

void DocumentSnapshotTest::findsNothingInNothing()
{
    const DocumentSnapshotPtr snapshot = build(u"");
    QCOMPARE(snapshot->blockCount(), 0);
    QCOMPARE(snapshot->blockIndexAt(0), -1);
    QCOMPARE(snapshot->blockIndexAtLine(1), -1);
    QVERIFY(snapshot->outline().isEmpty());
    QVERIFY(!snapshot->toc());
    QVERIFY(!snapshot->frontMatter().isPresent());
}

void DocumentSnapshotTest::givesTheFootnotesNoPlace()
{
    const QString text = u"a[^1]\n\n[^1]: note"_s;
    const DocumentSnapshotPtr snapshot = build(text);
    const int last = snapshot->blockCount() - 1;
    QCOMPARE(snapshot->block(last)->kind, BlockKind::Footnotes);
    QVERIFY(snapshot->rangeOfBlock(last).isEmpty());
    QCOMPARE(snapshot->linesOfBlock(last).count, 0);
    QCOMPARE(snapshot->blockIndexAt(text.size()), last - 1);
    QCOMPARE(snapshot->blockIndexAtLine(3), last - 1);
    QCOMPARE(snapshot->blockIndexAtLine(99), last - 1);
}

void DocumentSnapshotTest::placesFacts()
{
    const DocumentSnapshotPtr snapshot = build(article);
    const auto shown = [&](SourceRange range) { return snapshot->text(range); };
    QCOMPARE(snapshot->outline().size(), 2);
    QCOMPARE(shown(snapshot->outline()[1].range), u"## Two"_s);
    QCOMPARE(shown(snapshot->outline()[1].titleRange), u"Two"_s);
    QCOMPARE(snapshot->outline()[1].anchor, u"two"_s);
    QCOMPARE(snapshot->outline()[1].line, 9);
    QVERIFY(snapshot->anchors().contains(u"two"_s));
    QCOMPARE(shown(snapshot->links().first().range()), u"[a](https://example.org)"_s);
    QCOMPARE(snapshot->links().first().line, 6);
    QCOMPARE(snapshot->citations().size(), 1);
    QCOMPARE(shown(snapshot->citations().first().range()), u"[2]"_s);
    QCOMPARE(snapshot->citations().first().line, 6);
    QCOMPARE(snapshot->citations().first().state, CitationState::Ok);
    QCOMPARE(shown(snapshot->definitions().first().range()), u"[2]: https://example.org/two"_s);
    QCOMPARE(snapshot->definitions().first().line, 12);
    QCOMPARE(snapshot->sources().size(), 1);
}

void DocumentSnapshotTest::addsUpStatistics()
{
    const DocumentSnapshotPtr snapshot = build(article);
    TextStatistics sum;
    for (int i = 0; i < snapshot->blockCount(); ++i)
        sum += snapshot->block(i)->statistics;
    QCOMPARE(snapshot->statistics(), sum);
    QVERIFY(sum.words >= 5);
}

QTEST_APPLESS_MAIN(DocumentSnapshotTest)
#include "tst_documentsnapshot.moc"
