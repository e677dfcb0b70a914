// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/placement.h"

#include "document/snapshotdata.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

BlockPtr block(quint64 id, qsizetype length, int lines)
{
    auto result = std::make_shared<Block>();
    result->id = BlockId{id};
    result->length = length;
    result->lines = lines;
    return result;
}

DocumentSnapshot::Data dataOf(const QString &text, const QList<BlockPtr> &blocks)
{
    DocumentSnapshot::Data data;
    data.text = SourceText{QStringView(text)};
    data.surroundings = std::make_shared<const Surroundings>();
    data.blocks = BlockList(blocks);
    return data;
}

BlockPtr citing(quint64 id, const QString &number, qsizetype at, qsizetype length)
{
    auto result = std::make_shared<Block>();
    result->id = BlockId{id};
    result->length = length;
    Citation citation;
    citation.kind = CitationKind::Number;
    citation.range = {at, at + number.size() + 2};
    Citation::Member member;
    member.key = number;
    citation.members.append(member);
    result->citations.append(citation);
    return result;
}

} // namespace

class PlacementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesBlocks_data();
    void placesBlocks();
    void tellsChanges_data();
    void tellsChanges();
    void placesHeadings();
    void leavesLabelsOutOfCitations();
};

void PlacementTest::placesBlocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<BlockPtr>>("blocks");
    QTest::addColumn<QList<qsizetype>>("starts");
    QTest::addColumn<QList<int>>("lines");
    using Blocks = QList<BlockPtr>;
    using Starts = QList<qsizetype>;
    using Lines = QList<int>;
    QTest::newRow("none") << QString() << Blocks{} << Starts{0} << Lines{1};
    QTest::newRow("closed") << u"a\n\nb\n"_s << Blocks{block(1, 3, 2), block(2, 2, 1)} << Starts{0, 3, 5} << Lines{1, 3, 4};
    QTest::newRow("open end") << u"a\n\nb"_s << Blocks{block(1, 3, 2), block(2, 1, 0)} << Starts{0, 3, 4} << Lines{1, 3, 4};
    QTest::newRow("open end and footnotes") << u"a\n\nb"_s << Blocks{block(1, 3, 2), block(2, 1, 0), block(3, 0, 0)} << Starts{0, 3, 4, 4}
                                            << Lines{1, 3, 4, 4};
}

void PlacementTest::placesBlocks()
{
    QFETCH(QString, text);
    QFETCH(QList<BlockPtr>, blocks);
    DocumentSnapshot::Data data = dataOf(text, blocks);
    placeBlocks(data, nullptr);
    QList<qsizetype> starts;
    QList<int> lines;
    for (int i = 0; i <= data.blocks.size(); ++i) {
        starts.append(data.startOf(i));
        lines.append(data.lineOf(i));
    }
    QTEST(starts, "starts");
    QTEST(lines, "lines");
    QVERIFY(data.changes.all);
}

void PlacementTest::tellsChanges_data()
{
    QTest::addColumn<QString>("before"); // a block a letter; a capital is its replacement under the same id
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("head");
    QTest::addColumn<int>("tail");
    QTest::addColumn<int>("removed");
    QTest::newRow("nothing") << u"abc"_s << u"abc"_s << 3 << 0 << 0;
    QTest::newRow("replaced") << u"abc"_s << u"aBc"_s << 1 << 1 << 0;
    QTest::newRow("inserted") << u"abc"_s << u"abxc"_s << 2 << 1 << 0;
    QTest::newRow("removed") << u"abc"_s << u"ac"_s << 1 << 1 << 1;
    QTest::newRow("all gone") << u"abc"_s << u""_s << 0 << 0 << 3;
    QTest::newRow("all new") << u""_s << u"ab"_s << 0 << 0 << 0;
    QTest::newRow("first and last") << u"abc"_s << u"AbC"_s << 0 << 0 << 0;
}

void PlacementTest::tellsChanges()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QHash<QChar, BlockPtr> made;
    const auto blocks = [&made](const QString &letters) {
        QList<BlockPtr> result;
        for (const QChar letter : letters) {
            if (!made.contains(letter))
                made.insert(letter, block(letter.toLower().unicode(), 1, 0));
            result.append(made.value(letter));
        }
        return result;
    };
    DocumentSnapshot::Data old = dataOf(before, blocks(before));
    placeBlocks(old, nullptr);
    DocumentSnapshot::Data fresh = dataOf(now, blocks(now));
    placeBlocks(fresh, &old);
    QVERIFY(!fresh.changes.all);
    QTEST(fresh.changes.before, "head");
    QTEST(fresh.changes.after, "tail");
    QTEST(int(fresh.changes.removed.size()), "removed");
}

void PlacementTest::placesHeadings()
{
    const auto titled = [](quint64 id, const QString &title) {
        auto result = std::make_shared<Block>(*block(id, 5, 2));
        Heading heading;
        heading.title = heading.slugText = title;
        heading.ids = {u"given"_s + QString::number(id)};
        heading.range = {0, 3};
        heading.titleRange = {2, 3};
        result->headings.append(heading);
        return BlockPtr(result);
    };
    DocumentSnapshot::Data data = dataOf(u"# A\n\n# A\n\n"_s, {titled(1, u"A"_s), titled(2, u"A"_s)});
    placeBlocks(data, nullptr);
    const PlacedHeadings placed = placeHeadings(data);
    QCOMPARE(placed.outline.size(), 2);
    QCOMPARE(placed.outline[1].anchor, u"a-1"_s);
    QCOMPARE(placed.outline[1].range, (SourceRange{5, 8}));
    QCOMPARE(placed.outline[1].titleRange, (SourceRange{7, 8}));
    QCOMPARE(placed.outline[1].line, 3);
    QCOMPARE(placed.outline[1].block, BlockId{2});
    QCOMPARE(placed.anchors, (QSet<QString>{u"a"_s, u"a-1"_s, u"given1"_s, u"given2"_s}));
}

void PlacementTest::leavesLabelsOutOfCitations()
{
    DocumentSnapshot::Data data
        = dataOf(u"a [1] b [2][1] source"_s, {citing(1, u"1"_s, 2, 6), citing(2, u"2"_s, 2, 5), citing(3, u"1"_s, 0, 10)});
    placeBlocks(data, nullptr);
    const QList<PlacedCitation> citations = placeCitations(data, {{1, u"source"_s, {11, 21}, 1}});
    QCOMPARE(citations.size(), 2);
    QCOMPARE(citations[0].state, CitationState::Ok);
    QCOMPARE(citations[1].state, CitationState::SourceMissing);
    QCOMPARE(citations[1].range(), (SourceRange{8, 11}));
}

QTEST_APPLESS_MAIN(PlacementTest)
#include "tst_placement.moc"
