// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/paneltitle.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>
#include <QToolButton>

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
    // The tabs come and go after these signals; a panel that goes may leave another alone, which is told nothing.
    const auto later = [this] {
        QTimer::singleShot(0, this, [this] {
            const QWidget *owner = m_dock->parentWidget() ? m_dock->parentWidget() : m_dock;
            for (PanelTitle *title : owner->findChildren<PanelTitle *>())
                title->showOrHide();
        });
    };
    connect(dock, &QDockWidget::visibilityChanged, this, later);
    connect(dock, &QDockWidget::topLevelChanged, this, later);
    connect(dock, &QDockWidget::dockLocationChanged, this, later);
    dock->setTitleBarWidget(this);
    retranslate();
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
