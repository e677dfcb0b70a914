// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/citationspanel.h"

#include "app/iconset.h"
#include "app/panels/citationsmodel.h"
#include "app/panels/panelframe.h"
#include "app/problems/findingtitles.h"
#include "app/theme.h"
#include "document/backgroundthreads.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <utility>

namespace Galley {

CitationsPanel::CitationsPanel(QWidget *parent)
    : QWidget(parent), m_model(new CitationsModel(this)), m_filtered(new QSortFilterProxyModel(this)), m_frame(new PanelFrame(this)),
      m_tree(m_frame->tree())
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setAutoAcceptChildRows(true);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setModel(m_filtered);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->resizeSection(CitationsModel::Name, 104);
    m_tree->header()->setStretchLastSection(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    setFocusProxy(m_tree);

    connect(m_tree, &QTreeView::clicked, this, &CitationsPanel::jump);
    connect(m_tree, &QTreeView::activated, this, &CitationsPanel::jump);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &CitationsPanel::showMenu);
    connect(m_tree, &QTreeView::expanded, this,
        [this](const QModelIndex &index) { m_unfolded.insert(m_model->keyOf(m_filtered->mapToSource(index))); });
    connect(m_tree, &QTreeView::collapsed, this,
        [this](const QModelIndex &index) { m_unfolded.remove(m_model->keyOf(m_filtered->mapToSource(index))); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &CitationsPanel::restoreUnfolded);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CitationsPanel::showGroups);
    connect(m_frame->filter(), &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilterFixedString(text);
        updateCounts();
    });
    retranslate();
}

CitationsPanel::~CitationsPanel()
{
    m_watcher.waitForFinished();
}

void CitationsPanel::setSnapshot(const DocumentSnapshotPtr &snapshot)
{
    m_waiting = snapshot;
    if (isVisible())
        take();
}

void CitationsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    take();
}

void CitationsPanel::take()
{
    if (!m_waiting || m_grouping)
        return;
    m_grouping = std::exchange(m_waiting, nullptr);
    m_watcher.setFuture(QtConcurrent::run(&backgroundThreads(), [snapshot = m_grouping] {
        giveWay();
        return groupCitations(*snapshot);
    }));
}

// Of all snapshots that came meanwhile the newest is next.
void CitationsPanel::showGroups()
{
    m_model->setGroups(std::exchange(m_grouping, nullptr)->revision(), m_watcher.future().takeResult());
    updateCounts();
    if (isVisible())
        take();
}

void CitationsPanel::restoreUnfolded()
{
    for (int row = 0; row < m_filtered->rowCount(); ++row) {
        const QModelIndex index = m_filtered->index(row, 0);
        if (m_unfolded.contains(m_model->keyOf(m_filtered->mapToSource(index))))
            m_tree->expand(index);
    }
}

void CitationsPanel::jump(const QModelIndex &index)
{
    const QModelIndex row = m_filtered->mapToSource(index).siblingAtColumn(0);
    const QList<Location> places = m_model->locations(row);
    if (places.isEmpty())
        return;
    m_stop = m_jumped == row ? (m_stop + 1) % places.size() : 0;
    m_jumped = row;
    Q_EMIT jumpRequested(places.at(m_stop));
}

void CitationsPanel::setTheme(const Theme &theme)
{
    m_model->setIcons(tintedIcon(severityIconName(Severity::Error), theme.error),
        tintedIcon(severityIconName(Severity::Warning), theme.warning), tintedIcon(severityIconName(Severity::Note), theme.note));
}

void CitationsPanel::showMenu(const QPoint &place)
{
    if (m_model->rowCount() == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex row = m_filtered->mapToSource(m_tree->indexAt(place));
    const CitationGroup *group = m_model->group(row);
    if (group && group->kind == CitationKind::Number) {
        const int number = group->key.toInt();
        if (!group->places.isEmpty())
            menu->addAction(tr("&Drop [%1] wherever it is cited…").arg(number), this, [this, number] { Q_EMIT dropRequested(number); });
        if (!group->sourceRange.isEmpty())
            menu->addAction(
                tr("Remove source &%1 from the list…").arg(number), this, [this, number] { Q_EMIT sourceRemovalRequested(number); });
        menu->addSeparator();
    }
    const auto add = [this, menu](const QString &text, CitationRepair repair) {
        menu->addAction(text, this, [this, repair] { Q_EMIT repairRequested(repair); });
    };
    add(tr("&Renumber in the order of first use…"), CitationRepair::Renumber);
    add(tr("&Give all groups the same form…"), CitationRepair::NormaliseGroups);
    add(tr("&Add a stub for each missing source…"), CitationRepair::AddSources);
    add(tr("Turn all into &footnotes…"), CitationRepair::ToFootnotes);
    add(tr("Turn into &keys of the bibliography…"), CitationRepair::ToKeys);
    add(tr("Make them &links to the source list…"), CitationRepair::ToListLinks);
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

void CitationsPanel::updateCounts()
{
    m_frame->setCounts(m_model->rowCount(), m_filtered->rowCount());
}

void CitationsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CitationsPanel::retranslate()
{
    setAccessibleName(tr("Citations"));
    m_tree->setAccessibleName(tr("Citations of the article"));
    m_frame->setFilterText(tr("Filter citations"), tr("Filter citations"));
    m_frame->setNote(tr("What the article cites stands here. Write [1] with a numbered list of sources at the end, or [@key]."));
    m_frame->setFilterNote(tr("No citation holds this text."));
}

} // namespace Galley
