// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/applybatch.h"
#include "app/article.h"
#include "app/citationrepairs.h"
#include "app/freshsnapshot.h"
#include "app/mainwindow.h"
#include "app/menubar.h"
#include "app/paneldocks.h"
#include "app/panels/linkspanel.h"
#include "app/remote/webcheck.h"
#include "app/menus.h"
#include "app/messagebar.h"
#include "app/problems/problems.h"
#include "app/scrollsync.h"
#include "app/sectionmover.h"
#include "app/workbench.h"
#include "document/article/toctitle.h"
#include "document/checks/tocinsertion.h"
#include "document/checks/tocupdate.h"
#include "document/documentsession.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>
#include <QStatusBar>

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

void apply(MainWindow &window, EditBatch batch, const QString &label)
{
    batch.undoLabel = label;
    const BatchOutcome outcome = applyBatch(*window.workbench()->pane(), *window.article()->session(), batch);
    if (outcome == BatchOutcome::Outdated)
        window.statusBar()->showMessage(Texts::tr("The text has changed here meanwhile. Try again."), 8000);
    else if (outcome == BatchOutcome::ReadOnly)
        window.statusBar()->showMessage(Texts::tr("This article can only be read."), 8000);
}

DocumentSnapshotPtr newest(const MainWindow &window)
{
    return freshSnapshot(*window.article()->session(), *window.workbench()->pane()->source());
}

// In the interface's language, where it is known that a table of contents stands under such a title.
void insertToc(MainWindow &window)
{
    const QString title = Texts::tr("Contents");
    apply(window, planTocInsertion(*newest(window), isTocTitle(title) ? title : QStringLiteral("Contents")),
        Texts::tr("Insert a table of contents"));
}

void updateToc(MainWindow &window)
{
    const DocumentSnapshotPtr snapshot = newest(window);
    MessageBar *bar = window.workbench()->messageBar();
    if (snapshot->toc()) {
        const FactIndex facts(*snapshot);
        const EditBatch batch{snapshot->revision(), planTocUpdate(facts), {}};
        if (needsHand(facts))
            bar->display(MessageBar::Tone::Note,
                Texts::tr("The table of contents is a list in HTML, which is not rewritten. Bring it up to date by hand, or put a Markdown "
                          "list in its place."));
        else if (batch.edits.isEmpty())
            window.statusBar()->showMessage(Texts::tr("The table of contents is up to date."), 5000);
        else
            apply(window, batch, Texts::tr("Update the table of contents"));
    } else if (makeToc(*snapshot).isEmpty()) {
        bar->display(MessageBar::Tone::Note, Texts::tr("The article has no headings below its title yet."));
    } else {
        bar->display(MessageBar::Tone::Note, Texts::tr("The article has no table of contents."),
            {{Texts::tr("Insert one before the first section"), [&window] { insertToc(window); }}});
    }
}

void connectSections(const Actions &actions, MainWindow &window)
{
    SectionMover *sections = window.sections();
    const auto step = [&actions, sections](ActionId id, SectionStep way) {
        QObject::connect(actions[id], &QAction::triggered, sections, [sections, way] { sections->step(way); });
    };
    step(ActionId::MoveSectionUp, SectionStep::Up);
    step(ActionId::MoveSectionDown, SectionStep::Down);
    step(ActionId::PromoteSection, SectionStep::Promote);
    step(ActionId::DemoteSection, SectionStep::Demote);
    QObject::connect(actions[ActionId::UpdateToc], &QAction::triggered, &window, [&window] { updateToc(window); });
    QObject::connect(actions[ActionId::RenumberCitations], &QAction::triggered, window.citationRepairs(),
        [repairs = window.citationRepairs()] { repairs->preview(CitationRepair::Renumber); });
}

// On while it runs.
void connectWebCheck(const Actions &actions, MainWindow &window)
{
    QAction *action = actions[ActionId::CheckWebLinks];
    WebCheck *check = window.webCheck();
    QObject::connect(action, &QAction::triggered, check, [action, check, &window](bool wanted) {
        if (wanted)
            check->check(*newest(window));
        else
            check->cancel();
        action->setChecked(check->isRunning());
    });
    QObject::connect(check, &WebCheck::runningChanged, action, &QAction::setChecked);
    window.panels()->links()->setCheckAction(action);
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
    menu->addActions({actions[ActionId::MoveSectionUp], actions[ActionId::MoveSectionDown], actions[ActionId::PromoteSection],
        actions[ActionId::DemoteSection]});
    menu->addSeparator();
    menu->addActions({actions[ActionId::UpdateToc], actions[ActionId::CopyToc], actions[ActionId::RenumberCitations]});
    menu->addSeparator();
    menu->addAction(actions[ActionId::CheckWebLinks]);
    connectSections(actions, window);
    connectWebCheck(actions, window);

    QObject::connect(actions[ActionId::NextHeading], &QAction::triggered, &window, [&window] { goToHeading(window, Direction::Down); });
    QObject::connect(actions[ActionId::PreviousHeading], &QAction::triggered, &window, [&window] { goToHeading(window, Direction::Up); });
    Problems *problems = window.problems();
    QObject::connect(
        actions[ActionId::NextProblem], &QAction::triggered, problems, [problems] { problems->go(Problems::Direction::Next); });
    QObject::connect(
        actions[ActionId::PreviousProblem], &QAction::triggered, problems, [problems] { problems->go(Problems::Direction::Previous); });
    QObject::connect(actions[ActionId::ShowRemedies], &QAction::triggered, problems, [problems] { problems->offerRemedies(); });
    QObject::connect(actions[ActionId::CopyToc], &QAction::triggered, &window, [&window] { copyToc(window); });
}

} // namespace Galley
