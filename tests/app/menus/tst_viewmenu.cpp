// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/menus.h"

#include "app/actions.h"
#include "app/paneldocks.h"
#include "tests/app/menus/menustage.h"

using namespace Galley;
using namespace Qt::StringLiterals;

class TestViewMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries()
    {
        const MenuStage stage;
        QStringList panels;
        for (const QAction *toggle : stage.window->panels()->toggles())
            panels.append(toggle->shortcut().toString(QKeySequence::PortableText));
        QCOMPARE(panels, (QStringList{u"Alt+1"_s, u"Alt+2"_s, u"Alt+3"_s, u"Alt+4"_s}));
        QCOMPARE(stage.entriesWith("viewWrite"),
            (QStringList{u"viewWrite Ctrl+1"_s, u"viewSideBySide Ctrl+2"_s, u"viewRead Ctrl+3"_s, u"-"_s} + panels
                + QStringList{u"-"_s, u"outlineEvidence Ctrl+Alt+E"_s, u"syncScrolling Ctrl+Alt+S"_s, u"reloadPreview F5"_s, u"-"_s,
                    u">Colours"_s, u"zoomIn Ctrl++"_s, u"zoomOut Ctrl+-"_s, u"zoomReset Ctrl+0"_s, u"-"_s, u"fullScreen F11"_s}));
    }

    void letters() { QCOMPARE(MenuStage::entriesWithoutLetter("viewWrite"), QStringList()); }

    void modes()
    {
        const MenuStage stage;
        const Workbench *workbench = stage.window->workbench();
        QVERIFY(stage.action("viewSideBySide")->isChecked());
        stage.choose("viewWrite");
        QCOMPARE(workbench->viewMode(), ViewMode::Write);
        stage.choose("viewRead");
        QCOMPARE(workbench->viewMode(), ViewMode::Read);
        QVERIFY(stage.action("viewRead")->isChecked() && !stage.action("viewWrite")->isChecked());
        stage.window->workbench()->setViewMode(ViewMode::SideBySide); // by whatever else
        QVERIFY(stage.action("viewSideBySide")->isChecked());
    }

    // By steps, to the ends and no further, and back by the same.
    void zoom()
    {
        const MenuStage stage;
        QList<int> seen;
        for (int zoom = 0; stage.pane()->zoom() != zoom;) {
            zoom = stage.pane()->zoom();
            seen.append(zoom);
            stage.choose("zoomIn");
        }
        QCOMPARE(seen, (QList<int>{100, 110, 125, 150, 175, 200, 250, 300}));
        seen.clear();
        for (int zoom = 0; stage.pane()->zoom() != zoom;) {
            zoom = stage.pane()->zoom();
            seen.append(zoom);
            stage.choose("zoomOut");
        }
        QCOMPARE(seen, (QList<int>{300, 250, 200, 175, 150, 125, 110, 100, 90, 80, 67, 50}));
        stage.choose("zoomReset");
        QCOMPARE(stage.pane()->zoom(), 100);
        stage.pane()->setZoom(113); // by the wheel
        stage.choose("zoomOut");
        QCOMPARE(stage.pane()->zoom(), 110);
    }

    void colours_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<ThemeChoice>("choice");
        QTest::newRow("system") << "themeSystem"_ba << ThemeChoice::System;
        QTest::newRow("dark") << "themeDark"_ba << ThemeChoice::Dark;
        QTest::newRow("sepia") << "themeSepia"_ba << ThemeChoice::Sepia;
    }
    void colours()
    {
        QFETCH(QByteArray, entry);
        QFETCH(ThemeChoice, choice);
        MenuStage stage;
        const MainWindow *second = stage.windows.openHidden();
        QVERIFY(stage.action("themeLight")->isChecked());
        stage.choose(entry.constData());
        QCOMPARE(stage.windows.preferences().theme, choice);
        QVERIFY(stage.action(entry.constData())->isChecked() && !stage.action("themeLight")->isChecked());
        QVERIFY(second->findChild<QAction *>(QString::fromLatin1(entry))->isChecked()); // in every window
        checkTheme(*stage.window->actions(), ThemeChoice::Light);
        QVERIFY(stage.action("themeLight")->isChecked());
    }

    void preferencesThatAreSwitched_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("scrolling") << "syncScrolling"_ba;
        QTest::newRow("evidence") << "outlineEvidence"_ba;
    }
    void preferencesThatAreSwitched()
    {
        QFETCH(QByteArray, entry);
        MenuStage stage;
        const auto isOn = [&] {
            const Preferences &preferences = stage.windows.preferences();
            return entry == "syncScrolling" ? preferences.syncScrolling : preferences.outlineEvidence;
        };
        QVERIFY(isOn() && stage.action(entry.constData())->isChecked());
        stage.choose(entry.constData());
        QVERIFY(!isOn() && !stage.action(entry.constData())->isChecked());
        const MainWindow *later = stage.windows.openHidden();
        QVERIFY(!later->findChild<QAction *>(QString::fromLatin1(entry))->isChecked());
        stage.choose(entry.constData());
        QVERIFY(isOn() && later->findChild<QAction *>(QString::fromLatin1(entry))->isChecked());
    }

    void panels()
    {
        const MenuStage stage;
        for (QAction *toggle : stage.window->panels()->toggles()) {
            QVERIFY(toggle->isCheckable());
            QVERIFY(!toggle->statusTip().isEmpty());
        }
    }

    void fullScreen()
    {
        const MenuStage stage;
        stage.choose("fullScreen");
        QVERIFY(stage.window->windowState().testFlag(Qt::WindowFullScreen));
        stage.choose("fullScreen");
        QVERIFY(!stage.window->windowState().testFlag(Qt::WindowFullScreen));
    }
};

int main(int argc, char **argv)
{
    return runMenuTest<TestViewMenu>(argc, argv);
}
#include "tst_viewmenu.moc"
