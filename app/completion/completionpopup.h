// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/completion/completionitems.h"

#include <QFrame>

class QListWidget;

namespace Galley {

// A short list below a line of text, with what can be put there. It never takes the focus: who types steers it.
class CompletionPopup : public QFrame
{
    Q_OBJECT
public:
    explicit CompletionPopup(QWidget *window); // lies over it

    // `line` is where the line of text stands, in the window. The first item is chosen.
    void display(const QList<CompletionItem> &items, const QRect &line);
    void place(const QRect &line);

    enum class Step { Next, Previous, NextPage, PreviousPage };
    void go(Step step); // round the ends by single steps
    const CompletionItem *current() const; // null when there is none

Q_SIGNALS:
    void chosen(); // by a click
    void currentChanged(const QString &spoken);

private:
    QListWidget *m_list;
    QList<CompletionItem> m_items;
};

} // namespace Galley
