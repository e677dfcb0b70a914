// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peer/changemap.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestChangeMap : public QObject
{
    Q_OBJECT

private:
    // One letter a cell; '#' has changed.
    static ChangeMap drawn(const QStringList &rows)
    {
        ChangeMap map(QSize(int(rows.value(0).size()), int(rows.size())));
        for (int y = 0; y < rows.size(); ++y)
            for (int x = 0; x < rows[y].size(); ++x)
                if (rows[y][x] == u'#')
                    map.mark({x, y});
        return map;
    }

    static Picture plain(QSize size, quint32 pixel) { return {size, QList<quint32>(qsizetype(size.width()) * size.height(), pixel)}; }

private Q_SLOTS:
    void regions_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QRect>("text"); // in cells; empty where nothing is to be found
        QTest::addColumn<QRect>("page");
        QTest::newRow("nothing changed") << QStringList{u"............"_s, u"............"_s} << QRect() << QRect();
        QTest::newRow("no screen") << QStringList{} << QRect() << QRect();
        QTest::newRow("two paragraphs") << QStringList{u"......................."_s, u".######......######....."_s.left(23),
            u".....................##"_s}
                                        << QRect(1, 1, 6, 1) << QRect(13, 1, 10, 2);
        QTest::newRow("words and lines hang together")
            << QStringList{u"#..##..#.......####..##"_s, u"......................."_s, u"###............###....."_s} << QRect(0, 0, 8, 3)
            << QRect(15, 0, 8, 3);
        QTest::newRow("one only") << QStringList{u"..########............."_s} << QRect() << QRect();
        QTest::newRow("counts are small") << QStringList{u"##.....#######.......########........##"_s} << QRect(7, 0, 7, 1)
                                          << QRect(21, 0, 8, 1);
        QTest::newRow("a count and a paragraph") << QStringList{u"..#######.........##..."_s} << QRect() << QRect();
        QTest::newRow("a status bar below is smaller") << QStringList{u"########.........########"_s, u"########.........########"_s,
            u"........................."_s, u"........................."_s, u"........................."_s, u"........................."_s,
            u".........#######........."_s} << QRect(0, 0, 8, 2)
                                                       << QRect(17, 0, 8, 2);
        QTest::newRow("one above the other are not side by side") << QStringList{u"..#######.."_s, u"..........."_s, u"..........."_s,
            u"..........."_s, u"..........."_s, u"..........."_s, u"....#######"_s}
                                                                  << QRect() << QRect();
    }
    void regions()
    {
        QFETCH(QStringList, rows);
        QFETCH(QRect, text);
        QFETCH(QRect, page);
        const auto found = findRegions(drawn(rows));
        QCOMPARE(found.has_value(), !text.isEmpty());
        if (!found)
            return;
        const int cell = ChangeMap::cellSize;
        QCOMPARE(found->text, QRect(text.topLeft() * cell, text.size() * cell));
        QCOMPARE(found->page, QRect(page.topLeft() * cell, page.size() * cell));
    }

    void differences()
    {
        const QSize screen(3 * ChangeMap::cellSize + 3, 2 * ChangeMap::cellSize + 5); // the rest of a cell is not looked at
        const Picture before = plain(screen, 0xff102030);
        Picture after = plain(screen, 0x00102030); // differs in what is no colour
        after.pixels[screen.width() * ChangeMap::cellSize + ChangeMap::cellSize] = 0xff102031;
        after.pixels.last() = 0;
        ChangeMap map = ChangeMap::forScreen(screen);
        QCOMPARE(map.size(), QSize(3, 2));
        map.markDifferences(before, after);
        for (int y = 0; y < 2; ++y)
            for (int x = 0; x < 3; ++x)
                QCOMPARE(map.has({x, y}), x == 1 && y == 1);
    }

    void differencesAddUp()
    {
        const QSize screen(2 * ChangeMap::cellSize, ChangeMap::cellSize);
        const Picture before = plain(screen, 0);
        Picture left = before;
        left.pixels.first() = 1;
        Picture right = before;
        right.pixels.last() = 1;
        ChangeMap map = ChangeMap::forScreen(screen);
        map.markDifferences(before, left);
        map.markDifferences(before, right);
        QVERIFY(map.has({0, 0}) && map.has({1, 0}));
    }

    void bounds()
    {
        const int cell = ChangeMap::cellSize;
        QVERIFY(drawn({u"...."_s, u"...."_s}).bounds().isEmpty());
        const ChangeMap map = drawn({u"...."_s, u".#.#"_s});
        QCOMPARE(map.bounds(), QRect(cell, cell, 3 * cell, cell));
        QCOMPARE(map.count(), 2);
    }

    void ink()
    {
        const QSize screen(4 * ChangeMap::cellSize, 2 * ChangeMap::cellSize);
        Picture picture = plain(screen, 0xff102030);
        const QRect all(QPoint(0, 0), screen);
        QCOMPARE(inkedShare(picture, all), 0.0);
        picture.pixels[1] = 0x00102030; // differs in what is no colour
        QCOMPARE(inkedShare(picture, all), 0.0);
        picture.pixels[1] = 0;
        picture.pixels.last() = 0;
        QCOMPARE(inkedShare(picture, all), 0.25);
        QCOMPARE(inkedShare(picture, QRect(0, 0, screen.width() / 2, screen.height())), 0.25);
        QCOMPARE(inkedShare(picture, all.adjusted(-100, -100, 100, 100)), 0.25);
        QCOMPARE(inkedShare(picture, QRect(0, 0, 3, 3)), 0.0);
        QCOMPARE(inkedShare({}, all), 0.0);
    }

    void watchesBesideACaret()
    {
        const QRect text(100, 50, 400, 200);
        QCOMPARE(besideCaret(text, QRect()), text);
        QCOMPARE(besideCaret(text, QRect(120, 58, 40, 16)), QRect(160, 58, 340, 16));
        QCOMPARE(besideCaret(text, QRect(480, 40, 30, 16)), QRect());
    }

    void anyMapInReasonableTime()
    {
        ChangeMap map(QSize(400, 300));
        for (int y = 0; y < 300; ++y)
            for (int x = 0; x < 400; ++x)
                map.mark({x, y});
        QVERIFY(!findRegions(map));
    }
};

QTEST_GUILESS_MAIN(TestChangeMap)
#include "tst_changemap.moc"
