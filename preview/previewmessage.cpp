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
    return label;
}

} // namespace

PreviewMessage::PreviewMessage(QWidget *parent)
    : QWidget(parent), m_title(makeLabel(this)), m_reason(makeLabel(this)), m_retry(new QPushButton(tr("&Try again"), this))
{
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);

    // A column of its own: a layout asks a wrapped label for its height only when it also gives it its width.
    auto *column = new QWidget(this);
    column->setMaximumWidth(420);
    auto *texts = new QVBoxLayout(column);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(12);
    texts->addWidget(m_title);
    texts->addWidget(m_reason);
    texts->addWidget(m_retry, 0, Qt::AlignHCenter);

    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column, 100);
    middle->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch(1);
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
