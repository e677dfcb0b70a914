// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparedelegate.h"

#include "app/compare/comparecolours.h"
#include "app/compare/comparemodel.h"
#include "app/looks.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    Stage(const QString &left, const QString &right, ThemeName name = ThemeName::Light) : palette(paletteFor(theme(name)))
    {
        model.setComparison(compareTexts(SourceText(left), SourceText(right)));
    }

    QStyleOptionViewItem option(int width) const
    {
        QStyleOptionViewItem option;
        option.palette = palette;
        option.font = fixedFont();
        option.fontMetrics = QFontMetrics(option.font);
        option.rect = {0, 0, width, 20};
        return option;
    }

    QImage painted(int row, int column, QStyle::State state = QStyle::State_Enabled) const
    {
        const QModelIndex index = model.index(row, column);
        QStyleOptionViewItem cell = option(400);
        cell.rect.setHeight(delegate.sizeHint(cell, index).height());
        cell.state = state;
        QImage image(cell.rect.size(), QImage::Format_ARGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        delegate.paint(&painter, cell, index);
        return image;
    }
    // Behind the text, where none stands.
    QRgb groundOf(int row, int column) const
    {
        const QImage image = painted(row, column);
        return image.pixel(image.width() - 2, image.height() - 1);
    }
    // Where the sign stands, behind the number and before the text.
    bool hasSign(int row, int column) const
    {
        const QFontMetrics metrics = option(1).fontMetrics;
        const QImage image = painted(row, column);
        for (int x = metrics.horizontalAdvance(u"000"_s) + 9; x < metrics.horizontalAdvance(u"000−"_s) + 16; ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) != groundOf(row, column))
                    return true;
            }
        }
        return false;
    }

    QPalette palette;
    CompareModel model;
    CompareDelegate delegate{&model, nullptr};
};

bool shows(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == colour.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

class TestCompareDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groundsTellWhatHappened_data()
    {
        QTest::addColumn<ThemeName>("name");
        for (const ThemeName name : allThemes)
            QTest::newRow(qPrintable(themeKey(name))) << name;
    }
    void groundsTellWhatHappened()
    {
        QFETCH(ThemeName, name);
        const Stage stage(u"same\nthe old word\ngone\n"_s, u"same\nthe new word\n"_s, name);
        const CompareColours colours = compareColours(stage.palette);
        QCOMPARE(stage.groundOf(0, CompareModel::Left), stage.palette.color(QPalette::Base).rgb());
        QCOMPARE(stage.groundOf(1, CompareModel::Left), colours.removed.rgb());
        QCOMPARE(stage.groundOf(1, CompareModel::Right), colours.added.rgb());
        QCOMPARE(stage.groundOf(2, CompareModel::Left), colours.removed.rgb());
        QCOMPARE(stage.groundOf(2, CompareModel::Right), colours.nothing.rgb());
        QVERIFY(shows(stage.painted(1, CompareModel::Left), colours.removedWords));
        QVERIFY(shows(stage.painted(1, CompareModel::Right), colours.addedWords));
        QVERIFY(!shows(stage.painted(0, CompareModel::Left), colours.removedWords));
    }

    // Not by colour alone: a changed line has a sign before it, the same one has none.
    void signs()
    {
        const Stage stage(u"the old word\nsame\ngone\n"_s, u"the new word\nsame\n"_s);
        QVERIFY(stage.hasSign(0, CompareModel::Left) && stage.hasSign(0, CompareModel::Right));
        QVERIFY(!stage.hasSign(1, CompareModel::Left) && !stage.hasSign(1, CompareModel::Right));
        QVERIFY(stage.hasSign(2, CompareModel::Left) && !stage.hasSign(2, CompareModel::Right));
    }

    void theChosenRowIsMarked()
    {
        const Stage stage(u"a\n"_s, u"b\n"_s);
        const QColor accent = stage.palette.color(QPalette::Accent);
        QVERIFY(shows(stage.painted(0, CompareModel::Left, QStyle::State_Enabled | QStyle::State_Selected).copy(0, 0, 3, 20), accent));
        QVERIFY(!shows(stage.painted(0, CompareModel::Left), accent));
    }

    // A long line takes the rows it needs, however narrow the column is.
    void longLinesWrap()
    {
        const Stage stage(u"short\n"_s + u"many words "_s.repeated(40) + u'\n', u"x\n"_s);
        const auto height = [&stage](int row, int width) {
            return stage.delegate.sizeHint(stage.option(width), stage.model.index(row, CompareModel::Left)).height();
        };
        const int one = height(0, 400);
        QVERIFY(one >= stage.option(400).fontMetrics.height());
        QVERIFY(height(1, 400) > 3 * one);
        QVERIFY(height(1, 200) > height(1, 400));
        QVERIFY(height(1, 3) > 0); // narrower than the numbers before it
        QVERIFY(height(1, 0) > 0);
    }

    void uglyLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("from the right") << u"שלום עולם"_s;
        QTest::newRow("separators") << u"a\u2028b\u2029c"_s;
        QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u'b');
        QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xd800));
        QTest::newRow("long without a blank") << u"x"_s.repeated(20'000);
    }
    void uglyLines()
    {
        QFETCH(QString, line);
        const Stage stage(u"other\n"_s, line + u'\n');
        const QImage image = stage.painted(0, CompareModel::Right);
        QVERIFY(image.height() >= stage.option(400).fontMetrics.height());
        QVERIFY(!shows(image, Qt::magenta)); // painted all over
    }
};

QTEST_MAIN(TestCompareDelegate)
#include "tst_comparedelegate.moc"
