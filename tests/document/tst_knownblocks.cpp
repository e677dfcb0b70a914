// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/knownblocks.h"

#include "document/snapshotbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

class KnownBlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsBlocksByKindAndSource_data();
    void findsBlocksByKindAndSource();
    void asksNothingWithoutASnapshot();
    void leavesOutWhatMayUseALabel();
    void leavesOutWhatDependsOnTheRest_data();
    void leavesOutWhatDependsOnTheRest();
};

static DocumentSnapshotPtr snapshotOf(const QString &text)
{
    SnapshotInput input;
    input.text = SourceText(text);
    input.revision = Revision{1};
    return buildSnapshot(input);
}

void KnownBlocksTest::findsBlocksByKindAndSource_data()
{
    QTest::addColumn<BlockKind>("kind");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("found");
    QTest::newRow("paragraph") << BlockKind::Paragraph << u"one\n\n"_s << true;
    QTest::newRow("last one without a line end") << BlockKind::Paragraph << u"two"_s << true;
    QTest::newRow("other blank lines") << BlockKind::Paragraph << u"one\n"_s << false;
    QTest::newRow("other kind") << BlockKind::Quote << u"one\n\n"_s << false;
    QTest::newRow("other words") << BlockKind::Paragraph << u"uno\n\n"_s << false;
    QTest::newRow("nothing") << BlockKind::Paragraph << QString() << false;
}

void KnownBlocksTest::findsBlocksByKindAndSource()
{
    QFETCH(BlockKind, kind);
    QFETCH(QString, source);
    const DocumentSnapshotPtr snapshot = snapshotOf(u"one\n\n# h\n\ntwo"_s);
    const KnownBlocks known(&DocumentSnapshot::Data::of(*snapshot));
    QTEST(bool(known.find(kind, source)), "found");
}

void KnownBlocksTest::asksNothingWithoutASnapshot()
{
    QVERIFY(!KnownBlocks(nullptr).predicate());
    QVERIFY(!KnownBlocks(nullptr).find(BlockKind::Paragraph, u"one"));
}

void KnownBlocksTest::leavesOutWhatMayUseALabel()
{
    const DocumentSnapshotPtr snapshot = snapshotOf(u"a [one]\n\na [two]\n\na\n\n[one]: x\n[two]: y\n"_s);
    const KnownBlocks known(DocumentSnapshot::Data::of(*snapshot), {u"ONE"_s});
    QVERIFY(known.bearChangedLabels());
    QVERIFY(!known.find(BlockKind::Paragraph, u"a [one]\n\n"));
    QVERIFY(known.find(BlockKind::Paragraph, u"a [two]\n\n"));
    QVERIFY(known.find(BlockKind::Paragraph, u"a\n\n"));
}

void KnownBlocksTest::leavesOutWhatDependsOnTheRest_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("footnote mark") << u"a[^1]\n\n[^1]: note\n"_s;
    QTest::newRow("undefined footnote mark") << u"a[^1]\n"_s;
    QTest::newRow("definition") << u"[a]: b\n"_s;
}

void KnownBlocksTest::leavesOutWhatDependsOnTheRest()
{
    QFETCH(QString, text);
    int asked = 0;
    const auto parsed = parseMarkdown(text, 0, {}, {}, [&asked](BlockKind, QStringView) { return ++asked > 0; });
    QVERIFY(parsed);
    QCOMPARE(asked, 0);
}

QTEST_APPLESS_MAIN(KnownBlocksTest)
#include "tst_knownblocks.moc"
