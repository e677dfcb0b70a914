// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVariantAnimation;

namespace Galley {

// A message above the pane, with what can be done about it. It slides in, covers nothing and goes by Esc or its
// close button. One at a time: a new one takes the place of the old.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Note, Warning, Error };
    struct Remedy
    {
        QString text;
        std::function<void()> run; // the bar goes first
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void display(Tone tone, const QString &message, const QList<Remedy> &remedies = {});
    void dismiss(); // the focus, if it is in the bar, goes to the parent
    QString message() const;
    bool isGoing() const; // dismissed, and not gone yet

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void slide(int from, int to);

    QLabel *m_text;
    QHBoxLayout *m_remedies;
    QToolButton *m_close;
    QVariantAnimation *m_motion;
};

} // namespace Galley
