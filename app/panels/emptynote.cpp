// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/emptynote.h"

namespace Galley {

EmptyNote::EmptyNote(QWidget *parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("emptyNote"));
    setWordWrap(true);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setContentsMargins(20, 24, 20, 16);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
}

} // namespace Galley
