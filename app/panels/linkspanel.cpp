// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/linkspanel.h"

#include "app/commands/faulttext.h"
#include "app/panels/linksdelegate.h"
#include "app/panels/linksmodel.h"
#include "app/panels/linksrenaming.h"
#include "app/panels/panelframe.h"
#include "document/article/linkcandidates.h"
#include "document/backgroundthreads.h"
#include "document/remote/remoteaddress.h"
#include "document/remote/remotelinks.h"

#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <utility>

namespace Galley {

namespace {

constexpr int widthForLine = 320;
constexpr int widthForWords = 440; // for kind and state, which have icons besides
constexpr int widthForTitle = 560;
constexpr int lineWidth = 52;
constexpr int iconWidth = 32;
constexpr int wordsWidth = 92;

int columnOf(LinkPart part)
{
    return part == LinkPart::Text ? LinksModel::Text : part == LinkPart::Target ? LinksModel::Target : LinksModel::Title;
}

QString undoLabelFor(LinkPart part)
{
    switch (part) {
    case LinkPart::Text:
        return LinksPanel::tr("Change link text");
    case LinkPart::Target:
        return LinksPanel::tr("Change target");
    case LinkPart::Title:
        break;
    }
    return LinksPanel::tr("Change link title");
}

} // namespace

LinksPanel::LinksPanel(QWidget *parent)
    : QWidget(parent), m_model(new LinksModel(this)), m_filtered(new QSortFilterProxyModel(this)), m_frame(new PanelFrame(this)),
      m_tree(m_frame->tree()), m_delegate(new LinksDelegate(this))
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setAutoAcceptChildRows(true);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setUpTree();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    setFocusProxy(m_tree);
    connectAll();
    retranslate();
}

LinksPanel::~LinksPanel()
{
    m_watcher.waitForFinished();
    // A cell that is still edited gives up its text when the tree goes, which is after this.
    for (const QObject *part : {static_cast<QObject *>(m_model), static_cast<QObject *>(m_filtered), static_cast<QObject *>(m_tree),
             static_cast<QObject *>(m_delegate)})
        part->disconnect(this);
}

void LinksPanel::setUpTree()
{
    m_tree->setModel(m_filtered);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setAllColumnsShowFocus(false);
    m_tree->setTabKeyNavigation(false); // Tab leaves the tree, arrows walk in it
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(iconWidth);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsMovable(false);
    for (const int column : {LinksModel::Text, LinksModel::Target, LinksModel::Title})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    header->setSectionResizeMode(LinksModel::Line, QHeaderView::Fixed);
    header->resizeSection(LinksModel::Line, lineWidth);
    for (const int column : {LinksModel::Kind, LinksModel::State})
        header->setSectionResizeMode(column, QHeaderView::Fixed);
    header->resizeSection(LinksModel::Kind, wordsWidth);
    fitColumns();
}

void LinksPanel::connectAll()
{
    connect(m_tree, &QTreeView::clicked, this, &LinksPanel::jump);
    connect(m_tree, &QTreeView::activated, this, &LinksPanel::jump);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &LinksPanel::offer);
    connect(m_filtered, &QAbstractItemModel::rowsInserted, this, &LinksPanel::showNewGroups);
    connect(m_model, &LinksModel::editRequested, this, &LinksPanel::change);
    connect(m_delegate, &LinksDelegate::editingFinished, this, &LinksPanel::take, Qt::QueuedConnection);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LinksPanel::showRows);
    connect(m_frame->filter(), &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilterFixedString(text);
        m_tree->expandAll();
        updateCounts();
    });
    // F2 edits the cell that is current; its target is a key away from every cell.
    auto *editTarget = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F2), m_tree, nullptr, nullptr, Qt::WidgetShortcut);
    connect(editTarget, &QShortcut::activated, this, [this] { editCell(m_tree->currentIndex(), LinkPart::Target); });
}

void LinksPanel::setSnapshot(const DocumentSnapshotPtr &snapshot)
{
    m_waiting = snapshot;
    if (isVisible())
        take();
}

