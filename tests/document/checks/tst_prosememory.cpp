// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/prosememory.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestProseMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What was not asked for since the last time goes, and the block with it.
    void forgetsWhatIsUnused()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(u"one\n\ntwo\n"_s);
        const BlockPtr one = snapshot->block(0);
        const BlockPtr two = snapshot->block(1);
        ProseMemory memory;
        QVERIFY(!memory.find(one));
        BlockProse prose;
        prose.gaps = {{{1, 2}, u"s"_s, 0.5}};
        QCOMPARE(memory.insert(one, prose).gaps.size(), 1);
        memory.insert(two, {});
        memory.forgetUnused(); // both are new
        QVERIFY(memory.find(one));
        const long users = two.use_count();
        memory.forgetUnused();
        QCOMPARE(two.use_count(), users - 1);
        QVERIFY(!memory.find(two));
        QCOMPARE(memory.find(one)->gaps.first().sentence, u"s"_s);
        memory.forgetUnused();
        memory.forgetUnused();
        QVERIFY(!memory.find(one));
    }

    void newerKnowledgeWins()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(u"one\n"_s);
        ProseMemory memory;
        memory.insert(snapshot->block(0), {});
        BlockProse prose;
        prose.findings = {makeFinding(FindingKind::DoubledWord, {}, {})};
        memory.insert(snapshot->block(0), prose);
        QCOMPARE(memory.find(snapshot->block(0))->findings.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestProseMemory)
#include "tst_prosememory.moc"
