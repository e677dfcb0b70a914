// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importdialog.h"

#include "app/import/decisiondelegate.h"
#include "app/import/decisionsmodel.h"
#include "app/import/importtexts.h"
#include "app/import/renderedresult.h"
#include "document/import/importedtext.h"
#include "document/snapshotbuilder.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QThreadPool>
#include <QVBoxLayout>

namespace Galley {

ImportDialog::ImportDialog(const QString &text, QWidget *parent)
    : QDialog(parent), m_text(text), m_model(new DecisionsModel(this)), m_table(new QTableView(this)), m_result(new RenderedResult(this)),
      m_summary(new QLabel(this)), m_breaks(new QComboBox(this)), m_onlyUncertain(new QCheckBox(tr("Only &uncertain decisions"), this))
{
    setWindowTitle(tr("Import article text"));
    auto *split = new QSplitter(this);
    split->addWidget(makeTable());
    split->addWidget(m_result);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    accept->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_summary);
    layout->addWidget(split, 1);
    layout->addWidget(makeChoices());
    layout->addWidget(buttons);
    resize(1120, 720);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_model, &DecisionsModel::proposalChanged, this, &ImportDialog::render);
    connect(m_breaks, &QComboBox::activated, this, &ImportDialog::propose);
    connect(m_onlyUncertain, &QCheckBox::toggled, this, &ImportDialog::filterRows);
    propose();
    m_table->setFocus();
}

QWidget *ImportDialog::makeTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DecisionDelegate(m_table));
    m_table->setAccessibleName(tr("Decisions, one for each line"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() * 7 / 4);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportDialog::showCurrent);
    return m_table;
}

QWidget *ImportDialog::makeChoices()
{
    auto *row = new QWidget(this);
    auto *label = new QLabel(tr("&Lines:"), row);
    m_breaks->addItem(tr("As the text suggests"), int(LineBreaks::Detect));
    m_breaks->addItem(tr("Each line is a paragraph"), int(LineBreaks::OneLineEach));
    m_breaks->addItem(tr("Paragraphs were broken into lines"), int(LineBreaks::Broken));
    m_breaks->setAccessibleName(tr("What the lines of the text are"));
    label->setBuddy(m_breaks);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_onlyUncertain);
    layout->addStretch();
    layout->addWidget(label);
    layout->addWidget(m_breaks);
    return row;
}

QString ImportDialog::result() const
{
    return importedText(m_model->proposal());
}

void ImportDialog::propose()
{
    m_model->setProposal(proposeImport(m_text, {.breaks = LineBreaks(m_breaks->currentData().toInt())}));
    for (const int column : {DecisionsModel::Line, DecisionsModel::Kind, DecisionsModel::Level, DecisionsModel::Confidence})
        m_table->resizeColumnToContents(column);
    m_table->setColumnWidth(DecisionsModel::Kind, m_table->fontMetrics().averageCharWidth() * 26);
    filterRows();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, DecisionsModel::Kind));
}

// A later result overtakes an earlier one.
void ImportDialog::render()
{
    m_summary->setText(importSummary(m_model->proposal()));
    const quint64 order = ++m_order;
    QThreadPool::globalInstance()->start([self = QPointer(this), order, proposal = m_model->proposal()] {
        SnapshotInput input;
        input.text = SourceText(importedText(proposal));
        const QString html = renderBody(*buildSnapshot(input));
        QMetaObject::invokeMethod(qApp, [self, order, html] {
            if (self)
                self->takeBody(order, html);
        });
    });
}

void ImportDialog::takeBody(quint64 order, const QString &html)
{
    if (order != m_order)
        return;
    m_result->showBody(html);
    showCurrent();
    Q_EMIT rendered();
}

void ImportDialog::filterRows()
{
    const QList<ImportDecision> &decisions = m_model->proposal().decisions;
    for (int row = 0; row < decisions.size(); ++row)
        m_table->setRowHidden(row, m_onlyUncertain->isChecked() && decisions[row].confidence >= certainEnough);
}

void ImportDialog::showCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0)
        m_result->showWords(m_model->proposal().decisions[row].text);
}

} // namespace Galley
