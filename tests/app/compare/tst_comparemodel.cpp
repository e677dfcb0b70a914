// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestCompareModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows()
    {
        CompareModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setTitles(u"Old"_s, u"New"_s);
        model.setComparison(compareTexts(SourceText(u"same\nthe old word\ngone\n"), SourceText(u"same\nthe new word\n")));
        QCOMPARE(model.headerData(CompareModel::Right, Qt::Horizontal, Qt::DisplayRole).toString(), u"New"_s);
        const QModelIndex left = model.index(1, CompareModel::Left);
        QCOMPARE(left.data().toString(), u"the old word"_s);
        QCOMPARE(model.marksOf(left).size(), 1);
        QCOMPARE(model.marksOf(left).first(), (SourceRange{4, 7}));
        QCOMPARE(left.data(Qt::AccessibleTextRole).toString(), u"Line 2, changed: the old word"_s);
        QCOMPARE(model.index(2, CompareModel::Left).data(Qt::AccessibleTextRole).toString(), u"Line 3, only here: gone"_s);
        QCOMPARE(model.index(2, CompareModel::Right).data(Qt::AccessibleTextRole).toString(), u"No line on this side"_s);
        QCOMPARE(model.lineOf(model.index(2, CompareModel::Right)), 0);
        model.setComparison({});
        QCOMPARE(model.rowCount(), 0);
    }

    // Placeholders in a line are no places for another line's number.
    void linesStandAsTheyAre()
    {
        CompareModel model;
        model.setComparison(compareTexts(SourceText(u"100%1 %2 %L1\n"), SourceText(u"x\n")));
        QVERIFY(model.index(0, CompareModel::Left).data(Qt::AccessibleTextRole).toString().endsWith("100%1 %2 %L1"_L1));
    }

    // Texts of any length show at once: rows come as they are needed, equal lines when they are asked for.
    void portions()
    {
        CompareModel model;
        QString left;
        for (int i = 1; i <= 2000; ++i)
            left += QString::number(i) + u'\n';
        QString right = left;
        right.replace(u"\n1500\n"_s, u"\nx\n"_s);
        model.setComparison(compareTexts(SourceText(left), SourceText(right)));
        const int shown = model.rowCount();
        QVERIFY(shown < 20);
        QCOMPARE(model.row(0).kind, CompareRow::Kind::Hidden);
        QCOMPARE(model.rowOfLeftLine(1), 0);
        const int hidden = model.row(0).hidden;
        model.showHidden(0);
        QCOMPARE(model.rowCount(), shown + 100);
        QCOMPARE(model.row(100).hidden, hidden - 100);
        QCOMPARE(model.index(99, CompareModel::Left).data().toString(), u"100"_s);
        QCOMPARE(model.rowOfDifference(1), -1);
        const int row = model.rowOfDifference(0);
        QCOMPARE(model.lineOf(model.index(row, CompareModel::Left)), 1500);
        model.showHidden(row); // which hides nothing
        QCOMPARE(model.rowCount(), shown + 100);
        model.setComparison(compareTexts(SourceText(left), SourceText(u"none")));
        QCOMPARE(model.rowCount(), 300);
        QVERIFY(model.canFetchMore({}));
        QVERIFY(model.rowOfLeftLine(1999) >= 300); // given out as far as needed
    }

    // Of a line that is far too long the part around the difference is shown.
    void longLines()
    {
        CompareModel model;
        const QString line = u"word "_s.repeated(10'000);
        model.setComparison(compareTexts(SourceText(line + u"old"_s), SourceText(line + u"new"_s)));
        const QModelIndex left = model.index(0, CompareModel::Left);
        const QString text = left.data().toString();
        QVERIFY(text.size() < 7000 && text.startsWith(u'…') && text.endsWith("old"_L1));
        QCOMPARE(model.marksOf(left).size(), 1);
        const SourceRange mark = model.marksOf(left).first();
        QCOMPARE(text.mid(mark.start, mark.length()), u"old"_s);
    }
};

QTEST_MAIN(TestCompareModel)
#include "tst_comparemodel.moc"
