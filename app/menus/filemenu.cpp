// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/fileflow.h"
#include "app/import/importflow.h"
#include "app/history/showversions.h"
#include "app/mainwindow.h"
#include "app/menubar.h"
#include "app/menus.h"
#include "app/recentfiles.h"
#include "app/recovery/recovery.h"
#include "app/saving/diskthreads.h"
#include "app/windows.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::FileMenu)
};

void askAndOpen(MainWindow &window)
{
    const QString current = window.windowFilePath();
    const QString folder
        = current.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : QFileInfo(current).absolutePath();
    const QStringList paths = QFileDialog::getOpenFileNames(&window, Texts::tr("Open an article"), folder, articleFileFilter());
    for (const QString &path : paths)
        window.windows()->open({path, 0}, &window);
}

// Once the disk has told; one that does not answer keeps no menu from opening.
void disableWhereGone(QAction *action, const QString &path)
{
    runOnDisk(action, [path] { return QFileInfo::exists(path); }, [action](bool isThere) { action->setEnabled(isThere); });
}

// Made anew each time it opens, so that files that are gone show as such.
void fillRecent(QMenu *menu, MainWindow &window)
{
    menu->clear();
    RecentFiles *recent = window.windows()->recentFiles();
    const QStringList paths = recent->paths();
    const QStringList labels = recentFileLabels(paths);
    for (int i = 0; i < paths.size(); ++i) {
        QString label = labels.at(i);
        label.replace(u'&', u"&&"_s);
        const QString mnemonic = i < 9 ? u"&%1  "_s.arg(i + 1) : u"1&0  "_s;
        QAction *action = menu->addAction(mnemonic + label);
        action->setStatusTip(paths.at(i));
        disableWhereGone(action, paths.at(i));
        QObject::connect(
            action, &QAction::triggered, &window, [&window, path = paths.at(i)] { window.windows()->open({path, 0}, &window); });
    }
    if (!paths.isEmpty())
        menu->addSeparator();
    QAction *clear = menu->addAction(Texts::tr("&Clear the list"));
    clear->setStatusTip(Texts::tr("Forget the files opened last"));
    clear->setEnabled(!paths.isEmpty());
    QObject::connect(clear, &QAction::triggered, recent, &RecentFiles::clear);
}

} // namespace

void makeFileMenu(MenuBar &bar, MainWindow &window)
{
    const Actions &actions = *window.actions();
    QMenu *menu = bar.addTitled(QT_TRANSLATE_NOOP("Galley::MenuBar", "&File"));
    menu->addAction(actions[ActionId::New]);
    menu->addAction(actions[ActionId::Open]);
    QMenu *recent = bar.addTitled(menu, QT_TRANSLATE_NOOP("Galley::MenuBar", "Open &recent"));
    menu->addAction(actions[ActionId::ImportArticle]);
    menu->addSeparator();
    menu->addAction(actions[ActionId::Save]);
    menu->addAction(actions[ActionId::SaveAs]);
    menu->addSeparator();
    menu->addAction(actions[ActionId::Versions]);
    menu->addAction(actions[ActionId::Recovered]);
    menu->addSeparator();
    menu->addAction(actions[ActionId::Close]);
    menu->addAction(actions[ActionId::Quit]);

    QObject::connect(recent, &QMenu::aboutToShow, &window, [recent, &window] { fillRecent(recent, window); });
    QObject::connect(actions[ActionId::New], &QAction::triggered, &window, [&window] { window.windows()->openUntitled(); });
    QObject::connect(actions[ActionId::Open], &QAction::triggered, &window, [&window] { askAndOpen(window); });
    QObject::connect(actions[ActionId::ImportArticle], &QAction::triggered, window.importing(), &ImportFlow::importFile);
    QObject::connect(actions[ActionId::Save], &QAction::triggered, &window, [&window] { window.files()->save(); });
    QObject::connect(actions[ActionId::SaveAs], &QAction::triggered, &window, [&window] { window.files()->saveAs(); });
    QObject::connect(actions[ActionId::Versions], &QAction::triggered, &window, [&window] { showVersions(window); });
    QObject::connect(actions[ActionId::Recovered], &QAction::triggered, &window, [&window] { window.windows()->recovery()->show(); });
    QObject::connect(actions[ActionId::Close], &QAction::triggered, &window, &QWidget::close);
    QObject::connect(
        actions[ActionId::Quit], &QAction::triggered, window.windows(), [&window] { window.windows()->quit(); }, Qt::QueuedConnection);
}

} // namespace Galley
