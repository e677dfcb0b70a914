// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/latenessmark.h"

#include <QEvent>

namespace Galley {

namespace {

constexpr int distance = 12; // pixels from the edges
constexpr int padding = 6;

} // namespace

LatenessMark::LatenessMark(QWidget *parent) : QLabel(parent)
{
    setText(tr("The preview does not answer"));
    setAccessibleName(text());
    setTextFormat(Qt::PlainText);
    setMargin(padding);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    parent->installEventFilter(this);
    hide();
}

void LatenessMark::appear()
{
    place();
    raise();
    show();
}

bool LatenessMark::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QLabel::eventFilter(watched, event);
}

void LatenessMark::place()
{
    adjustSize();
    const int left = layoutDirection() == Qt::RightToLeft ? distance : parentWidget()->width() - width() - distance;
    move(left, distance);
}

} // namespace Galley
