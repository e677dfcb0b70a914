// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/outlinemodel.h"

#include "tests/app/snapshotof.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QString shown(const OutlineModel &model, const QModelIndex &parent = {})
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString below = shown(model, index);
        rows.append(index.data().toString() + (below.isEmpty() ? QString() : u'(' + below + u')'));
    }
    return rows.join(u' ');
}

} // namespace

class TestOutlineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesStandAsTheyAre()
    {
        OutlineModel model;
        model.setSnapshot(snapshotOf(u"## 100%2 of %1\n"));
        const QModelIndex index = model.index(0, 0);
        QCOMPARE(index.data(Qt::ToolTipRole).toString().section(u'\n', 0, 0), u"100%2 of %1 (level 2)"_s);
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"100%2 of %1, heading of level 2"_s);
    }

    void makesATree_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tree");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("nested") << u"# A\n## B\n### C\n## D\n# E\n"_s << u"A(B(C) D) E"_s;
        QTest::newRow("levels left out") << u"### A\n# B\n#### C\n## D\n"_s << u"A B(C D)"_s;
        QTest::newRow("no heading in code or quotes") << u"# A\n\n```\n# no\n```\n\n> # quoted\n"_s << u"A"_s;
        QTest::newRow("setext") << u"A\n=\n\nB\n-\n"_s << u"A(B)"_s;
        QTest::newRow("emoji") << u"# :rocket: Go: on\n"_s << u"🚀 Go: on"_s;
        QTest::newRow("without a title") << u"#\n"_s << u"(no title)"_s;
    }
    void makesATree()
    {
        QFETCH(QString, text);
        QFETCH(QString, tree);
        OutlineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSnapshot(snapshotOf(text));
        QCOMPARE(shown(model), tree);
    }

    void followsThePlace()
    {
        OutlineModel model;
        model.setSnapshot(snapshotOf(u"before\n\n# A\n\ntext\n\n## B\n\ntext"_s));
        QVERIFY(!model.indexAt(0).isValid());
        QCOMPARE(model.indexAt(8).data().toString(), u"A"_s);
        QCOMPARE(model.indexAt(1000).data().toString(), u"B"_s);
    }

    void changesOnlyWhatDiffers()
    {
        OutlineModel model;
        const auto first = snapshotOf(u"# A\n\n## B\n\ntext"_s);
        model.setSnapshot(first);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const auto typed = snapshotOf(u"# A\n\n## B\n\ntext more"_s, first);
        model.setSnapshot(typed);
        QCOMPARE(changes.count(), 0);
        const auto renamed = snapshotOf(u"# A\n\n## Bee\n\ntext more"_s, typed);
        model.setSnapshot(renamed);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.location(model.indexAt(8)).revision, renamed->revision());
        model.setSnapshot(snapshotOf(u"# A\n\n# Bee\n\ntext more"_s, renamed));
        QCOMPARE(resets.count(), 1);
    }

    void addsUpWhatSectionsHold()
    {
        OutlineModel model;
        const auto snapshot = snapshotOf(u"# A\n\n## B\n\n## C\n"_s);
        model.setSnapshot(snapshot);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QHash<BlockId, SectionEvidence> evidence;
        for (const OutlineEntry &entry : snapshot->outline())
            evidence.insert(entry.block, {.words = 2, .findings = 1, .worst = Severity::Note});
        model.setEvidence(evidence);
        QCOMPARE(changes.count(), 3);
        const QModelIndex title = model.index(0, 0);
        QCOMPARE(title.data(OutlineModel::EvidenceRole).value<SectionEvidence>().words, 2);
        QCOMPARE(title.data(OutlineModel::TotalRole).value<SectionEvidence>().words, 6);
        QCOMPARE(title.data(OutlineModel::TotalRole).value<SectionEvidence>().findings, 3);
        model.setEvidence(evidence);
        QCOMPARE(changes.count(), 3);
    }

    void tellsWhereARowIsDropped_data()
    {
        QTest::addColumn<int>("row"); // of the place
        QTest::addColumn<int>("parent"); // row below the title; -1: the title, -2: nothing
        QTest::addColumn<QString>("told");
        QTest::newRow("onto another") << -1 << 1 << u"1 into 2 before -1"_s;
        QTest::newRow("behind all") << -1 << -1 << u"1 into 0 before -1"_s;
        QTest::newRow("between others") << 2 << -1 << u"1 into 0 before 3"_s;
        QTest::newRow("below the list") << -1 << -2 << u"1 into 0 before -1"_s;
        QTest::newRow("above the title") << 0 << -2 << u"1 into -1 before 0"_s;
        QTest::newRow("onto itself") << -1 << 0 << u""_s;
        QTest::newRow("where it is") << 1 << -1 << u""_s;
    }
    void tellsWhereARowIsDropped()
    {
        QFETCH(int, row);
        QFETCH(int, parent);
        OutlineModel model;
        model.setSnapshot(snapshotOf(u"# T\n\n## A\n\n## B\n\n## C\n"_s));
        const QModelIndex title = model.index(0, 0);
        QString told;
        connect(&model, &OutlineModel::dropped, this,
            [&told](const SectionDrop &drop) { told = u"%1 into %2 before %3"_s.arg(drop.section).arg(drop.parent).arg(drop.next); });
        const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(0, 0, title)}));
        const QModelIndex above = parent == -2 ? QModelIndex() : parent == -1 ? title : model.index(parent, 0, title);
        QVERIFY(!model.dropMimeData(dragged.get(), Qt::MoveAction, row, 0, above));
        QTEST(told, "told");
    }

    void ignoresForeignAndOldDrags()
    {
        OutlineModel model;
        const auto first = snapshotOf(u"# T\n\n## A\n\n## B\n"_s);
        model.setSnapshot(first);
        const std::unique_ptr<QMimeData> old(model.mimeData({model.index(0, 0, model.index(0, 0))}));
        model.setSnapshot(snapshotOf(u"# T\n\n## A\n\n## B\n\nmore"_s, first));
        const QSignalSpy drops(&model, &OutlineModel::dropped);
        QMimeData foreign;
        foreign.setText(u"# T"_s);
        QVERIFY(!model.canDropMimeData(&foreign, Qt::MoveAction, -1, 0, model.index(0, 0)));
        model.dropMimeData(old.get(), Qt::MoveAction, -1, 0, model.index(0, 0));
        QCOMPARE(drops.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestOutlineModel)
#include "tst_outlinemodel.moc"
