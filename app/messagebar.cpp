// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebar.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVariantAnimation>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int slideMilliseconds = 120;

QString toneName(MessageBar::Tone tone)
{
    return tone == MessageBar::Tone::Error ? u"error"_s : tone == MessageBar::Tone::Warning ? u"warning"_s : u"note"_s;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_remedies(new QHBoxLayout), m_close(new QToolButton(this)),
      m_motion(new QVariantAnimation(this))
{
    setObjectName(u"messageBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_text->setTextFormat(Qt::PlainText); // names of files are part of messages
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setText(u"×"_s);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_remedies);
    layout->addWidget(m_close);

    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &height) { setMaximumHeight(height.toInt()); });
    connect(m_motion, &QVariantAnimation::finished, this, [this] {
        setVisible(m_motion->endValue().toInt() > 0);
        setMaximumHeight(QWIDGETSIZE_MAX);
    });
    hide();
    retranslate();
}

void MessageBar::display(Tone tone, const QString &message, const QList<Remedy> &remedies)
{
    while (QLayoutItem *item = m_remedies->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Remedy &remedy : remedies) {
        auto *button = new QPushButton(remedy.text, this);
        connect(button, &QPushButton::clicked, this, [this, run = remedy.run] {
            dismiss();
            run();
        });
        m_remedies->addWidget(button);
    }
    setProperty("tone", toneName(tone));
    style()->unpolish(this);
    style()->polish(this);
    m_text->setText(message);
    setAccessibleName(message);
    QAccessibleAnnouncementEvent announcement(this, message);
    QAccessible::updateAccessibility(&announcement);
    if (!isVisible() || m_motion->endValue().toInt() == 0)
        slide(0, sizeHint().height());
}

void MessageBar::dismiss()
{
    if (isHidden()) // not so in a window that is not shown yet
        return;
    if (isAncestorOf(QApplication::focusWidget()) && parentWidget())
        parentWidget()->setFocus(); // else Qt gives it to whatever comes next
    slide(height(), 0);
}

QString MessageBar::message() const
{
    return isHidden() ? QString() : m_text->text();
}

bool MessageBar::isGoing() const
{
    return m_motion->state() == QAbstractAnimation::Running && m_motion->endValue().toInt() == 0;
}

void MessageBar::slide(int from, int to)
{
    const bool moves = isVisibleTo(window()) || (window()->isVisible() && to > 0);
    m_motion->stop();
    m_motion->setStartValue(from);
    m_motion->setEndValue(to);
    m_motion->setDuration(moves && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0 ? slideMilliseconds : 0);
    show();
    m_motion->start();
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void MessageBar::retranslate()
{
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message (Esc)"));
}

} // namespace Galley
