// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace Galley {

class WebCheck;

// Tells how far the check of the links to the web has come, and stops it; not to be seen otherwise.
class WebCheckNote : public QWidget
{
    Q_OBJECT
public:
    explicit WebCheckNote(WebCheck *check, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showProgress(int done, int total);
    void retranslate();

    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_stop;
    int m_done = 0;
    int m_total = 0;
};

} // namespace Galley
