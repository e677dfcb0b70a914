// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outside/conflictbar.h"

#include "app/article.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

ConflictBar::ConflictBar(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_previous(new QPushButton(this)), m_next(new QPushButton(this)),
      m_mine(new QPushButton(this)), m_theirs(new QPushButton(this)), m_both(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s); // looks like one
    setProperty("tone", u"warning"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_close->setAutoRaise(true);
    m_close->setText(u"×"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addWidget(m_text, 1);
    for (QPushButton *button : {m_previous, m_next, m_mine, m_theirs, m_both})
        layout->addWidget(button);
    layout->addWidget(m_close);
    connect(m_previous, &QPushButton::clicked, this, &ConflictBar::showPrevious);
    connect(m_next, &QPushButton::clicked, this, &ConflictBar::showNext);
    connect(m_mine, &QPushButton::clicked, this, [this] { resolve(ConflictSide::Mine); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { resolve(ConflictSide::Theirs); });
    connect(m_both, &QPushButton::clicked, this, [this] { resolve(ConflictSide::Both); });
    connect(m_close, &QToolButton::clicked, this, &ConflictBar::leave);
    hide();
    retranslate();
}

void ConflictBar::attach(Article *article, TextPane *pane)
{
    m_article = article;
    m_pane = pane;
    connect(pane->source(), &TextSource::loaded, this, [this] { m_loaded = true; });
    connect(article->session(), &DocumentSession::factsReady, this, [this] {
        if (m_loaded || isVisible())
            look();
    });
}

void ConflictBar::look()
{
    m_loaded = false;
    m_conflicts = findConflicts(m_pane->source()->text());
    updateText();
    setVisible(!m_conflicts.isEmpty());
}

qsizetype ConflictBar::indexAtCaret() const
{
    const qsizetype caret = m_pane->caret();
    const auto found
        = std::find_if(m_conflicts.cbegin(), m_conflicts.cend(), [caret](const Conflict &conflict) { return conflict.range.end > caret; });
    return found == m_conflicts.cend() ? m_conflicts.size() - 1 : found - m_conflicts.cbegin();
}

void ConflictBar::show(const Conflict &conflict)
{
    m_pane->reveal({conflict.range.start, conflict.range.start});
    m_pane->flash(conflict.range);
    m_pane->setFocus();
}

void ConflictBar::showFirst()
{
    if (!m_conflicts.isEmpty())
        show(m_conflicts.first());
}

void ConflictBar::showNext()
{
    look();
    if (m_conflicts.isEmpty())
        return;
    const qsizetype caret = m_pane->caret();
    const auto next = std::find_if(
        m_conflicts.cbegin(), m_conflicts.cend(), [caret](const Conflict &conflict) { return conflict.range.start > caret; });
    show(next == m_conflicts.cend() ? m_conflicts.first() : *next);
}

void ConflictBar::showPrevious()
{
    look();
    if (m_conflicts.isEmpty())
        return;
    const qsizetype caret = m_pane->caret();
    const auto next = std::find_if(
        m_conflicts.crbegin(), m_conflicts.crend(), [caret](const Conflict &conflict) { return conflict.range.start < caret; });
    show(next == m_conflicts.crend() ? m_conflicts.last() : *next);
}

void ConflictBar::resolve(ConflictSide side)
{
    look();
    const qsizetype index = indexAtCaret();
    if (index < 0 || m_pane->isReadOnly())
        return;
    TextSource *source = m_pane->source();
    const qsizetype start = m_conflicts.at(index).range.start;
    source->apply({source->revision(), resolveConflict(source->text(), m_conflicts.at(index), side), tr("Resolve the conflict")});
    const qsizetype place = std::min(start, source->text().length());
    m_pane->reveal({place, place});
    look();
    m_pane->setFocus();
}

void ConflictBar::leave()
{
    hide();
    m_pane->setFocus();
}

void ConflictBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConflictBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void ConflictBar::updateText()
{
    m_text->setText(tr("%Ln place(s) were changed both by you and in the file. Both versions are in the text; choose which to keep.",
        nullptr, int(m_conflicts.size())));
    setAccessibleName(m_text->text());
}

void ConflictBar::retranslate()
{
    const std::pair<QPushButton *, QString> names[] = {{m_previous, tr("&Previous")}, {m_next, tr("&Next")}, {m_mine, tr("Keep &mine")},
        {m_theirs, tr("Keep &theirs")}, {m_both, tr("Keep &both")}};
    for (const auto &[button, text] : names)
        button->setText(text);
    m_close->setAccessibleName(tr("Close the bar"));
    m_close->setToolTip(tr("Close the bar (Esc)"));
    updateText();
}

} // namespace Galley
