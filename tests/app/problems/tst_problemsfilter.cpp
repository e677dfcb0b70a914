// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problemsfilter.h"

#include "app/problems/problemsmodel.h"
#include "document/checks/findings.h"
#include "tests/app/snapshotof.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestProblemsFilter : public QObject
{
    Q_OBJECT

    static QString kinds(const ProblemsFilter &filter)
    {
        QStringList kinds;
        for (int row = 0; row < filter.rowCount(); ++row)
            kinds += findingId(FindingKind(filter.index(row, 0).data(ProblemsModel::KindRole).toInt()));
        return kinds.join(u' ');
    }

private Q_SLOTS:
    void filters()
    {
        ProblemsModel model;
        const DocumentSnapshotPtr snapshot = snapshotOf(u"# T\n\n[a](#gone) the the\n\n## A\n\n## A\n");
        model.setFindings(snapshot, findFindings(*snapshot));
        ProblemsFilter filter;
        filter.setSourceModel(&model);
        QCOMPARE(kinds(filter), u"link-anchor-missing doubled-word heading-duplicate"_s);
        filter.setShown(Severity::Warning, ProblemsFilter::Show::No);
        QCOMPARE(kinds(filter), u"link-anchor-missing heading-duplicate"_s);
        filter.setShown(Severity::Warning, ProblemsFilter::Show::Yes);
        filter.setFilterFixedString(u"GONE"_s); // in the finding
        QCOMPARE(kinds(filter), u"link-anchor-missing"_s);
        filter.setFilterFixedString(model.index(1, 0).data().toString().section(u' ', 0, 0)); // in the kind's name
        QVERIFY(kinds(filter).contains("doubled-word"_L1));
        filter.setFilterFixedString(u"(*"_s);
        QCOMPARE(filter.rowCount(), 0);
        filter.setFilterFixedString({});
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note})
            filter.setShown(severity, ProblemsFilter::Show::No);
        QCOMPARE(filter.rowCount(), 0);
    }
};

QTEST_MAIN(TestProblemsFilter)
#include "tst_problemsfilter.moc"
