// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/findbar.h"

#include "editor/livesearch.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace Galley {

namespace {

constexpr qsizetype longestSeed = 200;

// A field with a mistake keeps its readable text: only a little of the colour gets under it.
QColor tinted(const QColor &base, const QColor &with)
{
    constexpr float share = 0.18F;
    const auto mixed = [](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mixed(base.redF(), with.redF()), mixed(base.greenF(), with.greenF()), mixed(base.blueF(), with.blueF()));
}

} // namespace

FindBar::FindBar(TextPane *pane, QWidget *parent) : QWidget(parent), m_pane(pane), m_search(new LiveSearch(pane->source(), this))
{
    hide();
}

// Made when it is first wanted: a window opens without it.
void FindBar::buildOnce()
{
    if (m_wanted)
        return;
    build();
    setTexts();
    connectAll();
}

void FindBar::connectAll()
{
    connect(m_wanted, &QLineEdit::textChanged, this, &FindBar::searchAgain);
    for (QToolButton *chip : {m_case, m_word, m_expression})
        connect(chip, &QToolButton::toggled, this, &FindBar::searchAgain);
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(m_replace, &QToolButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QToolButton::clicked, this, &FindBar::replaceAll);
    connect(m_search, &LiveSearch::changed, this, &FindBar::showResult);
    connect(m_search, &LiveSearch::changed, this, [this] {
        if (m_awaited && m_search->isReady())
            std::exchange(m_awaited, {})();
    });
    connect(m_pane, &QPlainTextEdit::selectionChanged, this, &FindBar::showResult);
    connect(m_pane, &TextPane::viewportMoved, this, &FindBar::showMarks);
}

void FindBar::openFind()
{
    buildOnce();
    m_replaceRow->hide();
    open(m_wanted);
}

void FindBar::openReplace()
{
    buildOnce();
    const bool again = isVisible();
    m_replaceRow->show();
    open(again ? m_replacement : m_wanted);
}

void FindBar::open(QLineEdit *focused)
{
    m_origin = m_pane->selection().start;
    seed();
    show();
    searchAgain();
    focused->setFocus(Qt::ShortcutFocusReason);
    focused->selectAll();
}

void FindBar::seed()
{
    const QString selected = m_pane->source()->selectedText(m_pane->textCursor());
    if (!selected.isEmpty() && selected.size() <= longestSeed && !selected.contains(u'\n'))
        m_wanted->setText(selected);
}

void FindBar::close()
{
    hide();
    m_search->setPattern({});
    m_pane->setMarks(TextPane::Layer::Find, {});
    m_pane->setFocus(Qt::OtherFocusReason);
}

void FindBar::searchAgain()
{
    const SearchPattern pattern(m_wanted->text(), {m_case->isChecked(), m_word->isChecked(), m_expression->isChecked()});
    m_search->setPattern(pattern);
    m_awaited = {};
    if (isVisible() && !pattern.isEmpty() && pattern.isValid())
        whenReady([this] { selectFrom(m_origin); });
    showResult();
}

// A long text is searched elsewhere first, so that no key waits for it. The last wish counts.
void FindBar::whenReady(const std::function<void()> &job)
{
    if (m_search->isReady())
        job();
    else
        m_awaited = job;
}

void FindBar::selectFrom(qsizetype position)
{
    const QString &text = m_search->searchedText();
    const auto match = findAfter(text, m_search->pattern(), position);
    select(match ? match : findAfter(text, m_search->pattern(), 0));
}

void FindBar::findNext()
{
    buildOnce();
    if (m_search->pattern().isEmpty())
        searchAgain();
    whenReady([this] {
        const SourceRange selected = m_pane->selection();
        // An empty match at the caret has been seen.
        selectFrom(selected.isEmpty() && m_search->indexOf(selected) >= 0 ? selected.end + 1 : selected.end);
        m_origin = m_pane->selection().start;
    });
}

void FindBar::findPrevious()
{
    buildOnce();
    if (m_search->pattern().isEmpty())
        searchAgain();
    whenReady([this] {
        const SourceRange selected = m_pane->selection();
        const QString &text = m_search->searchedText();
        const qsizetype before = selected.isEmpty() && m_search->indexOf(selected) >= 0 ? selected.start - 1 : selected.start;
        const auto match = findBefore(text, m_search->pattern(), before);
        select(match ? match : findBefore(text, m_search->pattern(), text.size()));
        m_origin = m_pane->selection().start;
    });
}

void FindBar::select(std::optional<SourceRange> match)
{
    if (!match)
        return;
    m_pane->setSelection(*match);
    m_pane->ensureCursorVisible();
}

