// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/tocentryedits.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestTocEntryEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void updates_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("updated");
        QTest::newRow("right") << u"[One](#one)"_s << u"[One](#one)"_s;
        QTest::newRow("dead") << u"[One](#uno)"_s << u"[One](#one)"_s;
        QTest::newRow("dead, with a title") << u"*see* [One](#uno \"t\")"_s << u"*see* [One](#one \"t\")"_s;
        QTest::newRow("wrong") << u"[One](#two)"_s << u"[One](#one)"_s;
        QTest::newRow("plain") << u"One"_s << u"One"_s;
        QTest::newRow("plain, other words") << u"One of the"_s << u"One"_s;
        QTest::newRow("a live link keeps its words") << u"[The first](#one)"_s << u"[The first](#one)"_s;
        QTest::newRow("reference") << u"[One][r]"_s << u"[One](#one)"_s;
        QTest::newRow("nothing like it") << u"[Quite another](#gone)"_s << u"[Quite another](#gone)"_s;
    }
    void updates()
    {
        QFETCH(QString, entry);
        const DocumentSnapshotPtr snapshot
            = snapshotOf(u"# T\n\n## Contents\n\n- %1\n- [Two](#two)\n\n## One\n\n## Two\n\n[r]: #uno\n"_s.arg(entry));
        QVERIFY(snapshot->toc());
        const FactIndex facts(*snapshot);
        QTEST(updatedEntry(facts, snapshot->toc()->entries.first()), "updated");
    }

    void renames()
    {
        const QString text = u"# T\n\n## Contents\n\n- [Two](#two)\n- Plain\n- <a href=\"#two\">Two</a>\n\n## One *b* [c](d)\n\n## Two\n"_s;
        const DocumentSnapshotPtr snapshot = snapshotOf(text);
        const FactIndex facts(*snapshot);
        const QList<TocEntry> entries = snapshot->toc()->entries;
        const OutlineEntry heading = snapshot->outline()[2];
        QVERIFY(applyEdits(text, renamedEntry(facts, entries[0], heading)).contains("- [One b c](#one-b-c)\n- Plain"_L1));
        QVERIFY(applyEdits(text, renamedEntry(facts, entries[1], heading)).contains("- One b c\n"_L1));
        QVERIFY(applyEdits(text, renamedEntry(facts, entries[2], heading)).contains("- <a href=\"#one-b-c\">One b c</a>\n"_L1));
        QVERIFY(retargetedEntry(facts, entries[1], u"x"_s).isEmpty());
        QVERIFY(applyEdits(text, retargetedEntry(facts, entries[2], u"x"_s)).contains("<a href=\"#x\">Two</a>"_L1));
        QVERIFY(linkOfEntry(facts, entries[0]) && !linkOfEntry(facts, entries[1]));
    }
};

QTEST_GUILESS_MAIN(TestTocEntryEdits)
#include "tst_tocentryedits.moc"
