// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/article.h"
#include "app/insertions.h"
#include "app/mainwindow.h"
#include "app/menubar.h"
#include "app/menus.h"
#include "app/workbench.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMenu>

namespace Galley {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::InsertMenu)
};

// `plan(text, revision, selection)` gives the insertion.
template <typename Plan> void insert(MainWindow &window, Plan plan)
{
    TextPane *pane = window.workbench()->pane();
    TextSource *source = pane->source();
    const Insertion insertion = plan(source->text(), source->revision(), pane->selection());
    if (!pane->isReadOnly() && source->apply(insertion.batch))
        pane->setSelection(insertion.selectAfter);
    pane->setFocus();
}

void insertImage(MainWindow &window)
{
    const QString filter = Texts::tr("Images (*.png *.jpg *.jpeg *.gif *.svg *.webp *.avif)");
    const QString file = QFileDialog::getOpenFileName(&window, Texts::tr("Choose an image"), window.article()->folder(), filter);
    if (file.isEmpty())
        return;
    const QString target = linkTargetFor(file, window.article()->folder());
    insert(window,
        [&](const SourceText &text, Revision revision, SourceRange selection) { return planImage(text, revision, selection, target); });
}

} // namespace

void makeInsertMenu(MenuBar &bar, MainWindow &window)
{
    const Actions &actions = *window.actions();
    QMenu *menu = bar.addTitled(QT_TRANSLATE_NOOP("Galley::MenuBar", "&Insert"));
    menu->addActions({actions[ActionId::InsertLink], actions[ActionId::InsertImage]});
    menu->addSeparator();
    menu->addActions({actions[ActionId::InsertTable], actions[ActionId::InsertCodeBlock], actions[ActionId::InsertRule]});

    QObject::connect(actions[ActionId::InsertLink], &QAction::triggered, window.workbench()->pane(), &TextPane::insertLink);
    QObject::connect(actions[ActionId::InsertImage], &QAction::triggered, &window, [&window] { insertImage(window); });
    QObject::connect(actions[ActionId::InsertTable], &QAction::triggered, &window, [&window] {
        insert(window, [](const SourceText &text, Revision revision, SourceRange selection) {
            return planTable(text, revision, selection, Texts::tr("Column"));
        });
    });
    QObject::connect(actions[ActionId::InsertCodeBlock], &QAction::triggered, &window, [&window] { insert(window, planCodeBlock); });
    QObject::connect(actions[ActionId::InsertRule], &QAction::triggered, &window, [&window] { insert(window, planRule); });
}

} // namespace Galley