void LinksPanel::setTheme(const Theme &theme)
{
    m_model->setTheme(theme);
}

void LinksPanel::setCheckAction(QAction *action)
{
    m_frame->addTool(action);
}

void LinksPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    take();
}

void LinksPanel::take()
{
    if (!m_waiting || m_grouping || m_delegate->isEditing())
        return;
    m_grouping = std::exchange(m_waiting, nullptr);
    m_watcher.setFuture(QtConcurrent::run(&backgroundThreads(), [snapshot = m_grouping] {
        giveWay();
        return groupLinks(*snapshot);
    }));
}

// Of all snapshots that came meanwhile the newest is next. A cell that was opened meanwhile is not changed under the
// writer's hands.
void LinksPanel::showRows()
{
    const DocumentSnapshotPtr snapshot = std::exchange(m_grouping, nullptr);
    if (m_delegate->isEditing()) {
        m_waiting = m_waiting ? m_waiting : snapshot;
        return;
    }
    m_model->setRows(snapshot, m_watcher.future().takeResult());
    updateCounts();
    tellFaults(snapshot->surroundings()->faults);
    if (isVisible())
        take();
}

// A group that was not there before is shown open, its name over all columns.
void LinksPanel::showNewGroups(const QModelIndex &above, int first, int last)
{
    for (int row = first; row <= last && !above.isValid(); ++row) {
        m_tree->setFirstColumnSpanned(row, {}, true);
        m_tree->expand(m_filtered->index(row, 0));
    }
}

void LinksPanel::jump(const QModelIndex &index)
{
    const QModelIndex source = m_filtered->mapToSource(index);
    if (m_model->link(source))
        Q_EMIT jumpRequested(m_model->location(source));
}

