// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/compareview.h"

#include "app/compare/comparedelegate.h"
#include "app/compare/comparemodel.h"
#include "app/compare/losstexts.h"
#include "app/looks.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int lossRows = 5; // of the list below that are seen at once

void setUpTable(QTableView *table)
{
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setTabKeyNavigation(false);
    table->setFont(fixedFont());
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(1);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QToolButton *arrowButton(Qt::ArrowType arrow, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

CompareView::CompareView(QWidget *parent)
    : QWidget(parent), m_model(new CompareModel(this)), m_table(new QTableView(this)), m_summary(new QLabel(this)),
      m_previous(arrowButton(Qt::UpArrow, this)), m_next(arrowButton(Qt::DownArrow, this)), m_lossTitle(new QLabel(this)),
      m_losses(new QListWidget(this))
{
    build();
    connectAll();
    retranslate();
}

CompareView::~CompareView()
{
    m_stop.stop();
    m_worker.end();
}

void CompareView::build()
{
    setUpTable(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CompareDelegate(m_model, m_table));
    m_summary->setTextFormat(Qt::PlainText);
    m_lossTitle->setBuddy(m_losses);
    m_lossTitle->setObjectName(u"panelTitle"_s);
    m_losses->setMaximumHeight(lossRows * 26);
    m_losses->setUniformItemSizes(true);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_lossTitle);
    layout->addWidget(m_losses);
    setFocusProxy(m_table);
}

void CompareView::connectAll()
{
    connect(m_previous, &QToolButton::clicked, this, &CompareView::showPreviousDifference);
    connect(m_next, &QToolButton::clicked, this, &CompareView::showNextDifference);
    const auto onKey = [this](const QKeySequence &keys, auto order) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, order);
    };
    onKey(QKeySequence(Qt::ALT | Qt::Key_Up), &CompareView::showPreviousDifference);
    onKey(QKeySequence(Qt::ALT | Qt::Key_Down), &CompareView::showNextDifference);
    onKey(QKeySequence(QKeySequence::Copy), &CompareView::copySelection);
    const auto openHidden = [this](const QModelIndex &index) { m_model->showHidden(index.row()); };
    connect(m_table, &QTableView::activated, this, openHidden);
    connect(m_table, &QTableView::clicked, this, openHidden);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) { fitRows(first, last); });
    connect(m_losses, &QListWidget::currentRowChanged, this, &CompareView::showLoss);
    connect(m_losses, &QListWidget::itemClicked, this, [this] { showLoss(m_losses->currentRow()); });
}

void CompareView::setTexts(const ComparedText &left, const ComparedText &right)
{
    m_stop.stop();
    m_stop = StopToken::make();
    m_model->setTitles(left.title, right.title);
    take(nullptr);
    m_worker.post([this, from = left.text, to = right.text, stop = m_stop] {
        const ComparisonPtr comparison = compareTexts(from, to, stop);
        if (!comparison)
            return;
        QMetaObject::invokeMethod(this, [this, comparison, stop] {
            if (stop.isStopped())
                return;
            take(comparison);
            Q_EMIT compared();
        });
    });
}

const ComparisonPtr &CompareView::comparison() const
{
    return m_model->comparison();
}

void CompareView::take(const ComparisonPtr &comparison)
{
    m_current = -1;
    m_model->setComparison(comparison);
    fitRows();
    listLosses();
    updateState();
    if (comparison && comparison->differences > 0)
        showDifference(0);
}

void CompareView::listLosses()
{
    const QSignalBlocker quiet(m_losses);
    m_losses->clear();
    if (const ComparisonPtr &shown = comparison()) {
        for (const Loss &loss : shown->losses)
            m_losses->addItem(lossText(loss));
    }
    m_losses->setVisible(m_losses->count() > 0);
    m_lossTitle->setVisible(m_losses->count() > 0);
}

void CompareView::showLoss(int row)
{
    const ComparisonPtr &shown = comparison();
    if (!shown || row < 0 || row >= shown->losses.size())
        return;
    const int line = shown->left.lineAt(shown->losses.at(row).range.start);
    const int place = m_model->rowOfLeftLine(line);
    if (place < 0)
        return;
    m_table->setCurrentIndex(m_model->index(place, CompareModel::Left));
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void CompareView::showDifference(int difference)
{
    const int row = m_model->rowOfDifference(difference);
    if (row < 0)
        return;
    m_current = difference;
    m_table->setCurrentIndex(m_model->index(row, CompareModel::Left));
    m_table->scrollTo(m_model->index(std::max(0, row - contextLines), CompareModel::Left), QAbstractItemView::PositionAtTop);
    updateState();
    Q_EMIT currentDifferenceChanged(difference);
}

void CompareView::showNextDifference()
{
    if (comparison() && m_current + 1 < comparison()->differences)
        showDifference(m_current + 1);
}

void CompareView::showPreviousDifference()
{
    if (m_current > 0)
        showDifference(m_current - 1);
}

// By the text alone: the table would give each row the height of a header with its margins.
void CompareView::fitRows(int first, int last)
{
    QStyleOptionViewItem option;
    option.font = m_table->font();
    option.fontMetrics = m_table->fontMetrics();
    const QAbstractItemDelegate *delegate = m_table->itemDelegate();
    for (int row = first; row <= last; ++row) {
        int height = 0;
        for (const int column : {CompareModel::Left, CompareModel::Right}) {
            option.rect.setWidth(m_table->columnWidth(column));
            height = std::max(height, delegate->sizeHint(option, m_model->index(row, column)).height());
        }
        m_table->setRowHeight(row, height);
    }
}

void CompareView::fitRows()
{
    fitRows(0, m_model->rowCount() - 1);
}

void CompareView::copySelection() const
{
    QStringList lines;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows(CompareModel::Left)) {
        const CompareRow &row = m_model->row(index.row());
        const bool onlyRight = row.leftLine == 0;
        const SourceText &text = onlyRight ? comparison()->right : comparison()->left;
        if (row.kind != CompareRow::Kind::Hidden)
            lines.append(text.text(text.lineRange(onlyRight ? row.rightLine : row.leftLine)));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

QString CompareView::summary() const
{
    if (!comparison())
        return tr("Comparing…");
    const int count = comparison()->differences;
    if (count == 0)
        return tr("The two texts are the same.");
    return m_current < 0 ? tr("%Ln difference(s)", nullptr, count) : tr("Difference %L1 of %L2").arg(m_current + 1).arg(count);
}

void CompareView::updateState()
{
    m_summary->setText(summary());
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(comparison() && m_current + 1 < comparison()->differences);
}

void CompareView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void CompareView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

void CompareView::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text, const QKeySequence &keys) {
        button->setAccessibleName(text);
        button->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    };
    name(m_previous, tr("Previous difference"), QKeySequence(Qt::ALT | Qt::Key_Up));
    name(m_next, tr("Next difference"), QKeySequence(Qt::ALT | Qt::Key_Down));
    m_table->setAccessibleName(tr("The two texts side by side"));
    m_lossTitle->setText(tr("&Lost on the right:"));
    m_losses->setAccessibleName(tr("What the text on the right has lost"));
    listLosses();
    updateState();
}

} // namespace Galley
