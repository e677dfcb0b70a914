// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/conflicts.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace Galley {

class Article;
class TextPane;

// Stands above the text as long as it holds conflicts of a merge, walks from one to the next and leaves the side that
// the writer chooses: one undo step each.
class ConflictBar : public QWidget
{
    Q_OBJECT
public:
    explicit ConflictBar(QWidget *parent = nullptr);

    void attach(Article *article, TextPane *pane);
    void look(); // at the text as it is now
    int conflictCount() const { return int(m_conflicts.size()); }

    void showFirst();
    void showNext();
    void showPrevious();
    void resolve(ConflictSide side); // the one at the caret, else the next one

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void updateText();
    qsizetype indexAtCaret() const; // of the conflict that the caret is in or before; -1 without any
    void show(const Conflict &conflict);
    using QWidget::show;
    void leave(); // for the text

    Article *m_article = nullptr;
    TextPane *m_pane = nullptr;
    QList<Conflict> m_conflicts;
    QLabel *m_text;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_mine;
    QPushButton *m_theirs;
    QPushButton *m_both;
    QToolButton *m_close;
    bool m_loaded = false; // another text: it is looked at when it is known
};

} // namespace Galley
