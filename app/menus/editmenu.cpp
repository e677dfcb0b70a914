// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/gotolinedialog.h"
#include "app/import/importflow.h"
#include "app/mainwindow.h"
#include "app/menubar.h"
#include "app/menus.h"
#include "app/windows.h"
#include "app/workbench.h"
#include "editor/findbar.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QMenu>

namespace Galley {

namespace {

void goToLine(MainWindow &window)
{
    TextPane *pane = window.workbench()->pane();
    const SourceText &text = pane->source()->text();
    if (const auto line = askForLine(&window, text.lineAt(pane->caret()), text.lineCount())) {
        pane->goToLine(*line);
        pane->setFocus();
    }
}

// What edits is there only where the pane may be edited.
class EditingActions : public QObject
{
public:
    EditingActions(Actions *actions, TextPane *pane) : QObject(actions), m_actions(*actions), m_pane(pane)
    {
        pane->installEventFilter(this);
        connect(pane, &TextPane::copyAvailable, this, &EditingActions::followPane);
        followPane();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ReadOnlyChange)
            followPane();
        return QObject::eventFilter(watched, event);
    }

private:
    void followPane()
    {
        const bool editable = !m_pane->isReadOnly();
        m_actions[ActionId::Cut]->setEnabled(editable && m_pane->textCursor().hasSelection());
        for (const ActionId id : {ActionId::Paste, ActionId::PastePlain, ActionId::Replace, ActionId::InsertLink, ActionId::InsertImage,
                 ActionId::InsertTable, ActionId::InsertCodeBlock, ActionId::InsertRule, ActionId::Bold, ActionId::Italic, ActionId::Code,
                 ActionId::Strikethrough, ActionId::TaskBox, ActionId::MoveSectionUp, ActionId::MoveSectionDown, ActionId::PromoteSection,
                 ActionId::DemoteSection, ActionId::UpdateToc, ActionId::RenumberCitations})
            m_actions[id]->setEnabled(editable);
    }

    const Actions &m_actions;
    TextPane *m_pane;
};

void connectClipboard(const Actions &actions, TextPane *pane)
{
    QObject::connect(actions[ActionId::Undo], &QAction::triggered, pane, &TextPane::undo);
    QObject::connect(actions[ActionId::Redo], &QAction::triggered, pane, &TextPane::redo);
    QObject::connect(actions[ActionId::Cut], &QAction::triggered, pane, &TextPane::cut);
    QObject::connect(actions[ActionId::Copy], &QAction::triggered, pane, &TextPane::copy);
    QObject::connect(actions[ActionId::Paste], &QAction::triggered, pane, &TextPane::paste);
    QObject::connect(actions[ActionId::PastePlain], &QAction::triggered, pane, &TextPane::pastePlain);
    QObject::connect(actions[ActionId::SelectAll], &QAction::triggered, pane, &TextPane::selectAll);
    QObject::connect(pane, &TextPane::undoAvailable, actions[ActionId::Undo], &QAction::setEnabled);
    QObject::connect(pane, &TextPane::redoAvailable, actions[ActionId::Redo], &QAction::setEnabled);
    QObject::connect(pane, &TextPane::copyAvailable, actions[ActionId::Copy], &QAction::setEnabled);
    for (const ActionId id : {ActionId::Undo, ActionId::Redo, ActionId::Copy})
        actions[id]->setEnabled(false);
}

void connectFinding(const Actions &actions, FindBar *bar)
{
    QObject::connect(actions[ActionId::Find], &QAction::triggered, bar, &FindBar::openFind);
    QObject::connect(actions[ActionId::FindNext], &QAction::triggered, bar, &FindBar::findNext);
    QObject::connect(actions[ActionId::FindPrevious], &QAction::triggered, bar, &FindBar::findPrevious);
    QObject::connect(actions[ActionId::Replace], &QAction::triggered, bar, &FindBar::openReplace);
}

} // namespace

void makeEditMenu(MenuBar &bar, MainWindow &window)
{
    const Actions &actions = *window.actions();
    QMenu *menu = bar.addTitled(QT_TRANSLATE_NOOP("Galley::MenuBar", "&Edit"));
    menu->addActions({actions[ActionId::Undo], actions[ActionId::Redo]});
    menu->addSeparator();
    menu->addActions({actions[ActionId::Cut], actions[ActionId::Copy], actions[ActionId::Paste], actions[ActionId::PastePlain],
        actions[ActionId::PasteArticle], actions[ActionId::SelectAll]});
    menu->addSeparator();
    menu->addActions({actions[ActionId::Find], actions[ActionId::FindNext], actions[ActionId::FindPrevious], actions[ActionId::Replace],
        actions[ActionId::GoToLine]});
    menu->addSeparator();
    menu->addAction(actions[ActionId::Preferences]);

    connectClipboard(actions, window.workbench()->pane());
    new EditingActions(window.actions(), window.workbench()->pane());
    connectFinding(actions, window.workbench()->findBar());
    QObject::connect(actions[ActionId::PasteArticle], &QAction::triggered, window.importing(), &ImportFlow::importClipboard);
    QObject::connect(actions[ActionId::GoToLine], &QAction::triggered, &window, [&window] { goToLine(window); });
    QObject::connect(
        actions[ActionId::Preferences], &QAction::triggered, &window, [&window] { window.windows()->showPreferences(&window); });
}

} // namespace Galley
