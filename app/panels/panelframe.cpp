// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/panelframe.h"

#include "app/panels/emptynote.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Galley {

PanelFrame::PanelFrame(QWidget *parent)
    : QWidget(parent), m_filter(new QLineEdit(this)), m_filterRow(new QHBoxLayout), m_warning(new QLabel(this)),
      m_tree(new QTreeView(this)), m_note(new EmptyNote(this))
{
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setWordWrap(true);
    m_warning->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_warning->setContentsMargins(8, 0, 8, 4);
    m_warning->hide();
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_filterRow->setContentsMargins(8, 4, 8, 4);
    m_filterRow->setSpacing(4);
    m_filterRow->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_filterRow);
    layout->addWidget(m_warning);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_note, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_filter, m_tree, m_note})
        part->hide();

    setFocusProxy(m_tree);
    connect(m_note, &EmptyNote::linkActivated, this, &PanelFrame::noteLinkActivated);
}

void PanelFrame::addTool(QAction *action)
{
    auto *tool = new QToolButton(this);
    tool->setDefaultAction(action);
    tool->setToolButtonStyle(Qt::ToolButtonIconOnly);
    tool->setAutoRaise(true);
    tool->hide();
    m_filterRow->addWidget(tool);
    m_tools.append(tool);
    showState();
}

void PanelFrame::setFilterText(const QString &placeholder, const QString &accessibleName)
{
    m_filter->setPlaceholderText(placeholder);
    m_filter->setAccessibleName(accessibleName);
}

void PanelFrame::setNote(const QString &html)
{
    m_emptyText = html;
    showState();
}

void PanelFrame::setFilterNote(const QString &html)
{
    m_filteredText = html;
    showState();
}

void PanelFrame::setWarning(const QString &text, const QString &tip)
{
    m_warning->setText(text);
    m_warning->setToolTip(tip);
    m_warning->setVisible(!text.isEmpty());
}

void PanelFrame::setCounts(int rows, int shownRows)
{
    m_counts = {rows, shownRows};
    showState();
}

// What is shown is given its style and its size, which takes time, and most panels begin behind a tab.
void PanelFrame::showState()
{
    if (!isVisible() || !m_counts)
        return;
    const auto [rows, shownRows] = *m_counts;
    const bool isEmpty = rows == 0;
    if (shownRows == 0)
        m_note->setText(isEmpty ? m_emptyText : m_filteredText);
    m_filter->setVisible(!isEmpty || !m_filter->text().isEmpty());
    for (QToolButton *tool : std::as_const(m_tools))
        tool->setVisible(!isEmpty);
    m_tree->setVisible(shownRows > 0);
    m_note->setVisible(shownRows == 0);
}

void PanelFrame::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showState();
}

bool PanelFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            m_tree->setFocus(Qt::TabFocusReason);
            if (!m_tree->currentIndex().isValid() && m_tree->model())
                m_tree->setCurrentIndex(m_tree->model()->index(0, 0));
            return true;
        }
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Galley
