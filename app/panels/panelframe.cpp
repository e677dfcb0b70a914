// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/panelframe.h"

#include "app/panels/emptynote.h"

#include <QAbstractItemView>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace Galley {

PanelFrame::PanelFrame(QAbstractItemView *view, QWidget *parent)
    : QWidget(parent), m_filter(new QLineEdit(this)), m_filterRow(new QHBoxLayout), m_warning(new QLabel(this)), m_view(view),
      m_note(new EmptyNote(this)), m_stack(new QStackedLayout)
{
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setWordWrap(true);
    m_warning->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_warning->setContentsMargins(8, 0, 8, 4);
    m_warning->hide();
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_note);

    m_filterRow->setContentsMargins(8, 4, 8, 4);
    m_filterRow->setSpacing(4);
    m_filterRow->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_filterRow);
    layout->addWidget(m_warning);
    layout->addLayout(m_stack, 1);

    setFocusProxy(m_view);
    connect(m_note, &EmptyNote::linkActivated, this, &PanelFrame::noteLinkActivated);
    showState();
}

void PanelFrame::addTool(QAction *action)
{
    auto *tool = new QToolButton(this);
    tool->setDefaultAction(action);
    tool->setToolButtonStyle(Qt::ToolButtonIconOnly);
    tool->setAutoRaise(true);
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
    m_rows = rows;
    m_shownRows = shownRows;
    showState();
}

void PanelFrame::showState()
{
    const bool isEmpty = m_rows == 0;
    if (isVisible() && m_shownRows == 0)
        m_note->setText(isEmpty ? m_emptyText : m_filteredText);
    m_filter->setVisible(!isEmpty || !m_filter->text().isEmpty());
    for (QToolButton *tool : std::as_const(m_tools))
        tool->setVisible(!isEmpty);
    m_stack->setCurrentIndex(m_shownRows == 0 ? 1 : 0);
}

// To lay out a rich text takes time, and most panels begin behind a tab.
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
            m_view->setFocus(Qt::TabFocusReason);
            if (!m_view->currentIndex().isValid() && m_view->model())
                m_view->setCurrentIndex(m_view->model()->index(0, 0));
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
