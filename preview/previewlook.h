// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QMap>
#include <QString>

namespace Galley {

// What the page is set in: the theme's name for <html data-theme>, and the CSS variables that carry its colours and faces.
// A variable that is not given has the theme's own value in resources/page/page.css:
//   surfaces  --page, --code (behind code), --found (behind found text), --selection
//   text      --text, --muted, --accent (links), --error, --warning, --note
//   lines     --hairline
//   faces     --font-text, --font-interface (headings, labels), --font-code: CSS font-family lists
//   sizes     --text-size (18px), --line-height (1.6), --column (68ch)
//   words     --label-note, --label-tip, --label-important, --label-warning, --label-caution: titles of alerts, as CSS
//             strings; the preview sets these itself, in the interface's language
struct PreviewLook
{
    QString theme = QStringLiteral("light"); // light, dark or sepia
    bool dark = false;
    QMap<QString, QString> variables; // "--text" → "#22262b"
    QColor background; // shown before the page paints
    friend bool operator==(const PreviewLook &, const PreviewLook &) = default;
};

} // namespace Galley
