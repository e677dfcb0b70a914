// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/linksmodel.h"

#include "tests/app/snapshotof.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QString shown(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : {LinksModel::Kind, LinksModel::Text, LinksModel::Target, LinksModel::State, LinksModel::Line})
            cells.append(model.index(row, column).data().toString());
        rows.append(cells.join(u'|'));
    }
    return rows.join(u'\n');
}

QStringList targets(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, LinksModel::Target).data().toString());
    return all;
}

} // namespace

class TestLinksModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsLinks()
    {
        LinksModel model;
        model.setSnapshot(snapshotOf(u"# One\n\n[a](#one) and [b](#two)\n\n![pic](x.png) [c][none] [INTERNAL_LINK:slug]\n"_s));
        const QStringList rows = shown(model).split(u'\n');
        QCOMPARE(rows.value(0), u"Link|a|#one|Found|3"_s);
        QCOMPARE(rows.value(1), u"Link|b|#two|No such heading|3"_s);
        QCOMPARE(rows.value(2), u"Image|pic|x.png|Not checked|5"_s);
        QCOMPARE(model.location(0).range, (SourceRange{7, 16}));
    }

    void follows_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QString three = u"[a](#x)\n\n[b](#y)\n\n[c](#z)\n"_s;
        QTest::newRow("typing elsewhere") << three << three + u"text"_s;
        QTest::newRow("a line above") << three << u"\n"_s + three;
        QTest::newRow("another target") << three << u"[a](#x)\n\n[b](#q)\n\n[c](#z)\n"_s;
        QTest::newRow("one more in the middle") << three << u"[a](#x)\n\n[n](#n) [b](#y)\n\n[c](#z)\n"_s;
        QTest::newRow("the first gone") << three << u"[b](#y)\n\n[c](#z)\n"_s;
        QTest::newRow("all gone") << three << u""_s;
        QTest::newRow("all new") << u""_s << three;
        QTest::newRow("equal ones") << u"[a](#x)\n\n[a](#x)\n"_s << u"[a](#x)\n\n[a](#x)\n\n[a](#x)\n"_s;
    }
    void follows()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        LinksModel model;
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&model);
        sorted.sort(LinksModel::Target, Qt::DescendingOrder);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester sortedTester(&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto first = snapshotOf(before);
        model.setSnapshot(first);
        const auto second = snapshotOf(after, first);
        model.setSnapshot(second);

        LinksModel fresh;
        fresh.setSnapshot(second);
        QCOMPARE(shown(model), shown(fresh));
        QSortFilterProxyModel freshlySorted;
        freshlySorted.setSourceModel(&fresh);
        freshlySorted.sort(LinksModel::Target, Qt::DescendingOrder);
        QCOMPARE(targets(sorted), targets(freshlySorted));
    }

    void keepsStillWhenNothingDiffers()
    {
        LinksModel model;
        const auto first = snapshotOf(u"[a](#x)\n\ntext"_s);
        model.setSnapshot(first);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setSnapshot(snapshotOf(u"[a](#x)\n\ntext more"_s, first));
        QCOMPARE(changes.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLinksModel)
#include "tst_linksmodel.moc"
