// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QListWidget;

namespace Galley {

// A list beside the caret of what can be done, with what it would change below. Enter or a click does it, Esc or a
// click elsewhere leaves everything as it is.
class RemedyPopup : public QFrame
{
    Q_OBJECT
public:
    struct Remedy
    {
        QString title;
        std::function<QString()> preview; // rich text; none: nothing to show
        std::function<void()> run; // after the popup has gone
    };

    explicit RemedyPopup(QWidget *parent);

    // `place` is a line of text on the screen; the popup stands below it, or above where there is more room.
    void popUp(const QString &sentence, const QList<Remedy> &remedies, const QRect &place);
    const QList<Remedy> &remedies() const { return m_remedies; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit(const QRect &place);
    void showPreview(int row);
    void run(int row);

    QLabel *m_sentence;
    QListWidget *m_list;
    QLabel *m_preview;
    QList<Remedy> m_remedies;
};

} // namespace Galley
