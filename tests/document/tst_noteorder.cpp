// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/noteorder.h"

#include "tests/document/splicefuzz.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class NoteOrderTest : public QObject
{
    Q_OBJECT

    static const DocumentSnapshot::Data &data(const DocumentSnapshotPtr &snapshot) { return DocumentSnapshot::Data::of(*snapshot); }

private Q_SLOTS:
    void numbersByFirstMark()
    {
        NoteOrder order;
        QCOMPARE(order.add(u"x"_s), (FootnoteMark{1, 1}));
        QCOMPARE(order.add(u"a"_s), (FootnoteMark{2, 1}));
        QCOMPARE(order.add(u"x"_s), (FootnoteMark{1, 2}));
        QCOMPARE(order.labels(), (QStringList{u"x"_s, u"a"_s}));
        QCOMPARE(order.markCount(1), 2);
        QCOMPARE(order.markCount(2), 1);
    }

    void renumbersWhatStandsBehind()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(SourceText{u"a[^a]\n\nb[^b]\n\nc[^a]\n\n[^a]: A\n[^b]: B\n"_s});
        const auto numbering = renumber(data(snapshot).blocks, data(snapshot).notes, {{0, 1, {u"b"_s, u"b"_s}}});
        QVERIFY(numbering);
        QCOMPARE(numbering->order.labels(), (QStringList{u"b"_s, u"a"_s}));
        QCOMPARE(numbering->fresh, (QList<QList<FootnoteMark>>{{{1, 1}, {1, 2}}}));
        QCOMPARE(numbering->others.keys(), (QList<int>{1, 2}));
        const auto blocks = withMarks(data(snapshot).blocks, numbering->others);
        QVERIFY(blocks);
        QVERIFY2(blocks->at(1)->html.contains("fnref:1:3\">1</a>"_L1), qPrintable(blocks->at(1)->html));
        QVERIFY2(blocks->at(2)->html.contains("fnref:2\">2</a>"_L1), qPrintable(blocks->at(2)->html));
        QCOMPARE(blocks->at(0), snapshot->block(0));
        QCOMPARE(blocks->at(2)->id, snapshot->block(2)->id);
    }

    void atTheEnd()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(SourceText{u"a[^a]\n\n[^a]: A\n[^b]: B\n"_s});
        const int end = data(snapshot).blocks.size();
        const auto numbering = renumber(data(snapshot).blocks, data(snapshot).notes, {{end, end, {u"b"_s}}});
        QVERIFY(numbering && numbering->others.isEmpty());
        QCOMPARE(numbering->fresh, (QList<QList<FootnoteMark>>{{{2, 1}}}));
    }

    void reordersNotes()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(SourceText{u"a[^a] b[^b]\n\n[^a]: A\n[^b]: B\n\n- [^C]: C\n"_s});
        NoteOrder order;
        for (const QString &label : {u"b"_s, u"C"_s, u"b"_s})
            order.add(label);
        const auto reordered = reorderedNotes(data(snapshot).notes, order);
        QVERIFY(reordered);
        QCOMPARE(reordered->awaited, QSet<QString>{u"C"_s});
        QCOMPARE(reordered->dropped, QSet<QString>{u"a"_s});
        QCOMPARE(reordered->notes.size(), 2);
        QCOMPARE(reordered->notes[0].html, u"<p dir=\"auto\">B</p>\n"_s);
        QCOMPARE(reordered->notes[0].markCount, 2);
        QCOMPARE(reordered->notes[1].label, u"C"_s);
        QCOMPARE(blocksDefining(data(snapshot).blocks, {u"c"_s, u"x"_s}).size(), 1);
        QVERIFY(!reorderedNotes({}, order));
        QVERIFY(!reorderedNotes(data(snapshot).notes, NoteOrder()));
    }

    // The first mark of a note decides, and here it stands in an image's description.
    void refusesWhereMarksAreHidden()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(SourceText{u"![x[^b]](y)\n\na[^a] b[^b]\n\n[^a]: A\n[^b]: B\n"_s});
        QVERIFY(data(snapshot).blocks[0]->traits.mayHideMarks);
        QVERIFY(!renumber(data(snapshot).blocks, data(snapshot).notes, {}));
    }

    void refusesHtmlWithOtherMarks()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(SourceText{u"a[^a] <sup class=\"footnote-ref\">1</sup>\n\n[^a]: A\n"_s});
        const auto blocks = withMarks(data(snapshot).blocks, {{0, {{2, 1}}}});
        QCOMPARE(bool(blocks), snapshot->block(0)->html.count("footnote-ref"_L1) == 1);
    }
};

QTEST_APPLESS_MAIN(NoteOrderTest)
#include "tst_noteorder.moc"
