// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestScreenshotOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands()
    {
        const ScreenshotOrder order
            = parseScreenshot({u"a.md"_s, u"-o"_s, u"p.png"_s, u"--size=1024x640"_s, u"--theme"_s, u"dark"_s, u"--panel"_s, u"links"_s});
        QCOMPARE(order.error, QString());
        QCOMPARE(order.file, u"a.md"_s);
        QCOMPARE(order.output, u"p.png"_s);
        QCOMPARE(order.size, QSize(1024, 640));
        QCOMPARE(order.theme, ThemeName::Dark);
        QCOMPARE(order.panel, u"links"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no output") << QStringList{u"a.md"_s};
        QTest::newRow("two files") << QStringList{u"a.md"_s, u"b.md"_s, u"-o"_s, u"p.png"_s};
        QTest::newRow("no such option") << QStringList{u"-o"_s, u"p.png"_s, u"--loud"_s};
        QTest::newRow("no value") << QStringList{u"-o"_s};
        QTest::newRow("no size") << QStringList{u"-o"_s, u"p.png"_s, u"--size"_s, u"big"_s};
        QTest::newRow("size of nothing") << QStringList{u"-o"_s, u"p.png"_s, u"--size=0x0"_s};
        QTest::newRow("no such theme") << QStringList{u"-o"_s, u"p.png"_s, u"--theme=purple"_s};
        QTest::newRow("no such panel") << QStringList{u"-o"_s, u"p.png"_s, u"--panel=moon"_s};
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        const ScreenshotOrder order = parseScreenshot(arguments);
        QVERIFY(order.error.startsWith("galley: "_L1));
        QVERIFY(!order.error.contains(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestScreenshotOrder)
#include "tst_screenshotorder.moc"
