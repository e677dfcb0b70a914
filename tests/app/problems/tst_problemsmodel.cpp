// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problemsmodel.h"

#include "document/checks/findings.h"
#include "tests/app/snapshotof.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

void show(ProblemsModel &model, const QString &text)
{
    const auto snapshot = snapshotOf(text);
    model.setFindings(snapshot, findFindings(*snapshot));
}

// One line per row, findings indented.
QString reading(const ProblemsModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex kind = model.index(row, 0);
        lines.append(findingId(FindingKind(kind.data(ProblemsModel::KindRole).toInt())) + u' ' + QString::number(model.rowCount(kind)));
    }
    return lines.join(u'\n');
}

} // namespace

class ProblemsModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsByKindErrorsFirst();
    void keepsTheChosenRow();
    void tellsPlaces();
    void survivesAnyChange();
};

void ProblemsModelTest::groupsByKindErrorsFirst()
{
    ProblemsModel model;
    const QAbstractItemModelTester tester(&model);
    show(model, u"# T\n\nSee [x](#gone) and [INTERNAL_LINK:slug].\n\nThe the study found 3 % .\n"_s);
    QCOMPARE(model.count(), model.count(Severity::Error) + model.count(Severity::Warning) + model.count(Severity::Note));
    QVERIFY(model.count() >= 4);
    int before = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const int severity = model.index(row, 0).data(ProblemsModel::SeverityRole).toInt();
        QVERIFY2(severity >= before, qPrintable(reading(model)));
        before = severity;
    }
    show(model, u"# T\n\nAll is well.\n"_s);
    QCOMPARE(model.rowCount(), 0);
}

void ProblemsModelTest::keepsTheChosenRow()
{
    ProblemsModel model;
    show(model, u"# T\n\n[a](#x)\n\n[b](#y)\n\n[c](#z)\n"_s);
    const QModelIndex kind = model.index(0, 0);
    QCOMPARE(model.rowCount(kind), 3);
    const QPersistentModelIndex last = model.index(2, 0, kind);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    show(model, u"# T\n\nA word.\n\n[b](#y)\n\n[c](#z)\n"_s);
    QVERIFY(last.isValid());
    QCOMPARE(last.row(), 1);
    QVERIFY(last.data().toString().contains(u"#z"_s));
    show(model, u"# T\n\nA word the the.\n\n[b](#y)\n\n[c](#z)\n"_s);
    QVERIFY(last.isValid() && last.data().toString().contains(u"#z"_s));
    QCOMPARE(reset.count(), 0);
}

void ProblemsModelTest::tellsPlaces()
{
    const QString text = u"# T\n\n[a](#x)\n"_s;
    ProblemsModel model;
    show(model, text);
    const QModelIndex kind = model.index(0, 0);
    const QModelIndex finding = model.index(0, 0, kind);
    QCOMPARE(model.finding(kind), nullptr);
    QVERIFY(model.finding(finding));
    QCOMPARE(model.location(finding).range, model.location(kind).range);
    QVERIFY(model.location(finding).range.start >= text.indexOf(u'['));
    QVERIFY(finding.data(Qt::ToolTipRole).toString().contains(u'3'));
}

// From any list of findings to any other, checked by the tester at each step.
void ProblemsModelTest::survivesAnyChange()
{
    ProblemsModel model;
    const QAbstractItemModelTester tester(&model);
    const QStringList parts{u"[a](#x)\n\n"_s, u"The the word.\n\n"_s, u"![](none.png)\n\n"_s, u"[INTERNAL_LINK:s]\n\n"_s, u"Cited [7].\n\n"_s};
    for (int mask = 0; mask < 1 << parts.size(); ++mask) {
        QString text = u"# T\n\n"_s;
        for (int i = 0; i < int(parts.size()); ++i)
            text += (mask * 37 >> i) & 1 ? parts.at(i).repeated(1 + mask % 3) : QString();
        show(model, text);
        int rows = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            rows += model.rowCount(model.index(row, 0));
        QCOMPARE(rows, model.count());
    }
}

QTEST_MAIN(ProblemsModelTest)
#include "tst_problemsmodel.moc"
