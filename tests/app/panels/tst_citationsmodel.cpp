// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/citationsmodel.h"

#include "tests/app/snapshotof.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestCitationsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows()
    {
        CitationsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setIcons({}, {}, {});
        const DocumentSnapshotPtr snapshot = snapshotOf(u"So [2, 2] and [1] [9] [@key].\n\n## Sources\n\n1. One %1\n2. Two\n3. Three\n");
        model.setGroups(snapshot->revision(), groupCitations(*snapshot));
        QStringList names;
        QStringList sources;
        for (int row = 0; row < model.rowCount(); ++row) {
            names += model.index(row, CitationsModel::Name).data().toString();
            sources += model.index(row, CitationsModel::Source).data().toString();
        }
        QCOMPARE(names.join(u' ').remove(u'\u00a0'), u"[1] · 1× [2] · 1× [3] [9] · 1× @key · 1×"_s);
        QVERIFY(sources[0].contains("One %1"_L1) && sources[0].contains("out of order"_L1));
        QVERIFY(sources[1].contains("repeated"_L1));
        QCOMPARE(sources[2], u"Not cited: Three"_s);
        QCOMPARE(sources[3].section(u" · "_s, -1), u"No source of this number"_s);
        QCOMPARE(model.keyOf(model.index(4, 0)), u"@key"_s);
        const QModelIndex two = model.index(1, 0);
        const QModelIndex place = model.index(0, 0, two);
        QCOMPARE(place.data().toString(), u"Line 1"_s);
        QCOMPARE(model.group(place), model.group(two));
        QCOMPARE(model.locations(place).size(), 1);
        QCOMPARE(snapshot->text(model.locations(place).first().range), u"[2, 2]"_s);
        QCOMPARE(model.locations(two).size(), 2); // its source first
        QCOMPARE(model.locations(model.index(2, 0)).size(), 1);
        QVERIFY(model.locations({}).isEmpty() && !model.group({}));
    }

    // What reads the same stays in place: nothing is shut and no row loses its choice.
    void staysWhereItReadsTheSame()
    {
        CitationsModel model;
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const DocumentSnapshotPtr first = snapshotOf(u"So [1].\n\n## Sources\n\n1. One\n");
        model.setGroups(first->revision(), groupCitations(*first));
        QCOMPARE(reset.size(), 1);
        const DocumentSnapshotPtr moved = snapshotOf(u"Moved: so [1].\n\n## Sources\n\n1. One\n", first);
        model.setGroups(moved->revision(), groupCitations(*moved));
        QCOMPARE(reset.size(), 1);
        const Location place = model.locations(model.index(0, 0)).last();
        QCOMPARE(place.revision, moved->revision());
        QCOMPARE(moved->text(place.range), u"[1]"_s);
        const DocumentSnapshotPtr below = snapshotOf(u"\n\nSo [1].\n\n## Sources\n\n1. One\n", moved);
        model.setGroups(below->revision(), groupCitations(*below));
        QCOMPARE(model.index(0, 0, model.index(0, 0)).data().toString(), u"Line 3"_s);
        model.setGroups(below->revision(), {});
        QCOMPARE(model.rowCount(), 0);
    }

    void flaws()
    {
        QCOMPARE(flawsText({}), QString());
        QCOMPARE(flawsText(CitationFlaw::Malformed | CitationFlaw::Repeated), u"not well formed, repeated in its group"_s);
    }
};

QTEST_MAIN(TestCitationsModel)
#include "tst_citationsmodel.moc"
