// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/menus.h"

#include "app/history/versionsdialog.h"
#include "app/recentfiles.h"
#include "tests/app/menus/menustage.h"

#include <QPointer>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QMenu *recentMenu(const MenuStage &stage)
{
    for (const QAction *entry : stage.menuWith("new")->actions()) {
        if (QMenu *menu = entry->menu()) {
            Q_EMIT menu->aboutToShow();
            return menu;
        }
    }
    return nullptr;
}

} // namespace

class TestFileMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries()
    {
        const MenuStage stage;
        QCOMPARE(stage.entriesWith("new"),
            (QStringList{u"new Ctrl+N"_s, u"open Ctrl+O"_s, u">Open recent"_s, u"importArticle Ctrl+Alt+I"_s, u"-"_s, u"save Ctrl+S"_s,
                u"saveAs Ctrl+Shift+S"_s, u"-"_s, u"versions"_s, u"recovered"_s, u"-"_s, u"close Ctrl+W"_s, u"quit Ctrl+Q"_s}));
    }

    void letters() { QCOMPARE(MenuStage::entriesWithoutLetter("new"), QStringList()); }

    void noFilesYet()
    {
        const MenuStage stage;
        const QMenu *menu = recentMenu(stage);
        QCOMPARE(menu->actions().size(), 1);
        QCOMPARE(menu->actions().first()->text(), u"&Clear the list"_s);
        QVERIFY(!menu->actions().first()->isEnabled());
    }

    // Newest first, each with a digit of its own, and those that are gone as such.
    void recentFiles()
    {
        MenuStage stage;
        QStringList names;
        for (int i = 0; i < 12; ++i) {
            names.prepend(u"R&D %1.md"_s.arg(i));
            stage.windows.recentFiles()->add(stage.write(names.first(), "text\n"));
        }
        QVERIFY(QFile::remove(stage.windows.recentFiles()->paths().at(1)));
        const QMenu *menu = recentMenu(stage);
        const QList<QAction *> actions = menu->actions();
        QCOMPARE(actions.size(), RecentFiles::capacity + 2);
        QSet<QChar> digits;
        for (qsizetype i = 0; i < RecentFiles::capacity; ++i) {
            const QString text = actions[i]->text();
            digits.insert(text.at(text.indexOf(u'&') + 1));
            QVERIFY2(text.endsWith(QString(names[i]).replace(u'&', u"&&"_s)), qPrintable(text));
            QCOMPARE(actions[i]->statusTip(), stage.windows.recentFiles()->paths().at(i));
        }
        QCOMPARE(digits.size(), RecentFiles::capacity);
        QTRY_VERIFY(!actions[1]->isEnabled());
        QVERIFY(actions[0]->isEnabled() && actions[2]->isEnabled());

        actions[2]->trigger();
        QCOMPARE(stage.window->article()->displayName(), names[2]);
        recentMenu(stage)->actions().last()->trigger();
        QVERIFY(stage.windows.recentFiles()->paths().isEmpty());
    }

    void saves()
    {
        const MenuStage stage("one\n");
        stage.pane()->insertPlainText(u"new "_s);
        QVERIFY(stage.window->article()->isModified());
        stage.choose("save");
        QTRY_VERIFY(!stage.window->article()->isModified());
        QCOMPARE(MenuStage::read(stage.window->article()->path()), "new one\n"_ba);
    }

    void windowsComeAndGo()
    {
        MenuStage stage;
        stage.choose("new");
        QCOMPARE(stage.windows.all().size(), 2);
        const QPointer<MainWindow> second = stage.windows.all().last();
        QVERIFY(second->isVisible() && second->article()->path().isEmpty());
        second->findChild<QAction *>(u"close"_s)->trigger();
        QCOMPARE(stage.windows.all().size(), 1);
        QTRY_VERIFY(!second);
    }

    void versions()
    {
        const MenuStage stage("one\n");
        stage.choose("versions");
        const auto *dialog = stage.window->findChild<VersionsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
    }

    // The last: it ends every loop.
    void zQuits()
    {
        MenuStage stage;
        stage.windows.openHidden();
        stage.choose("quit");
        QTRY_VERIFY(stage.windows.all().isEmpty());
    }
};

int main(int argc, char **argv)
{
    return runMenuTest<TestFileMenu>(argc, argv);
}
#include "tst_filemenu.moc"
