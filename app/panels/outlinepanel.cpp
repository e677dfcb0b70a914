// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/outlinepanel.h"

#include "app/panels/panelframe.h"
#include "document/backgroundthreads.h"

#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <utility>

namespace Galley {

namespace {

constexpr int unfoldDelay = 600; // milliseconds that a dragged section rests on a folded one

QHash<BlockId, SectionEvidence> evidenceByBlock(const DocumentSnapshot &snapshot, const QList<Finding> &findings)
{
    const QList<SectionEvidence> evidence = evidenceOf(snapshot, findings);
    QHash<BlockId, SectionEvidence> byBlock;
    for (qsizetype i = 0; i < evidence.size(); ++i)
        if (!snapshot.outline().at(i).nested)
            byBlock.insert(snapshot.outline().at(i).block, evidence.at(i));
    return byBlock;
}

} // namespace

OutlinePanel::OutlinePanel(QWidget *parent)
    : QWidget(parent), m_model(new OutlineModel(this)), m_filtered(new QSortFilterProxyModel(this)), m_frame(new PanelFrame(this)),
      m_tree(m_frame->tree()), m_delegate(new OutlineDelegate(this))
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setModel(m_filtered);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(16);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setAutoExpandDelay(unfoldDelay);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    setFocusProxy(m_tree);
    connectTree();
    connect(m_model, &QAbstractItemModel::modelReset, this, &OutlinePanel::restoreFolding);
    connect(m_model, &OutlineModel::dropped, this, &OutlinePanel::dropRequested);
    connect(m_frame->filter(), &QLineEdit::textChanged, this, &OutlinePanel::applyFilter);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_counting = false;
        m_model->setEvidence(m_watcher.future().takeResult());
        if (isVisible())
            count();
    });
    retranslate();
}

OutlinePanel::~OutlinePanel()
{
    m_watcher.waitForFinished();
}

void OutlinePanel::connectTree()
{
    connect(m_tree, &QTreeView::clicked, this, &OutlinePanel::jump);
    connect(m_tree, &QTreeView::activated, this, &OutlinePanel::jump);
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) { rememberFolding(index, Qt::Unchecked); });
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &index) { rememberFolding(index, Qt::Checked); });
    connect(m_tree, &QWidget::customContextMenuRequested, this, &OutlinePanel::showMenu);
}

void OutlinePanel::setFindings(const DocumentSnapshotPtr &snapshot, const QList<Finding> &findings)
{
    m_waiting = snapshot;
    m_waitingFindings = findings;
    if (isVisible())
        count();
}

void OutlinePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    count();
}

// Of all findings that came meanwhile the newest are next.
void OutlinePanel::count()
{
    if (!m_waiting || std::exchange(m_counting, true))
        return;
    const auto work = [snapshot = std::exchange(m_waiting, nullptr), findings = std::exchange(m_waitingFindings, {})] {
        giveWay();
        return evidenceByBlock(*snapshot, findings);
    };
    m_watcher.setFuture(QtConcurrent::run(&backgroundThreads(), work));
}

void OutlinePanel::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_tree->viewport()->update();
}

void OutlinePanel::setDetail(OutlineDelegate::Detail detail)
{
    m_delegate->setDetail(detail);
    m_tree->doItemsLayout();
}

std::optional<Location> OutlinePanel::focusedHeading() const
{
    const QModelIndex index = m_filtered->mapToSource(m_tree->currentIndex());
    return m_tree->hasFocus() && index.isValid() ? std::optional(m_model->location(index)) : std::nullopt;
}

void OutlinePanel::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_tree->indexAt(place).isValid()) {
        m_tree->setFocus();
        const auto add = [this, menu](const QString &text, SectionStep step) {
            menu->addAction(text, this, [this, step] { Q_EMIT stepRequested(step); });
        };
        add(tr("Move the section &up"), SectionStep::Up);
        add(tr("Move the section &down"), SectionStep::Down);
        add(tr("&Promote the section"), SectionStep::Promote);
        add(tr("D&emote the section"), SectionStep::Demote);
        menu->addSeparator();
    }
    QAction *detail = menu->addAction(tr("&Show what each section holds"));
    detail->setCheckable(true);
    detail->setChecked(m_delegate->detail() == OutlineDelegate::Detail::Everything);
    connect(detail, &QAction::toggled, this,
        [this](bool on) { Q_EMIT detailChosen(on ? OutlineDelegate::Detail::Everything : OutlineDelegate::Detail::Findings); });
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

void OutlinePanel::setSnapshot(const DocumentSnapshotPtr &snapshot)
{
    m_model->setSnapshot(snapshot);
    updateCounts();
    followCaret(m_caret);
}

void OutlinePanel::followCaret(qsizetype position)
{
    m_caret = position;
    QModelIndex index = m_filtered->mapFromSource(m_model->indexAt(position));
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent()) {
        if (!m_tree->isExpanded(parent))
            index = parent; // a folded section stands for what is in it
    }
    if (index != m_tree->currentIndex())
        m_tree->setCurrentIndex(index);
}

void OutlinePanel::applyFilter(const QString &text)
{
    m_filtered->setFilterFixedString(text);
    m_tree->setDragEnabled(text.isEmpty()); // a place among some of the headings is none among all
    restoreFolding();
    updateCounts();
    followCaret(m_caret);
}

void OutlinePanel::restoreFolding()
{
    const QScopedValueRollback guard(m_restoring, true);
    m_tree->expandAll();
    if (m_folded.isEmpty() || !m_frame->filter()->text().isEmpty())
        return;
    QList<QModelIndex> pending{QModelIndex()};
    while (!pending.isEmpty()) {
        const QModelIndex parent = pending.takeLast();
        for (int row = 0; row < m_filtered->rowCount(parent); ++row) {
            const QModelIndex child = m_filtered->index(row, 0, parent);
            if (m_folded.contains(m_model->entry(m_filtered->mapToSource(child))->anchor))
                m_tree->collapse(child);
            pending.append(child);
        }
    }
}

void OutlinePanel::rememberFolding(const QModelIndex &index, Qt::CheckState folded)
{
    const OutlineEntry *entry = m_model->entry(m_filtered->mapToSource(index));
    if (m_restoring || !entry || !m_frame->filter()->text().isEmpty())
        return;
    if (folded == Qt::Checked)
        m_folded.insert(entry->anchor);
    else
        m_folded.remove(entry->anchor);
}

void OutlinePanel::jump(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT jumpRequested(m_model->location(m_filtered->mapToSource(index)));
}

void OutlinePanel::updateCounts()
{
    m_frame->setCounts(m_model->headingCount(), m_filtered->rowCount());
}

void OutlinePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OutlinePanel::retranslate()
{
    setAccessibleName(tr("Outline"));
    m_tree->setAccessibleName(tr("Headings of the article"));
    m_frame->setFilterText(tr("Filter headings"), tr("Filter headings"));
    m_frame->setNote(tr("The headings of the article stand here. Begin a line with # and a space to make one."));
    m_frame->setFilterNote(tr("No heading holds this text."));
}

} // namespace Galley
