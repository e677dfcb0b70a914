// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace Galley {

inline void pressKey(QWidget *widget, QChar letter)
{
    const int code = letter.toUpper().unicode();
    QKeyEvent press(QEvent::KeyPress, code, Qt::NoModifier, QString(letter));
    QCoreApplication::sendEvent(widget, &press);
    QKeyEvent release(QEvent::KeyRelease, code, Qt::NoModifier, QString(letter));
    QCoreApplication::sendEvent(widget, &release);
}

// Puts the caret into a paragraph in the middle of the text, in view.
inline void goToTheMiddle(QPlainTextEdit *pane)
{
    QTextBlock block = pane->document()->findBlock(pane->document()->characterCount() / 2);
    while (block.isValid() && (block.length() < 120 || !block.text().at(0).isLetter()))
        block = block.next();
    QTextCursor cursor(pane->document());
    cursor.setPosition(block.isValid() ? block.position() + 40 : pane->document()->characterCount() / 2);
    pane->setTextCursor(cursor);
    pane->centerCursor();
}

} // namespace Galley
