// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewmessage.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Galley {

namespace {

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setMaximumWidth(420);
    return label;
}

} // namespace

PreviewMessage::PreviewMessage(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(this))
    , m_reason(makeLabel(this))
    , m_retry(new QPushButton(tr("&Try again"), this))
{
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addStretch();
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_reason, 0, Qt::AlignHCenter);
    layout->addWidget(m_retry, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_retry, &QPushButton::clicked, this, &PreviewMessage::retryRequested);
    showNothing();
}

void PreviewMessage::showNothing()
{
    m_title->hide();
    m_reason->hide();
    m_retry->hide();
}

void PreviewMessage::showReason(const QString &title, const QString &reason)
{
    m_title->setText(title);
    m_reason->setText(reason);
    m_title->show();
    m_reason->setVisible(!reason.isEmpty());
    m_retry->hide();
}

void PreviewMessage::offerRetry(const QString &title, const QString &reason)
{
    showReason(title, reason);
    m_retry->show();
}

} // namespace Galley
