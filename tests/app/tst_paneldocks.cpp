// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paneldocks.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPanelDocks : public QObject
{
    Q_OBJECT

    // The panels that can be looked at.
    static QStringList inSight(const QMainWindow &window)
    {
        QStringList names;
        for (const char *name : {"outline", "links", "citations", "problems"}) {
            const auto *dock = window.findChild<QDockWidget *>(QString::fromLatin1(name));
            if (dock->isVisible() && !dock->visibleRegion().isEmpty())
                names.append(dock->objectName());
        }
        return names;
    }

private Q_SLOTS:
    void commandsShowWhatIsBehindATab()
    {
        QMainWindow window;
        PanelDocks docks(&window);
        window.resize(1000, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_COMPARE(inSight(window), (QStringList{u"outline"_s, u"links"_s}));
        QAction *problems = docks.toggles().at(3);
        problems->trigger();
        QTRY_COMPARE(inSight(window), (QStringList{u"outline"_s, u"problems"_s}));
        QVERIFY(problems->isChecked());
        problems->trigger();
        QTRY_VERIFY(!inSight(window).contains(u"problems"_s));
        QVERIFY(!problems->isChecked());
        problems->trigger();
        QTRY_COMPARE(inSight(window), (QStringList{u"outline"_s, u"problems"_s}));
        docks.toggles().at(0)->trigger();
        QTRY_COMPARE(inSight(window), (QStringList{u"problems"_s}));
    }

    void showsPanelsByName()
    {
        QMainWindow window;
        PanelDocks docks(&window);
        window.resize(1000, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(docks.showPanel(u"citations"_s));
        QTRY_COMPARE(inSight(window), (QStringList{u"outline"_s, u"citations"_s}));
        QVERIFY(!docks.showPanel(u"Citations"_s));
        QVERIFY(!docks.showPanel({}));
    }

    void commandsAreTold()
    {
        QMainWindow window;
        PanelDocks docks(&window);
        for (const QAction *toggle : docks.toggles()) {
            QVERIFY(!toggle->shortcut().isEmpty());
            QVERIFY(toggle->text().contains(u'&'));
            QVERIFY(!toggle->statusTip().isEmpty());
        }
        for (const QDockWidget *dock : window.findChildren<QDockWidget *>())
            QVERIFY(!dock->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestPanelDocks)
#include "tst_paneldocks.moc"
