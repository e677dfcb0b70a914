// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/article.h"
#include "app/mainwindow.h"
#include "app/menubar.h"
#include "app/menus.h"
#include "app/messagebar.h"
#include "app/problems/problems.h"
#include "app/scrollsync.h"
#include "app/workbench.h"
#include "document/article/toc.h"
#include "document/documentsession.h"
#include "editor/textpane.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

namespace Galley {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::ArticleMenu)
};

enum class Direction { Up, Down };

void goToHeading(MainWindow &window, Direction direction)
{
    const DocumentSnapshotPtr snapshot = window.article()->session()->current();
    const Outline &outline = snapshot->outline();
    const qsizetype caret = window.workbench()->pane()->caret();
    const OutlineEntry *target = nullptr;
    for (const OutlineEntry &entry : outline) {
        if (direction == Direction::Up && entry.range.end < caret)
            target = &entry;
        if (direction == Direction::Down && entry.range.start > caret) {
            target = &entry;
            break;
        }
    }
    if (target)
        window.scrollSync()->goTo({snapshot->revision(), target->titleRange.isEmpty() ? target->range : target->titleRange});
}

void copyToc(MainWindow &window)
{
    const QString toc = makeToc(*window.article()->session()->current());
    if (toc.isEmpty()) {
        window.workbench()->messageBar()->display(MessageBar::Tone::Note, Texts::tr("The article has no headings below its title yet."));
        return;
    }
    QGuiApplication::clipboard()->setText(toc);
}

} // namespace

void makeArticleMenu(MenuBar &bar, MainWindow &window)
{
    const Actions &actions = *window.actions();
    QMenu *menu = bar.addTitled(QT_TRANSLATE_NOOP("Galley::MenuBar", "&Article"));
    menu->addActions({actions[ActionId::NextHeading], actions[ActionId::PreviousHeading]});
    menu->addSeparator();
    menu->addActions({actions[ActionId::NextProblem], actions[ActionId::PreviousProblem], actions[ActionId::ShowRemedies]});
    menu->addSeparator();
    menu->addAction(actions[ActionId::CopyToc]);

    QObject::connect(actions[ActionId::NextHeading], &QAction::triggered, &window, [&window] { goToHeading(window, Direction::Down); });
    QObject::connect(actions[ActionId::PreviousHeading], &QAction::triggered, &window, [&window] { goToHeading(window, Direction::Up); });
    Problems *problems = window.problems();
    QObject::connect(actions[ActionId::NextProblem], &QAction::triggered, problems, [problems] { problems->go(Problems::Direction::Next); });
    QObject::connect(
        actions[ActionId::PreviousProblem], &QAction::triggered, problems, [problems] { problems->go(Problems::Direction::Previous); });
    QObject::connect(actions[ActionId::ShowRemedies], &QAction::triggered, problems, [problems] { problems->offerRemedies(); });
    QObject::connect(actions[ActionId::CopyToc], &QAction::triggered, &window, [&window] { copyToc(window); });
}

} // namespace Galley
