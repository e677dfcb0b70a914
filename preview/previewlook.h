// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QMap>
#include <QString>

namespace Galley {

// What the page is set in: the theme's name for <html data-theme>, and the CSS variables that carry its colours and faces.
struct PreviewLook
{
    QString theme = QStringLiteral("light"); // light, dark or sepia
    bool dark = false;
    QMap<QString, QString> variables;        // "--text" → "#22262b"
    QColor background;                       // shown before the page paints
    friend bool operator==(const PreviewLook &, const PreviewLook &) = default;
};

} // namespace Galley
