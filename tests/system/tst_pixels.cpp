// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/windowstage.h"

#include <QSet>

using namespace Galley;
using namespace Qt::StringLiterals;

// What really stands on the screen.
class TestPixels : public QObject
{
    Q_OBJECT

private:
    static QByteArray article()
    {
        return "# A heading\n\n" + QByteArray("Enough words to fill a few lines of the page and of the pane. ").repeated(8)
            + "\n\n- one\n- two\n\n> A quotation.\n\n```cpp\nint main() { return 0; }\n```\n";
    }

    static QImage part(const WindowStage &stage, const QWidget *widget)
    {
        return stage.picture().copy(QRect(widget->mapTo(stage.window, QPoint(0, 0)), widget->size()));
    }

    static double meanLightness(const QImage &image)
    {
        double sum = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                sum += qGray(image.pixel(x, y));
        return sum / (double(image.width()) * image.height());
    }

    // How many of the lines hold something that differs from their first pixel.
    static int linesWithContent(const QImage &image)
    {
        int lines = 0;
        for (int y = 0; y < image.height(); ++y) {
            const QRgb first = image.pixel(0, y);
            for (int x = 1; x < image.width(); ++x)
                if (std::abs(qGray(image.pixel(x, y)) - qGray(first)) > 60) {
                    ++lines;
                    break;
                }
        }
        return lines;
    }

private Q_SLOTS:
    void themes_data()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::addColumn<ThemeName>("name");
        QTest::newRow("light") << ThemeChoice::Light << ThemeName::Light;
        QTest::newRow("dark") << ThemeChoice::Dark << ThemeName::Dark;
        QTest::newRow("sepia") << ThemeChoice::Sepia << ThemeName::Sepia;
    }
    void themes()
    {
        QFETCH(ThemeChoice, choice);
        QFETCH(ThemeName, name);
        Preferences preferences;
        preferences.theme = choice;
        WindowStage stage(preferences);
        QVERIFY(stage.open(article()));
        const Theme &colours = theme(name);
        for (const QWidget *widget : {static_cast<QWidget *>(stage.preview()), static_cast<QWidget *>(stage.pane())}) {
            QTRY_VERIFY(linesWithContent(part(stage, widget)) > 40);
            const double lightness = meanLightness(part(stage, widget));
            QVERIFY2(colours.dark ? lightness < 70 : lightness > 190, qPrintable(QString::number(lightness)));
        }
        // The two are one surface: each in the colour that its theme gives it.
        const QImage page = part(stage, stage.preview());
        QCOMPARE(page.pixelColor(3, page.height() - 3).name(), colours.preview.name());
    }

    void theThemeChangesWhileTheWindowIsOpen()
    {
        Preferences preferences;
        preferences.theme = ThemeChoice::Light;
        WindowStage stage(preferences);
        QVERIFY(stage.open(article()));
        preferences.theme = ThemeChoice::Dark;
        stage.windows.settings()->setPreferences(preferences);
        QVERIFY(stage.settle());
        QTRY_VERIFY(meanLightness(part(stage, stage.preview())) < 70);
        QTRY_VERIFY(meanLightness(part(stage, stage.pane())) < 70);
        QTRY_VERIFY(meanLightness(stage.picture()) < 80);
    }

    void everySizeShowsText_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("large") << QSize(1900, 1000);
        QTest::newRow("usual") << QSize(1280, 800);
        QTest::newRow("small") << QSize(1024, 640);
    }
    void everySizeShowsText()
    {
        QFETCH(QSize, size);
        WindowStage stage;
        QVERIFY(stage.open(article(), size));
        QVERIFY(stage.preview()->width() >= 300);
        QVERIFY(stage.pane()->width() >= 300);
        QTRY_VERIFY(linesWithContent(part(stage, stage.preview())) > 40);
        QVERIFY(linesWithContent(part(stage, stage.pane())) > 40);
        const bool overflows = stage.ask(u"document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth"_s).toBool();
        QVERIFY(!overflows);
    }

    void codeHasColours()
    {
        WindowStage stage;
        QVERIFY(stage.open("```cpp\nint main() { return 0; } // done\n```\n"));
        const QString colours
            = stage.ask(u"[...new Set([...document.querySelectorAll('pre span')].map(s => getComputedStyle(s).color))].join('|')"_s)
                  .toString();
        QVERIFY2(colours.count(u'|') >= 1, qPrintable(colours));
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestPixels>(argc, argv);
}
#include "tst_pixels.moc"
