// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/linksmodel.h"

#include "app/panels/linksgroups.h"
#include "app/theme.h"
#include "tests/app/snapshotof.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

void fill(LinksModel &model, const DocumentSnapshotPtr &snapshot)
{
    model.setRows(snapshot, groupLinks(*snapshot));
}

QString shown(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        rows.append(parent.data().toString());
        for (int row = 0; row < model.rowCount(parent); ++row) {
            QStringList cells;
            for (int column = 0; column < LinksModel::ColumnCount; ++column)
                if (column != LinksModel::Kind && column != LinksModel::State)
                    cells.append(model.index(row, column, parent).data().toString());
            rows.append(u"  "_s + cells.join(u'|'));
        }
    }
    return rows.join(u'\n');
}

} // namespace

class TestLinksModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups()
    {
        LinksModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model, snapshotOf(u"# One\n\n[a](#one \"t\") and [b](#two)\n\n![](x.png) [c][none] [INTERNAL_LINK:slug]\n"_s));
        QCOMPARE(shown(model),
            u"No such heading (1)\n  b|#two||3\n"
            "Not defined (1)\n  c|none||5\n"
            "Open (1)\n  Internal link|slug||5\n"
            "Found (1)\n  a|#one|t|3\n"
            "Not checked (1)\n  Image|x.png||5"_s);
        QCOMPARE(model.linkCount(), 5);
        QCOMPARE(model.careCount(), 3);
        QCOMPARE(model.location(model.index(0, 1, model.index(3, 0))).range, (SourceRange{7, 20}));
        QCOMPARE(model.location(model.index(0, 0)).range, (SourceRange{25, 34}));
    }

    void tellsKindAndState()
    {
        LinksModel model;
        model.setTheme(theme(ThemeName::Light));
        SnapshotInput input;
        input.text = SourceText(u"# X\n\n[a](#x) ![b](https://x.y/b) <https://x.y/c> [^d] TK [e](https://x.y/e)\n\n[^d]: f\n"_s);
        auto known = std::make_shared<Surroundings>();
        known->remote = std::make_shared<const RemoteAnswers>(RemoteAnswers{
            {u"https://x.y/b"_s, {RemoteState::Dead, RemoteFailure::None, 404, {}, 1}},
            {u"https://x.y/c"_s, {RemoteState::Redirected, RemoteFailure::None, 200, u"https://x.y/d"_s, 1}},
            {u"https://x.y/e"_s, {RemoteState::Unknown, RemoteFailure::None, 403, {}, 1}},
        });
        input.surroundings = known;
        fill(model, buildSnapshot(input));
        QStringList rows;
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex parent = model.index(group, 0);
            for (int row = 0; row < model.rowCount(parent); ++row) {
                const QModelIndex link = model.index(row, 0, parent);
                for (const int column : {int(LinksModel::Text), int(LinksModel::State)})
                    QVERIFY(!link.siblingAtColumn(column).data(Qt::DecorationRole).value<QIcon>().isNull());
                QVERIFY(!link.siblingAtColumn(LinksModel::State).flags().testFlag(Qt::ItemIsEditable));
                rows += link.siblingAtColumn(LinksModel::Kind).data().toString() + u": "_s
                    + link.siblingAtColumn(LinksModel::State).data().toString();
            }
        }
        QCOMPARE(rows.join(u'\n'), u"Image: Gone\nTo come: Open\nAddress: Moved\nLink: No clear answer\nLink: Found\nFootnote: Found"_s);
        QCOMPARE(model.careCount(), 2);
    }

    void follows_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QString three = u"# X\n\n[a](#x)\n\n[b](#y)\n\n[c](#z)\n"_s;
        QTest::newRow("typing elsewhere") << three << three + u"text"_s;
        QTest::newRow("a line above") << three << u"\n"_s + three;
        QTest::newRow("another target") << three << u"# X\n\n[a](#x)\n\n[b](#q)\n\n[c](#z)\n"_s;
        QTest::newRow("another group") << three << u"# Y\n\n[a](#x)\n\n[b](#y)\n\n[c](#z)\n"_s;
        QTest::newRow("one more in the middle") << three << u"# X\n\n[a](#x)\n\n[n](#n) [b](#y)\n\n[c](#z)\n"_s;
        QTest::newRow("the first gone") << three << u"# X\n\n[b](#y)\n\n[c](#z)\n"_s;
        QTest::newRow("all gone") << three << u""_s;
        QTest::newRow("all new") << u""_s << three;
        QTest::newRow("equal ones") << u"[a](#x)\n\n[a](#x)\n"_s << u"[a](#x)\n\n[a](#x)\n\n[a](#x)\n"_s;
    }
    void follows()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        LinksModel model;
        QSortFilterProxyModel filtered;
        filtered.setSourceModel(&model);
        filtered.setRecursiveFilteringEnabled(true);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester filteredTester(&filtered, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto first = snapshotOf(before);
        fill(model, first);
        const auto second = snapshotOf(after, first);
        fill(model, second);

        LinksModel fresh;
        fill(fresh, second);
        QCOMPARE(shown(model), shown(fresh));
        QCOMPARE(shown(filtered), shown(fresh));
    }

    void keepsStillWhenNothingDiffers()
    {
        LinksModel model;
        const auto first = snapshotOf(u"[a](#x)\n\ntext"_s);
        fill(model, first);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        fill(model, snapshotOf(u"[a](#x)\n\ntext more"_s, first));
        QCOMPARE(changes.count(), 0);
    }

    void asksForWhatIsTyped()
    {
        LinksModel model;
        fill(model, snapshotOf(u"# X\n\n[*a*](#x) <https://x.y> TK\n"_s));
        const QSignalSpy asked(&model, &LinksModel::editRequested);
        const QString before = shown(model);
        const QModelIndex text = model.index(0, LinksModel::Text, model.index(1, 0));
        QCOMPARE(text.data(Qt::EditRole).toString(), u"*a*"_s);
        QVERIFY(model.setData(text, u"b"_s, Qt::EditRole));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(shown(model), before);
        QVERIFY(!text.siblingAtColumn(LinksModel::Line).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.index(0, 0).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.index(0, LinksModel::Text, model.index(0, 0)).flags().testFlag(Qt::ItemIsEditable)); // TK
    }

    void tellsSelfAndDuplicates()
    {
        SnapshotInput input;
        input.text = SourceText(u"[INTERNAL_LINK:a] [b](INTERNAL_LINK:a) [INTERNAL_LINK:own] [c](own.md)"_s);
        auto known = std::make_shared<Surroundings>();
        known->articlePath = u"/x/own.md"_s;
        known->files.insert(u"own.md"_s, {.exists = true, .actualCase = {}, .anchors = {}});
        known->pages.add({u"a"_s, u"a.md"_s, {}, KnownPage::Origin::Article});
        known->pages.add({u"own"_s, u"own.md"_s, {}, KnownPage::Origin::Article});
        known->pages.setOwnTarget(u"own.md"_s);
        input.surroundings = known;
        LinksModel model;
        fill(model, buildSnapshot(input));
        QCOMPARE(shown(model),
            u"To this article itself (2)\n  Internal link|own||1\n  c|own.md||1\n"
            "Linked before (1)\n  b|a||1\nFound (1)\n  Internal link|a||1"_s);
    }

    void manyLinks()
    {
        LinksModel model;
        fill(model, snapshotOf(u"[a](#x)\n"_s.repeated(100000)));
        QCOMPARE(model.linkCount(), 100000);
    }
};

QTEST_MAIN(TestLinksModel)
#include "tst_linksmodel.moc"
