// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programstyle.h"

#include <QDockWidget>

namespace Galley {

ProgramStyle::ProgramStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

QIcon ProgramStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (qobject_cast<const QDockWidget *>(widget))
        return {};
    if (icon != SP_LineEditClearButton)
        return QProxyStyle::standardIcon(icon, option, widget);
    if (m_clearIcon.isNull())
        m_clearIcon = QProxyStyle::standardIcon(icon, option, widget);
    return m_clearIcon;
}

} // namespace Galley
