// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows.h"

#include "app/messagebar.h"
#include "tests/app/menus/menustage.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QSignalSpy>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

void answerQuestion(QObject *context, QMessageBox::StandardButton answer)
{
    answerNext<QMessageBox>(context, [answer](QMessageBox *box) { box->button(answer)->click(); });
}

} // namespace

class TestWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A window in which nothing was written is taken, another never.
    void opensWhereNothingIsLost()
    {
        MenuStage stage;
        const QString one = stage.write(u"one.md"_s, "one\n");
        const QString two = stage.write(u"two.md"_s, "two\n");
        QCOMPARE(stage.windows.open({one, 0}, stage.window), stage.window);
        const MainWindow *second = stage.windows.open({two, 0}, stage.window);
        QVERIFY(second != stage.window);
        QCOMPARE(stage.windows.all().size(), 2);
        QCOMPARE(stage.windows.openBlank(stage.window)->article()->path(), QString());
        QCOMPARE(stage.windows.all().size(), 3);
    }

    // By whatever name it goes.
    void oneWindowForOneFile()
    {
        MenuStage stage;
        const QString path = stage.write(u"one.md"_s, "a\nb\nc\n");
        const QString link = QFileInfo(path).path() + u"/link.md"_s;
        QVERIFY(QFile::link(path, link));
        QCOMPARE(stage.windows.open({path, 0}, stage.window), stage.window);
        QCOMPARE(stage.windows.open({link, 2}), stage.window);
        QCOMPARE(stage.pane()->caret(), 2);
        QCOMPARE(stage.windows.open({QFileInfo(path).path() + u"/./one.md"_s, 3}), stage.window);
        QCOMPARE(stage.pane()->caret(), 4);
        QCOMPARE(stage.windows.all().size(), 1);
    }

    void whatCannotBeOpenedIsTold()
    {
        MenuStage stage;
        const QString folder = QFileInfo(stage.write(u"one.md"_s, "one\n")).path();
        QCOMPARE(stage.windows.open({folder, 0}, stage.window), stage.window);
        QVERIFY(stage.window->workbench()->messageBar()->message().contains("was not opened"_L1));
        QVERIFY(stage.windows.recentFiles()->paths().isEmpty());
        stage.windows.open({folder + u"/new.md"_s, 0}, stage.window);
        QVERIFY(stage.windows.recentFiles()->paths().isEmpty()); // nothing is there yet
    }

    void startsWithFilesOrTheSample()
    {
        MenuStage stage;
        Windows none({stage.write(u"x.ini"_s, ""), u"/nowhere/session.json"_s, QFileInfo(stage.write(u"y"_s, "")).path() + u"/sample"_s,
            Windows::Session::None});
        none.start({});
        QCOMPARE(none.all().size(), 1);
        QVERIFY(none.all().first()->workbench()->pane()->source()->text().length() > 1000);
        Windows two({stage.write(u"x.ini"_s, ""), u"/nowhere/session.json"_s, u"/nowhere"_s, Windows::Session::None});
        two.start({{stage.write(u"one.md"_s, "one\n"), 0}, {stage.write(u"two.md"_s, "two\n"), 0}});
        QCOMPARE(two.all().size(), 2);
    }

    // Nobody is asked about what is saved; what is not goes only when the writer says so.
    void asksBeforeSomethingIsLost()
    {
        MenuStage stage("one\n");
        QVERIFY(stage.windows.mayClose(stage.window));
        stage.pane()->insertPlainText(u"new "_s);
        answerQuestion(stage.window, QMessageBox::Cancel);
        QVERIFY(!stage.windows.mayClose(stage.window));
        answerQuestion(stage.window, QMessageBox::Discard);
        QVERIFY(stage.windows.mayClose(stage.window));
        QCOMPARE(MenuStage::read(stage.window->article()->path()), "one\n"_ba);
        answerQuestion(stage.window, QMessageBox::Save);
        QVERIFY(stage.windows.mayClose(stage.window));
        QCOMPARE(MenuStage::read(stage.window->article()->path()), "new one\n"_ba);
        stage.pane()->insertPlainText(u"more "_s);
        answerQuestion(stage.window, QMessageBox::Cancel);
        QVERIFY(!stage.windows.quit());
        QCOMPARE(stage.windows.all().size(), 1);
        stage.pane()->undo();
    }

    // In every window there is.
    void looksAreShared()
    {
        MenuStage stage;
        const QSignalSpy changed(&stage.windows, &Windows::lookChanged);
        Preferences preferences = stage.windows.preferences();
        preferences.theme = ThemeChoice::Dark;
        preferences.fontSize = 20;
        stage.windows.settings()->setPreferences(preferences);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(stage.windows.currentTheme().name, ThemeName::Dark);
        QCOMPARE(stage.pane()->look().font.pointSize(), 20);
        QCOMPARE(stage.windows.openHidden()->workbench()->pane()->look(), stage.pane()->look());
    }

    void whatClosesIsForgotten()
    {
        MenuStage stage;
        MainWindow *second = stage.windows.openHidden();
        second->closeUnasked();
        QCOMPARE(stage.windows.all(), QList<MainWindow *>{stage.window});
    }
};

int main(int argc, char **argv)
{
    return runMenuTest<TestWindows>(argc, argv);
}
#include "tst_windows.moc"
