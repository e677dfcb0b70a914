// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the find bar is made of.
#include "editor/findbar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr int grid = 4;
constexpr int fieldWidth = 240;

QBoxLayout *rowIn(QWidget *row)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    return layout;
}

void name(QWidget *widget, const QString &accessibleName, const QString &toolTip)
{
    widget->setAccessibleName(accessibleName);
    widget->setToolTip(toolTip);
}

} // namespace

void FindBar::build()
{
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    layout->setSpacing(grid);
    layout->addWidget(buildFindRow());
    m_replaceRow = buildReplaceRow();
    layout->addWidget(m_replaceRow);
    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    layout->addWidget(m_problem);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_wanted, m_replacement, m_case, m_word, m_expression, m_previous, m_next, m_close, m_replace, m_replaceAll})
        widget->installEventFilter(this);
    const QList<QWidget *> order{
        m_wanted, m_replacement, m_case, m_word, m_expression, m_previous, m_next, m_replace, m_replaceAll, m_close};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

QWidget *FindBar::buildFindRow()
{
    auto *row = new QWidget(this);
    m_wanted = new QLineEdit(row);
    m_wanted->setMinimumWidth(fieldWidth / 2);
    m_wanted->setClearButtonEnabled(true);
    m_case = addChip(u"Aa"_s);
    m_word = addChip(u"“ ”"_s);
    m_expression = addChip(u".*"_s);
    m_count = new QLabel(row);
    m_count->setTextFormat(Qt::PlainText);
    m_previous = addButton(u"↑"_s);
    m_next = addButton(u"↓"_s);
    m_close = addButton(u"×"_s);
    QBoxLayout *layout = rowIn(row);
    layout->addWidget(m_wanted, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_case, m_word, m_expression})
        layout->addWidget(widget);
    layout->addSpacing(grid);
    layout->addWidget(m_count);
    layout->addSpacing(grid);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previous, m_next, m_close})
        layout->addWidget(widget);
    return row;
}

QWidget *FindBar::buildReplaceRow()
{
    auto *row = new QWidget(this);
    m_replacement = new QLineEdit(row);
    m_replacement->setMinimumWidth(fieldWidth / 2);
    m_replace = addButton({});
    m_replaceAll = addButton({});
    QBoxLayout *layout = rowIn(row);
    layout->addWidget(m_replacement, 1);
    layout->addWidget(m_replace);
    layout->addWidget(m_replaceAll);
    row->hide();
    return row;
}

QToolButton *FindBar::addChip(const QString &text)
{
    QToolButton *chip = addButton(text);
    chip->setCheckable(true);
    return chip;
}

QToolButton *FindBar::addButton(const QString &text)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void FindBar::setTexts()
{
    setAccessibleName(tr("Find and replace"));
    m_wanted->setPlaceholderText(tr("Find"));
    name(m_wanted, tr("Find"), {});
    m_replacement->setPlaceholderText(tr("Replace with"));
    name(m_replacement, tr("Replace with"), {});
    name(m_case, tr("Match case"), tr("Match case"));
    name(m_word, tr("Whole words"), tr("Whole words"));
    name(m_expression, tr("Regular expression"), tr("Regular expression; in the replacement \\1 or $1 stands for the first group"));
    name(m_previous, tr("Previous match"), tr("Previous match (Shift+Enter)"));
    name(m_next, tr("Next match"), tr("Next match (Enter)"));
    name(m_close, tr("Close"), tr("Close (Esc)"));
    m_replace->setText(tr("Replace"));
    name(m_replace, tr("Replace this match"), tr("Replace this match and go to the next"));
    m_replaceAll->setText(tr("Replace all"));
    name(m_replaceAll, tr("Replace all matches"), tr("Replace all matches; one undo takes them back"));
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_wanted) {
        setTexts();
        showResult();
    }
    QWidget::changeEvent(event);
}

} // namespace Galley
