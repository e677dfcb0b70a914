// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/compareview.h"

#include "app/compare/comparecolours.h"
#include "app/compare/comparemodel.h"
#include "app/looks.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestCompareView : public QObject
{
    Q_OBJECT

private:
    static void compare(CompareView &view, const QString &left, const QString &right)
    {
        QSignalSpy compared(&view, &CompareView::compared);
        view.setTexts({u"Left"_s, SourceText(left)}, {u"Right"_s, SourceText(right)});
        QVERIFY(compared.wait(30'000));
    }
    static CompareModel *modelOf(const CompareView &view) { return view.findChild<CompareModel *>(); }

private Q_SLOTS:
    void marksWordsInsideLines()
    {
        CompareView view;
        view.resize(800, 400);
        view.show();
        compare(view, u"a\nthe old fox\nz"_s, u"a\nthe new fox\nz"_s);
        const CompareModel *model = modelOf(view);
        QCOMPARE(view.comparison()->differences, 1);
        QCOMPARE(model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Left"_s);
        const QList<SourceRange> old{{4, 7}};
        QCOMPARE(model->marksOf(model->index(1, CompareModel::Left)), old);
        QVERIFY(model->data(model->index(1, CompareModel::Right), Qt::AccessibleTextRole).toString().contains(u"the new fox"_s));
    }

    void walksDifferences()
    {
        CompareView view;
        QStringList left, right;
        for (int i = 0; i < 2000; ++i) {
            left.append(u"line %1 is here"_s.arg(i));
            right.append(i % 20 == 7 ? u"line %1 was here"_s.arg(i) : left.last());
        }
        compare(view, left.join(u'\n'), right.join(u'\n'));
        QCOMPARE(view.comparison()->differences, 100);
        QCOMPARE(view.currentDifference(), 0);
        view.showPreviousDifference();
        QCOMPARE(view.currentDifference(), 0);
        for (int i = 0; i < 150; ++i)
            view.showNextDifference();
        QCOMPARE(view.currentDifference(), 99);
        const auto *table = view.findChild<QTableView *>();
        QCOMPARE(modelOf(view)->lineOf(table->currentIndex()), 1988);
    }

    void bringsHiddenLinesOut()
    {
        CompareView view;
        compare(view, u"a\n"_s.repeated(500) + u"x"_s, u"a\n"_s.repeated(500) + u"y"_s);
        CompareModel *model = modelOf(view);
        const int before = model->rowCount();
        QCOMPARE(model->row(0).kind, CompareRow::Kind::Hidden);
        model->showHidden(0);
        QCOMPARE(model->rowCount(), before + 100);
        QCOMPARE(model->row(0).leftLine, 1);
        QCOMPARE(model->row(100).kind, CompareRow::Kind::Hidden);
        QCOMPARE(model->row(100).leftLine, 101);
        while (model->row(0).kind == CompareRow::Kind::Equal && model->rowOfLeftLine(480) >= 0
            && model->row(model->rowOfLeftLine(480)).kind == CompareRow::Kind::Hidden)
            model->showHidden(model->rowOfLeftLine(480));
        QCOMPARE(model->row(479).leftLine, 480);
    }

    void listsLosses()
    {
        CompareView view;
        compare(view, u"# One\n\n[a](https://e.org/a) 12 %\n"_s, u"# One\n\na\n"_s);
        const auto *losses = view.findChild<QListWidget *>();
        QStringList shown;
        for (int row = 0; row < losses->count(); ++row)
            shown.append(losses->item(row)->text());
        QCOMPARE(shown, (QStringList{u"Link: https://e.org/a"_s, u"Number: 12 %"_s}));
    }

    void newestTextsWin()
    {
        CompareView view;
        QSignalSpy compared(&view, &CompareView::compared);
        view.setTexts({u"A"_s, SourceText(u"a\n"_s.repeated(200'000))}, {u"B"_s, SourceText(u"b\n"_s.repeated(200'000))});
        view.setTexts({u"A"_s, SourceText(u"same"_s)}, {u"B"_s, SourceText(u"same"_s)});
        QVERIFY(compared.wait());
        QCOMPARE(view.comparison()->differences, 0);
    }

    void uglyTexts_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("one line of a megabyte") << QString(1 << 20, u'a') << QString(1 << 20, u'a') + u'b';
        QTest::newRow("a hundred thousand other lines") << u"left side\n"_s.repeated(100'000) << u"right side\n"_s.repeated(100'000);
        QTest::newRow("odd characters") << u"a\rb\u2028c\u202Ed"_s + QChar(0) + QChar(0xD800) << u"\uFFFC\t\u200F"_s;
    }
    void uglyTexts()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        CompareView view;
        view.resize(700, 300);
        view.show();
        compare(view, left, right);
        QVERIFY(!view.grab().isNull());
    }

    void textStandsOut()
    {
        for (const ThemeName name : allThemes) {
            const QPalette palette = paletteFor(theme(name));
            const CompareColours colours = compareColours(palette);
            for (const QColor &behind : {colours.removed, colours.removedWords, colours.added, colours.addedWords, colours.nothing})
                QVERIFY2(contrast(palette.color(QPalette::Text), behind) >= 4.5, qPrintable(themeKey(name) + behind.name()));
        }
    }
};

QTEST_MAIN(TestCompareView)
#include "tst_compareview.moc"
