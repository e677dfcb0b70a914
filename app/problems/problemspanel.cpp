// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problemspanel.h"

#include "app/iconset.h"
#include "app/panels/panelframe.h"
#include "app/problems/findingtitles.h"
#include "app/problems/problemsfilter.h"
#include "app/problems/problemsmodel.h"
#include "app/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Galley {

namespace {

constexpr std::array severities{Severity::Error, Severity::Warning, Severity::Note};

void setUpTree(QTreeView *tree, QAbstractItemModel *model)
{
    tree->setModel(model);
    tree->setHeaderHidden(true);
    tree->setUniformRowHeights(true);
    tree->setIndentation(14);
    tree->setExpandsOnDoubleClick(false);
    tree->setTextElideMode(Qt::ElideRight);
    tree->setContextMenuPolicy(Qt::CustomContextMenu);
}

} // namespace

ProblemsPanel::ProblemsPanel(QWidget *parent)
    : QWidget(parent), m_model(new ProblemsModel(this)), m_filtered(new ProblemsFilter(this)), m_frame(new PanelFrame(this)),
      m_tree(m_frame->tree())
{
    m_filtered->setSourceModel(m_model);
    setUpTree(m_tree, m_filtered);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSeverityRow());
    layout->addWidget(m_frame, 1);
    setFocusProxy(m_tree);

    connect(m_tree, &QTreeView::clicked, this, &ProblemsPanel::jump);
    connect(m_tree, &QTreeView::activated, this, &ProblemsPanel::jump);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ProblemsPanel::askForRemedies);
    connect(m_filtered, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above, int first, int last) {
        for (int row = first; row <= last && !above.isValid(); ++row)
            openAtFirst(m_filtered->index(row, 0));
    });
    connect(m_frame->filter(), &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilterFixedString(text);
        m_tree->expandAll();
        updateCounts();
    });
    retranslate();
}

QWidget *ProblemsPanel::makeSeverityRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 4, 8, 0);
    layout->setSpacing(4);
    for (const Severity severity : severities) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_severities.at(size_t(severity)) = button;
        layout->addWidget(button);
        connect(button, &QToolButton::toggled, this, [this, severity](bool on) {
            m_filtered->setShown(severity, on ? ProblemsFilter::Show::Yes : ProblemsFilter::Show::No);
            m_tree->expandAll();
            updateCounts();
        });
    }
    layout->addStretch();
    return row;
}

void ProblemsPanel::setFindings(const DocumentSnapshotPtr &snapshot, const QList<Finding> &findings)
{
    m_waiting = snapshot;
    m_waitingFindings = findings;
    if (isVisible())
        take();
}

void ProblemsPanel::setTheme(const Theme &theme)
{
    const std::array icons{tintedIcon(severityIconName(Severity::Error), theme.error),
        tintedIcon(severityIconName(Severity::Warning), theme.warning), tintedIcon(severityIconName(Severity::Note), theme.note)};
    m_model->setIcons(icons);
    for (const Severity severity : severities)
        m_severities.at(size_t(severity))->setIcon(icons.at(size_t(severity)));
}

void ProblemsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    take();
}

void ProblemsPanel::take()
{
    if (!m_waiting)
        return;
    m_model->setFindings(m_waiting, m_waitingFindings);
    m_waiting.reset();
    m_waitingFindings.clear();
    updateCounts();
}

// A kind that was not there before is shown open, but for one of which the tree would lay out rows for a long time.
void ProblemsPanel::openAtFirst(const QModelIndex &kind)
{
    constexpr int mostOpened = 2000;
    if (m_model->rowCount(m_filtered->mapToSource(kind)) <= mostOpened)
        m_tree->expand(kind);
}

void ProblemsPanel::jump(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT jumpRequested(m_model->location(m_filtered->mapToSource(index)));
}

void ProblemsPanel::askForRemedies(const QPoint &position)
{
    // The menu key names no place under the pointer.
    QModelIndex index = m_tree->indexAt(position);
    if (!index.isValid())
        index = m_tree->currentIndex();
    if (!index.isValid())
        return;
    const QRect row = m_tree->visualRect(index);
    const QPoint place = row.contains(position) ? position : row.bottomLeft();
    Q_EMIT remediesRequested(m_model->findingsOf(m_filtered->mapToSource(index)), m_tree->viewport()->mapToGlobal(place));
}

void ProblemsPanel::countSeverities()
{
    for (const Severity severity : severities)
        m_severities.at(size_t(severity))->setText(QLocale().toString(m_model->count(severity)));
}

void ProblemsPanel::updateCounts()
{
    countSeverities();
    m_frame->setCounts(m_model->count(), m_filtered->rowCount());
}

void ProblemsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProblemsPanel::retranslate()
{
    setAccessibleName(tr("Problems"));
    m_tree->setAccessibleName(tr("Problems of the article"));
    m_frame->setFilterText(tr("Filter problems"), tr("Filter problems"));
    m_frame->setNote(tr("What does not agree in the article stands here: its contents, links, citations and headings. Nothing was found."));
    m_frame->setFilterNote(tr("No problem of the chosen kinds holds this text."));
    const std::array tips{tr("Show errors"), tr("Show warnings"), tr("Show notes")};
    for (const Severity severity : severities) {
        m_severities.at(size_t(severity))->setToolTip(tips.at(size_t(severity)));
        m_severities.at(size_t(severity))->setAccessibleName(tips.at(size_t(severity)));
    }
    m_model->retranslate();
    countSeverities();
}

} // namespace Galley
