// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench.h"

#include "app/messagebar.h"
#include "app/outside/conflictbar.h"
#include "document/documentsession.h"
#include "editor/findbar.h"
#include "editor/textpane.h"
#include "preview/previewpane.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace Galley {

namespace {

QVBoxLayout *tightColumn(QWidget *owner)
{
    auto *column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

Workbench::Workbench(QWidget *parent)
    : QWidget(parent), m_messageBar(new MessageBar(this)), m_outsideBar(new MessageBar(this)), m_conflictBar(new ConflictBar(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_writing(new QWidget(m_splitter)), m_pane(new TextPane(m_writing)),
      m_findBar(new FindBar(m_pane, m_writing)), m_preview(new PreviewPane(m_splitter))
{
    QVBoxLayout *writing = tightColumn(m_writing);
    writing->addWidget(m_findBar);
    writing->addWidget(m_pane, 1);
    m_pane->setFrameShape(QFrame::NoFrame);

    m_splitter->addWidget(m_writing);
    m_splitter->addWidget(m_preview);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    for (const int index : {0, 1}) {
        m_splitter->setStretchFactor(index, 1);
        m_splitter->widget(index)->setMinimumWidth(200);
    }
    m_splitter->setSizes({1000, 1000});

    QVBoxLayout *column = tightColumn(this);
    column->addWidget(m_outsideBar);
    column->addWidget(m_conflictBar);
    column->addWidget(m_messageBar);
    column->addWidget(m_splitter, 1);
    setFocusProxy(m_pane);
    retranslate();
}

void Workbench::showPageOf(const DocumentSession *session)
{
    connect(session, &DocumentSession::beginningPublished, m_preview, &PreviewPane::setSnapshot);
    connect(session, &DocumentSession::snapshotPublished, m_preview, &PreviewPane::setSnapshot);
    connect(session, &DocumentSession::factsReady, m_preview, &PreviewPane::setFacts);
}

void Workbench::setViewMode(ViewMode mode)
{
    m_mode = mode;
    m_folded = false; // asked for, so shown
    applyViewMode();
}

ViewMode Workbench::shownViewMode() const
{
    return m_mode == ViewMode::SideBySide && m_folded ? ViewMode::Write : m_mode;
}

void Workbench::applyViewMode()
{
    const ViewMode shown = shownViewMode();
    const bool hadFocus = m_writing->isAncestorOf(focusWidget());
    m_writing->setVisible(shown != ViewMode::Read);
    m_preview->setVisible(shown != ViewMode::Write);
    if (shown == ViewMode::Read && hadFocus)
        m_preview->setFocus();
    Q_EMIT shownViewModeChanged(shown);
}

QByteArray Workbench::saveSplit() const
{
    return m_splitter->saveState();
}

void Workbench::restoreSplit(const QByteArray &split)
{
    m_splitter->restoreState(split);
    m_splitter->setHandleWidth(1);
    m_splitter->setOrientation(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
}

void Workbench::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = window()->width() < foldWidth;
    if (narrow == m_wasNarrow)
        return;
    m_wasNarrow = narrow;
    m_folded = narrow;
    applyViewMode();
}

void Workbench::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Workbench::retranslate()
{
    m_pane->setAccessibleName(tr("Text of the article"));
    m_preview->setAccessibleName(tr("Preview of the article"));
    m_splitter->handle(1)->setAccessibleName(tr("Divider of text and preview"));
}

} // namespace Galley
