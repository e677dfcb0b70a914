// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/webchecknote.h"

#include "app/remote/webcheck.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace Galley {

namespace {

constexpr int barWidth = 100;
constexpr int barHeight = 6;

} // namespace

WebCheckNote::WebCheckNote(WebCheck *check, QWidget *parent)
    : QWidget(parent), m_text(new QLabel), m_bar(new QProgressBar), m_stop(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    m_bar->setFixedWidth(barWidth);
    m_bar->setFixedHeight(barHeight);
    m_bar->setTextVisible(false);
    m_stop->setAutoRaise(true);
    connect(check, &WebCheck::progressed, this, &WebCheckNote::showProgress);
    connect(check, &WebCheck::runningChanged, this, &QWidget::setVisible);
    connect(m_stop, &QToolButton::clicked, check, &WebCheck::cancel);
    retranslate();
    hide();
}

void WebCheckNote::showProgress(int done, int total)
{
    m_done = done;
    m_total = total;
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    retranslate();
}

void WebCheckNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WebCheckNote::retranslate()
{
    m_text->setText(tr("Web links: %L1 of %L2").arg(m_done).arg(m_total));
    m_bar->setAccessibleName(tr("How many links to the web have been checked"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop checking; what was found out stays"));
}

} // namespace Galley
