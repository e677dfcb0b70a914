// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/linkspanel.h"

#include "app/panels/linksmodel.h"
#include "app/panels/panelframe.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace Galley {

namespace {

void setUpTable(QTableView *table)
{
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setSortingEnabled(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false); // Tab leaves the table, arrows walk in it
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(26);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(40);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // in the order of the text
    header->setSectionResizeMode(LinksModel::Text, QHeaderView::Stretch);
    header->setSectionResizeMode(LinksModel::Target, QHeaderView::Stretch);
    header->resizeSection(LinksModel::Kind, 58);
    header->resizeSection(LinksModel::State, 64);
    header->hideSection(LinksModel::Line); // the rows stand in its order; it is said in the tips
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace

LinksPanel::LinksPanel(QWidget *parent)
    : QWidget(parent), m_model(new LinksModel(this)), m_sorted(new QSortFilterProxyModel(this)), m_table(new QTableView),
      m_frame(new PanelFrame(m_table, this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(LinksModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_sorted);
    setUpTable(m_table);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    setFocusProxy(m_table);

    connect(m_table, &QTableView::clicked, this, &LinksPanel::jump);
    connect(m_table, &QTableView::activated, this, &LinksPanel::jump);
    connect(m_frame->filter(), &QLineEdit::textChanged, this, [this](const QString &text) {
        m_sorted->setFilterFixedString(text);
        updateCounts();
    });
    retranslate();
}

void LinksPanel::setSnapshot(const DocumentSnapshotPtr &snapshot)
{
    m_waiting = snapshot;
    if (isVisible())
        take();
}

void LinksPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    take();
}

void LinksPanel::take()
{
    if (!m_waiting)
        return;
    m_model->setSnapshot(m_waiting);
    m_waiting.reset();
    updateCounts();
}

void LinksPanel::jump(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT jumpRequested(m_model->location(m_sorted->mapToSource(index).row()));
}

void LinksPanel::updateCounts()
{
    m_frame->setCounts(m_model->rowCount(), m_sorted->rowCount());
}

void LinksPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LinksPanel::retranslate()
{
    setAccessibleName(tr("Links"));
    m_table->setAccessibleName(tr("Links of the article"));
    m_frame->setFilterText(tr("Filter links"), tr("Filter links"));
    m_frame->setNote(
        tr("The links, images and placeholders of the article stand here, with their targets. Press Ctrl+K in the text to make a link."));
    m_frame->setFilterNote(tr("No link holds this text."));
}

} // namespace Galley
