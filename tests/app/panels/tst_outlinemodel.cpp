// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/outlinemodel.h"

#include "tests/app/snapshotof.h"

#include <QAbstractItemModelTester>
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
    void makesATree_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tree");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("nested") << u"# A\n## B\n### C\n## D\n# E\n"_s << u"A(B(C) D) E"_s;
        QTest::newRow("levels left out") << u"### A\n# B\n#### C\n## D\n"_s << u"A B(C D)"_s;
        QTest::newRow("no heading in code or quotes") << u"# A\n\n```\n# no\n```\n\n> # quoted\n"_s << u"A"_s;
        QTest::newRow("setext") << u"A\n=\n\nB\n-\n"_s << u"A(B)"_s;
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
};

QTEST_GUILESS_MAIN(TestOutlineModel)
#include "tst_outlinemodel.moc"
