// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/search.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Galley {

class LiveSearch;
class TextPane;

// Find and replace above the pane: live matches, "3 of 17", case, word, regular expression, replace all as one undo
// step. It never covers text and goes by Esc, leaving the match selected.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(TextPane *pane, QWidget *parent = nullptr);

    void openFind(); // seeded with the selected word
    void openReplace();
    void findNext();
    void findPrevious();
    void replaceOne(); // the selected match, then on to the next
    void replaceAll(); // one undo step
    void close();

Q_SIGNALS:
    void messageForStatus(const QString &message); // e.g. how many were replaced

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildOnce();
    void build();
    QWidget *buildFindRow();
    QWidget *buildReplaceRow();
    QToolButton *addChip(const QString &text);
    QToolButton *addButton(const QString &text);
    void connectAll();
    void setTexts();
    void seed();
    void open(QLineEdit *focused);
    void searchAgain(); // from where the search began, as the pattern is typed
    void whenReady(const std::function<void()> &job);
    void selectFrom(qsizetype position);
    void select(std::optional<SourceRange> match);
    void showResult();
    void showMarks();
    QString countText() const;
    bool handleKey(int key, Qt::KeyboardModifiers modifiers, const QObject *field);

    TextPane *m_pane;
    LiveSearch *m_search;
    QLineEdit *m_wanted = nullptr;
    QLineEdit *m_replacement = nullptr;
    QToolButton *m_case = nullptr;
    QToolButton *m_word = nullptr;
    QToolButton *m_expression = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_close = nullptr;
    QToolButton *m_replace = nullptr;
    QToolButton *m_replaceAll = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_problem = nullptr;
    QWidget *m_replaceRow = nullptr;
    qsizetype m_origin = 0;
    std::function<void()> m_awaited; // until a long text has been searched
};

} // namespace Galley