void LinksPanel::offer(const QPoint &position)
{
    // The menu key names no place under the pointer.
    QModelIndex index = m_tree->indexAt(position);
    if (!index.isValid())
        index = m_tree->currentIndex();
    const QModelIndex source = m_filtered->mapToSource(index);
    if (!source.isValid())
        return;
    const QRect cell = m_tree->visualRect(index);
    const QPoint place = m_tree->viewport()->mapToGlobal(cell.contains(position) ? position : cell.bottomLeft());
    const PlacedLink *placed = m_model->link(source);
    if (!placed)
        return offerForGroup(source, place);
    const DocumentSnapshotPtr snapshot = m_model->snapshot(source);
    auto *menu = new LinksMenu(snapshot, *placed, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex kept(index);
    connect(menu, &LinksMenu::goRequested, this, [this, place = m_model->location(source)] { Q_EMIT jumpRequested(place); });
    connect(menu, &LinksMenu::openRequested, this, &LinksPanel::openRequested);
    connect(menu, &LinksMenu::checkRequested, this, &LinksPanel::checkRequested);
    connect(menu, &LinksMenu::changeRequested, this, &LinksPanel::ask);
    connect(menu, &LinksMenu::editRequested, this, [this, kept, link = *placed](LinkPart part) {
        const QModelIndex now = kept.isValid() ? QModelIndex(kept) : m_filtered->mapFromSource(m_model->find(link));
        if (now.isValid())
            editCell(now, part);
        else
            Q_EMIT told(tr("The text has changed here meanwhile. Try again."));
    });
    connect(menu, &LinksMenu::renameRequested, this, [this, snapshot, link = *placed](LinkRename what) {
        askForName(this, snapshot, link, what, [this](const EditBatch &batch) { ask(batch); });
    });
    menu->popup(place);
}

void LinksPanel::offerForGroup(const QModelIndex &group, const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addToGroupMenu(menu, group);
    if (menu->isEmpty())
        menu->deleteLater();
    else
        menu->popup(place);
}

// What can be done to all links of a group, or of its kind.
void LinksPanel::addToGroupMenu(QMenu *menu, const QModelIndex &group)
{
    const DocumentSnapshotPtr snapshot = m_model->snapshot(m_model->index(0, 0, group));
    const auto addChange = [&](const QString &text, const QString &undoLabel, EditBatch batch) {
        batch.undoLabel = undoLabel;
        if (!batch.edits.isEmpty())
            menu->addAction(text, this, [this, batch] { ask(batch); });
    };
    const EditBatch moved = planNewAddresses(*snapshot);
    addChange(tr("Use the &new address of all %Ln moved link(s)", nullptr, int(moved.edits.size())), tr("Use new addresses"), moved);
    const EditBatch resolved = planResolveClear(*snapshot);
    addChange(tr("&Resolve all %Ln placeholder(s) with one candidate", nullptr, int(resolved.edits.size())), tr("Resolve placeholders"),
        resolved);
    QStringList addresses;
    for (int row = 0; row < m_model->rowCount(group); ++row)
        if (const QString address = remoteAddress(m_model->link(m_model->index(row, 0, group))->link.target); !address.isEmpty())
            addresses += address;
    addresses.removeDuplicates();
    if (!addresses.isEmpty())
        menu->addAction(tr("&Check these %Ln web link(s)", nullptr, int(addresses.size())), this,
            [this, addresses] { Q_EMIT checkRequested(addresses); });
}

void LinksPanel::editCell(const QModelIndex &index, LinkPart part)
{
    const QModelIndex cell = index.siblingAtColumn(columnOf(part));
    if (!cell.isValid() || !cell.flags().testFlag(Qt::ItemIsEditable))
        return;
    m_tree->setColumnHidden(cell.column(), false); // until the panel's width changes
    m_tree->setFocus();
    m_tree->setCurrentIndex(cell);
    m_tree->edit(cell);
}

void LinksPanel::change(const QModelIndex &index, LinkPart part, const QString &value)
{
    const PlacedLink *placed = m_model->link(index);
    EditBatch batch = planLinkPart(*m_model->snapshot(index), *placed, part, value);
    batch.undoLabel = undoLabelFor(part);
    ask(batch);
}

void LinksPanel::ask(const EditBatch &batch)
{
    if (batch.edits.isEmpty())
        Q_EMIT told(tr("That cannot be written here."));
    else
        Q_EMIT changeRequested(batch);
}

void LinksPanel::updateCounts()
{
    m_frame->setCounts(m_model->linkCount(), m_filtered->rowCount());
}

// What is wrong with the files that tell where slugs lead; the first of it, and all in the tip.
void LinksPanel::tellFaults(const QList<SurroundingsFault> &faults)
{
    QStringList texts;
    for (SurroundingsFault fault : faults) {
        fault.file = QFileInfo(fault.file).fileName();
        texts += faultText(fault);
    }
    QString text = texts.value(0);
    if (texts.size() > 1)
        text = tr("%1 (and %Ln more)", "something wrong with a file, and how much else is", int(texts.size()) - 1).arg(text);
    m_frame->setWarning(text, texts.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

void LinksPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_delegate->isEditing())
        fitColumns();
}

void LinksPanel::fitColumns()
{
    m_tree->setColumnHidden(LinksModel::Title, width() < widthForTitle);
    m_tree->setColumnHidden(LinksModel::Line, width() < widthForLine);
    m_tree->setColumnHidden(LinksModel::Kind, width() < widthForWords);
    QHeaderView *header = m_tree->header();
    const int narrow = qBound(iconWidth, header->sectionSizeHint(LinksModel::State), wordsWidth); // the heading is a word all the same
    header->resizeSection(LinksModel::State, width() < widthForWords ? narrow : wordsWidth);
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
    m_tree->setAccessibleName(tr("Links of the article"));
    m_frame->setFilterText(tr("Filter links"), tr("Filter links"));
    m_frame->setNote(
        tr("The links, images and placeholders of the article stand here, with their targets. Press Ctrl+K in the text to make a link."));
    m_frame->setFilterNote(tr("No link holds this text."));
    m_model->retranslate();
    if (!m_delegate->isEditing())
        fitColumns(); // the headings are other words now
}

} // namespace Galley
