// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QProxyStyle>

class QStyleOption;
class QWidget;

namespace Galley {

// Fusion, which takes every colour of a palette, without what Qt looks for and we never show.
class ProgramStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ProgramStyle();

    // Every dock looks in all icon themes for the buttons of a title that PanelTitle takes the place of, and every field for
    // the one that clears it, which is the same for all.
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;

private:
    mutable QIcon m_clearIcon;
};

} // namespace Galley
