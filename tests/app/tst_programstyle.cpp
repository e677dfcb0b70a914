// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programstyle.h"

#include <QDockWidget>
#include <QTest>

using namespace Galley;

class TestProgramStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksForNoIconsOfDocks()
    {
        const ProgramStyle style;
        const QDockWidget dock;
        QVERIFY(style.standardIcon(QStyle::SP_TitleBarCloseButton, nullptr, &dock).isNull());
        QVERIFY(!style.standardIcon(QStyle::SP_TitleBarCloseButton, nullptr, nullptr).isNull());
        QVERIFY(!style.standardIcon(QStyle::SP_MessageBoxWarning, nullptr, nullptr).isNull());
    }

    // As Fusion, not the desktop's own style, would.
    void takesEveryColourOfThePalette()
    {
        ProgramStyle style;
        QCOMPARE(style.baseStyle()->name(), QStringLiteral("fusion"));
    }
};

QTEST_MAIN(TestProgramStyle)
#include "tst_programstyle.moc"
