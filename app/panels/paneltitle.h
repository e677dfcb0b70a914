// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;
class QToolButton;

namespace Galley {

// The head of a panel: its name and a way to close it. Where panels share a place their tabs carry the names, and the
// head is gone.
class PanelTitle : public QWidget
{
    Q_OBJECT
public:
    explicit PanelTitle(QDockWidget *dock);

    void retranslate();

private:
    void updateAllSoon();
    void showOrHide();

    QDockWidget *m_dock;
    QLabel *m_name;
    QToolButton *m_close;
    bool m_updating = false; // soon
};

} // namespace Galley
