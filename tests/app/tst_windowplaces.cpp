// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowplaces.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QTest>

using namespace Galley;

namespace {

const QRect left(0, 0, 1920, 1040);
const QRect right(1920, 0, 1280, 1024);

} // namespace

class TestWindowPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frames_data()
    {
        QTest::addColumn<QRect>("frame");
        QTest::addColumn<QList<QRect>>("screens");
        QTest::addColumn<QRect>("place");
        QTest::newRow("in view") << QRect(100, 100, 900, 700) << QList{left, right} << QRect(100, 100, 900, 700);
        QTest::newRow("on both screens") << QRect(1500, 100, 900, 700) << QList{left, right} << QRect(1500, 100, 900, 700);
        QTest::newRow("partly outside") << QRect(-600, 500, 900, 700) << QList{left} << QRect(-600, 500, 900, 700);
        QTest::newRow("on a screen that went") << QRect(2000, 100, 900, 700) << QList{left} << QRect(1020, 100, 900, 700);
        QTest::newRow("its title above") << QRect(100, -50, 900, 700) << QList{left} << QRect(100, 0, 900, 700);
        QTest::newRow("a corner left") << QRect(1910, 1030, 900, 700) << QList{left} << QRect(1020, 340, 900, 700);
        QTest::newRow("nearest") << QRect(4000, 300, 900, 700) << QList{left, right} << QRect(2300, 300, 900, 700);
        QTest::newRow("too large") << QRect(5000, 5000, 3000, 2000) << QList{left} << left;
        QTest::newRow("no screens") << QRect(5000, 5000, 900, 700) << QList<QRect>() << QRect(5000, 5000, 900, 700);
        QTest::newRow("no size") << QRect(50, 50, 0, 0) << QList{left} << QRect(50, 50, 0, 0);
        QTest::newRow("far away") << QRect(-2'000'000'000, 100, 900, 700) << QList{left} << QRect(0, 100, 900, 700);
    }
    void frames()
    {
        QFETCH(QRect, frame);
        QFETCH(QList<QRect>, screens);
        const QRect moved = broughtIntoView(frame, screens);
        QTEST(moved, "place");
        QCOMPARE(broughtIntoView(moved, screens), moved);
    }

    void aWindowComesBackWhenItsScreenGoes()
    {
        QMainWindow window;
        QMainWindow hidden;
        window.resize(300, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const WindowPlaces places;
        window.move(5000, 4000);
        QTRY_COMPARE(window.pos(), QPoint(5000, 4000));
        Q_EMIT qGuiApp->screenRemoved(window.screen());
        window.hide(); // as Qt may do with what was there
        QTRY_VERIFY(window.isVisible());
        QTRY_VERIFY(window.screen()->availableGeometry().contains(window.geometry().center()));
        QVERIFY(!hidden.isVisible());
    }

    void aSmallerScreenHoldsIt()
    {
        QMainWindow window;
        window.resize(300, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const WindowPlaces places;
        window.move(-900, 10);
        QTRY_COMPARE(window.pos(), QPoint(-900, 10));
        Q_EMIT window.screen()->availableGeometryChanged(window.screen()->availableGeometry());
        QTRY_VERIFY(window.screen()->availableGeometry().contains(window.geometry().center()));
        QCOMPARE(window.size(), QSize(300, 200));
    }
};

QTEST_MAIN(TestWindowPlaces)
#include "tst_windowplaces.moc"
