// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/headingnumbering.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestHeadingNumbering : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void one_data();
    void one();
    void all_data();
    void all();
    void manyTakeLinearTime();
};

void TestHeadingNumbering::one_data()
{
    QTest::addColumn<QString>("text"); // the second heading is numbered alone
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << u"# B\n\n## B ##\n"_s << u"# B\n\n## B (2) ##\n"_s;
    QTest::newRow("none") << u"# A\n\n## B\n"_s << u"# A\n\n## B\n"_s;
    QTest::newRow("its links") << u"# B\n\n## B\n\n[a](#b) [b](#b-1) [c][x]\n\n[x]: #b-1\n"_s
                               << u"# B\n\n## B (2)\n\n[a](#b) [b](#b-2) [c][x]\n\n[x]: #b-2\n"_s;
    QTest::newRow("links of those behind it") << u"# B\n\n## B\n\n## B\n\n[b](#b-1) [c](#b-2)\n"_s
                                              << u"# B\n\n## B (2)\n\n## B\n\n[b](#b-2) [c](#b-1)\n"_s;
    QTest::newRow("an id of its own") << u"# B\n\n## B {#own}\n\n[b](#own)\n"_s << u"# B\n\n## B (2) {#own}\n\n[b](#own)\n"_s;
    QTest::newRow("a title that is there") << u"# B\n\n## B\n\n## B (2)\n"_s << u"# B\n\n## B (3)\n\n## B (2)\n"_s;
    QTest::newRow("an anchor that is there") << u"# B\n\n## B\n\n## B 2\n\n[x](#b-2)\n"_s << u"# B\n\n## B (3)\n\n## B 2\n\n[x](#b-2)\n"_s;
}

void TestHeadingNumbering::one()
{
    QFETCH(QString, text);
    const DocumentSnapshotPtr snapshot = snapshotOf(text);
    const FactIndex facts(*snapshot);
    QTEST(applyEdits(text, HeadingNumbering(facts, FixedAtOnce::One).plan(1)), "expected");
}

void TestHeadingNumbering::all_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("three") << u"# B\n\n## B\n\n## b\n\n[a](#b) [b](#b-1) [c](#b-2)\n"_s
                           << u"# B\n\n## B (2)\n\n## b (3)\n\n[a](#b) [b](#b-2) [c](#b-3)\n"_s;
    QTest::newRow("linked contents")
        << u"# T\n\n## Contents\n\n- [B](#b)\n- [B](#b-1)\n- [`B`](#b-2)\n\n## B\n\n## B\n\n## `B`\n"_s
        << u"# T\n\n## Contents\n\n- [B](#b)\n- [B (2)](#b-2)\n- [`B` (3)](#b-3)\n\n## B\n\n## B (2)\n\n## `B` (3)\n"_s;
    QTest::newRow("plain contents") << u"# T\n\n## Contents\n\n1. B\n2. B\n\n## B\n\n## B\n"_s
                                    << u"# T\n\n## Contents\n\n1. B\n2. B (2)\n\n## B\n\n## B (2)\n"_s;
    QTest::newRow("an entry in other words") << u"# T\n\n## Contents\n\n- [B](#b)\n- [See B](#b-1)\n\n## B\n\n## B\n"_s
                                             << u"# T\n\n## Contents\n\n- [B](#b)\n- [See B](#b-2)\n\n## B\n\n## B (2)\n"_s;
    QTest::newRow("a heading that takes the freed anchor")
        << u"# B\n\n## B\n\n## B 1\n\n[x](#b-1-1)\n"_s << u"# B\n\n## B (2)\n\n## B 1\n\n[x](#b-1)\n"_s;
    QTest::newRow("in quotes they count for themselves") << u"# B\n\n> ## B\n\n## C\n"_s << u"# B\n\n> ## B\n\n## C\n"_s;
}

void TestHeadingNumbering::all()
{
    QFETCH(QString, text);
    const DocumentSnapshotPtr snapshot = snapshotOf(text);
    const FactIndex facts(*snapshot);
    HeadingNumbering numbering(facts, FixedAtOnce::All);
    EditCollector edits;
    for (int i = 0; i < snapshot->outline().size(); ++i)
        edits.add(numbering.plan(i));
    QTEST(applyEdits(text, edits.edits()), "expected");
}

void TestHeadingNumbering::manyTakeLinearTime()
{
    constexpr int count = 20000;
    const DocumentSnapshotPtr snapshot = snapshotOf(u"## B\n\n"_s.repeated(count));
    const FactIndex facts(*snapshot);
    HeadingNumbering numbering(facts, FixedAtOnce::One);
    for (int i = 1; i < count; ++i)
        QCOMPARE(numbering.plan(i).size(), 1);
}

QTEST_GUILESS_MAIN(TestHeadingNumbering)
#include "tst_headingnumbering.moc"