void FindBar::replaceOne()
{
    buildOnce();
    const TextSource *source = m_pane->source();
    const SourceRange selected = m_pane->selection();
    const auto edit
        = replacementOf(selected, m_search->searchedText(), source->text().toString(), m_search->pattern(), m_replacement->text());
    if (edit && !m_pane->isReadOnly()) {
        const qsizetype after = edit->range.start + edit->replacement.size();
        m_pane->source()->apply({source->revision(), {*edit}, tr("Replace")});
        m_pane->setSelection({after, after});
    }
    findNext();
}

void FindBar::replaceAll()
{
    buildOnce();
    TextSource *source = m_pane->source();
    if (m_pane->isReadOnly())
        return;
    const QList<TextEdit> edits
        = replacements(m_search->searchedText(), source->text().toString(), m_search->pattern(), m_replacement->text());
    QTextCursor caret = m_pane->textCursor();
    if (!edits.isEmpty()) {
        source->apply({source->revision(), edits, tr("Replace all")}, &caret);
        m_pane->setTextCursor(caret);
    }
    Q_EMIT messageForStatus(tr("%n replacement(s)", nullptr, int(edits.size())));
}

QString FindBar::countText() const
{
    const SearchResult &result = m_search->result();
    if (m_search->pattern().isEmpty() || !m_search->pattern().isValid())
        return {};
    if (result.matches.isEmpty())
        return m_search->isCurrent() && !result.gaveUp ? tr("No matches") : QString();
    const QString all = result.isCapped || result.gaveUp ? tr("%1+").arg(locale().toString(result.matches.size()))
                                                         : locale().toString(result.matches.size());
    const int index = m_search->indexOf(m_pane->selection());
    return index < 0 ? tr("%1 found").arg(all) : tr("%1 of %2").arg(locale().toString(index + 1), all);
}

void FindBar::showResult()
{
    if (!isVisible())
        return;
    const SearchPattern &pattern = m_search->pattern();
    QString problem;
    if (!pattern.isEmpty() && !pattern.isValid())
        problem = tr("Not a regular expression: %1 (at character %2)").arg(pattern.error()).arg(pattern.errorOffset() + 1);
    else if (m_search->result().gaveUp)
        problem = tr("This expression takes too long on this text. Later matches may be missing.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_count->setText(countText());
    const bool usable = problem.isEmpty() && !pattern.isEmpty();
    for (QToolButton *button : {m_next, m_previous, m_replace, m_replaceAll})
        button->setEnabled(usable);
    const PaneLook &look = m_pane->look();
    QPalette field = palette();
    if (!problem.isEmpty())
        field.setColor(QPalette::Base, tinted(field.color(QPalette::Base), look.error));
    m_wanted->setPalette(field);
    QPalette problemColours = palette();
    problemColours.setColor(QPalette::WindowText, look.error);
    m_problem->setPalette(problemColours);
    showMarks();
}

// Only what can be seen is marked: thousands of marks would make each paint slow.
void FindBar::showMarks()
{
    if (!isVisible())
        return;
    const qsizetype length = m_pane->source()->text().length();
    const SourceRange selected = m_pane->selection();
    const QList<SourceRange> &all = m_search->result().matches;
    auto match = all.cbegin();
    QList<QTextEdit::ExtraSelection> marks;
    for (const SourceRange &view : m_pane->rowsInView()) {
        match = std::lower_bound(match, all.cend(), view.start, [](SourceRange range, qsizetype start) { return range.end < start; });
        for (; match != all.cend() && match->start <= view.end && match->end <= length; ++match) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(m_pane->document());
            mark.cursor.setPosition(int(match->start));
            mark.cursor.setPosition(int(match->end), QTextCursor::KeepAnchor);
            mark.format.setBackground(*match == selected ? m_pane->look().foundCurrent : m_pane->look().found);
            mark.format.setForeground(m_pane->look().text);
            marks.append(mark);
        }
    }
    m_pane->setMarks(TextPane::Layer::Find, marks);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
    const bool ours
        = key->key() == Qt::Key_Escape || key->key() == Qt::Key_F3 || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!ours || (modifiers & ~Qt::ShiftModifier))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // a shortcut of the window with this key is for when the bar has no focus
        return true;
    }
    return handleKey(key->key(), modifiers, watched) || QWidget::eventFilter(watched, event);
}

bool FindBar::handleKey(int key, Qt::KeyboardModifiers modifiers, const QObject *field)
{
    const bool isField = field == m_wanted || field == m_replacement;
    if (key == Qt::Key_Escape) {
        close();
    } else if (key != Qt::Key_F3 && !isField) {
        return false; // Return on a button presses it
    } else if (field == m_replacement && key != Qt::Key_F3 && modifiers == Qt::NoModifier) {
        replaceOne();
    } else if (modifiers == Qt::ShiftModifier) {
        findPrevious();
    } else {
        findNext();
    }
    return true;
}

} // namespace Galley
