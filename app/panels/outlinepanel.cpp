// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/outlinepanel.h"

#include "app/panels/outlinemodel.h"
#include "app/panels/panelframe.h"

#include <QEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace Galley {

OutlinePanel::OutlinePanel(QWidget *parent)
    : QWidget(parent), m_model(new OutlineModel(this)), m_filtered(new QSortFilterProxyModel(this)), m_tree(new QTreeView),
      m_frame(new PanelFrame(m_tree, this))
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setModel(m_filtered);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(16);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setTextElideMode(Qt::ElideRight);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    setFocusProxy(m_tree);

    connect(m_tree, &QTreeView::clicked, this, &OutlinePanel::jump);
    connect(m_tree, &QTreeView::activated, this, &OutlinePanel::jump);
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) { rememberFolding(index, Qt::Unchecked); });
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &index) { rememberFolding(index, Qt::Checked); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &OutlinePanel::restoreFolding);
    connect(m_frame->filter(), &QLineEdit::textChanged, this, &OutlinePanel::applyFilter);
    retranslate();
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
