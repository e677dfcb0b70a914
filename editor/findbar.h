// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QList>
#include <QWidget>

namespace Galley {

class TextPane;

// Find and replace above the pane: live matches, "3 of 17", case, word, regular expression, replace all as one undo
// step. It slides in, never covers text and goes by Esc, leaving the match selected.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(TextPane *pane, QWidget *parent = nullptr);

    void openFind();        // seeded with the selected word
    void openReplace();
    void findNext();
    void findPrevious();
    void close();

Q_SIGNALS:
    void messageForStatus(const QString &message); // e.g. how many were replaced
};

} // namespace Galley
