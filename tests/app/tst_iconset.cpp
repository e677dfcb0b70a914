// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/iconset.h"

#include "app/actionspec.h"
#include "app/theme.h"

#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestIconset : public QObject
{
    Q_OBJECT

private:
    // The colour of the most opaque point: that of the stroke.
    static QColor strokeOf(const QPixmap &pixmap)
    {
        const QImage image = pixmap.toImage();
        QColor stroke(Qt::transparent);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() > stroke.alpha())
                    stroke = image.pixelColor(x, y);
        return stroke;
    }

    static bool closeTo(const QColor &one, const QColor &other)
    {
        return std::abs(one.red() - other.red()) <= 3 && std::abs(one.green() - other.green()) <= 3
            && std::abs(one.blue() - other.blue()) <= 3;
    }

private Q_SLOTS:
    void colors_data()
    {
        QTest::addColumn<ThemeName>("name");
        QTest::newRow("light") << ThemeName::Light;
        QTest::newRow("dark") << ThemeName::Dark;
        QTest::newRow("sepia") << ThemeName::Sepia;
    }
    void colors()
    {
        QFETCH(ThemeName, name);
        const Theme &colours = theme(name);
        const QIcon icon = themedIcon(u"write"_s, colours);
        QVERIFY(!icon.isNull());
        const QSize size(32, 32);
        QVERIFY(closeTo(strokeOf(icon.pixmap(size)), colours.muted));
        QVERIFY(closeTo(strokeOf(icon.pixmap(size, QIcon::Normal, QIcon::On)), colours.accent));
        QVERIFY(closeTo(strokeOf(icon.pixmap(size, QIcon::Active)), colours.text));
        QVERIFY(strokeOf(icon.pixmap(size, QIcon::Disabled)).alpha() < 128);
    }

    void sizes_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<double>("scale");
        QTest::newRow("a menu's") << 16 << 1.0;
        QTest::newRow("on a fine screen") << 16 << 2.0;
        QTest::newRow("on a screen in between") << 16 << 1.5;
        QTest::newRow("large") << 200 << 1.0;
    }
    void sizes()
    {
        QFETCH(int, size);
        QFETCH(double, scale);
        const QPixmap pixmap = themedIcon(u"save"_s, theme(ThemeName::Light)).pixmap(QSize(size, size), scale);
        QCOMPARE(pixmap.size(), QSize(size, size) * scale);
        QCOMPARE(pixmap.devicePixelRatio(), scale);
        QVERIFY(strokeOf(pixmap).alpha() > 128);
    }

    void isPaintedWhereItIsAsked()
    {
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        themedIcon(u"save"_s, theme(ThemeName::Light)).paint(&painter, QRect(20, 20, 16, 16));
        painter.end();
        bool marked = false;
        for (int y = 0; y < 40; ++y)
            for (int x = 0; x < 40; ++x) {
                const bool changed = image.pixel(x, y) != qRgb(255, 255, 255);
                QVERIFY(!changed || QRect(20, 20, 16, 16).contains(x, y));
                marked = marked || changed;
            }
        QVERIFY(marked);
    }

    void isNoneWhereThereIsNone()
    {
        QVERIFY(themedIcon(QString(), theme(ThemeName::Light)).isNull());
        QVERIFY(themedIcon(u"no such"_s, theme(ThemeName::Light)).isNull());
        QVERIFY(themedIcon(u"../icons"_s, theme(ThemeName::Light)).isNull());
    }

    void everyNameOfAnActionIsThere()
    {
        for (const ActionSpec &spec : actionSpecs()) {
            const QString name = QString::fromLatin1(spec.icon);
            QVERIFY2(name.isEmpty() || !themedIcon(name, theme(ThemeName::Light)).isNull(), spec.icon);
        }
    }
};

QTEST_MAIN(TestIconset)
#include "tst_iconset.moc"
