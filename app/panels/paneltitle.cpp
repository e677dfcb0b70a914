// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/paneltitle.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

PanelTitle::PanelTitle(QDockWidget *dock) : QWidget(dock), m_dock(dock), m_name(new QLabel(this)), m_close(new QToolButton(this))
{
    m_name->setObjectName(u"panelTitle"_s);
    m_close->setObjectName(u"panelClose"_s);
    m_close->setText(u"×"_s);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 2);
    row->addWidget(m_name, 1);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, dock, &QDockWidget::close);
    connect(dock, &QDockWidget::visibilityChanged, this, &PanelTitle::updateAllSoon);
    connect(dock, &QDockWidget::topLevelChanged, this, &PanelTitle::updateAllSoon);
    connect(dock, &QDockWidget::dockLocationChanged, this, &PanelTitle::updateAllSoon);
    dock->setTitleBarWidget(this);
    retranslate();
}

// The tabs come and go after the signals of a dock; one that goes may leave another alone, which is told nothing.
void PanelTitle::updateAllSoon()
{
    if (std::exchange(m_updating, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_updating = false;
        const QWidget *owner = m_dock->parentWidget();
        for (const QDockWidget *dock : owner ? owner->findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly) : QList{m_dock})
            if (auto *title = qobject_cast<PanelTitle *>(dock->titleBarWidget()))
                title->showOrHide();
    });
}

void PanelTitle::showOrHide()
{
    const auto *window = qobject_cast<const QMainWindow *>(m_dock->parentWidget());
    const QList<QDockWidget *> beside = window && !m_dock->isFloating() ? window->tabifiedDockWidgets(m_dock) : QList<QDockWidget *>();
    const bool tabbed = std::any_of(beside.begin(), beside.end(), [](const QDockWidget *other) { return !other->isHidden(); });
    setMaximumHeight(tabbed ? 0 : QWIDGETSIZE_MAX);
    m_name->setVisible(!tabbed);
    m_close->setVisible(!tabbed);
    layout()->setContentsMargins(tabbed ? QMargins() : QMargins(12, 6, 6, 2));
}

void PanelTitle::retranslate()
{
    const QString title = m_dock->windowTitle();
    m_name->setText(title);
    setAccessibleName(title);
    m_close->setAccessibleName(tr("Hide the panel %1").arg(title));
    m_close->setToolTip(tr("Hide this panel"));
}

} // namespace Galley
