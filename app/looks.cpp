// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/looks.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QStyleHints>

#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

QPalette paletteFor(const Theme &theme)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> colors[] = {
        {QPalette::Window, theme.panels},
        {QPalette::WindowText, theme.text},
        {QPalette::Base, theme.pane},
        {QPalette::AlternateBase, theme.currentLine},
        {QPalette::Text, theme.text},
        {QPalette::PlaceholderText, theme.muted},
        {QPalette::Button, theme.panels},
        {QPalette::ButtonText, theme.text},
        {QPalette::BrightText, theme.error},
        {QPalette::ToolTipBase, theme.pane},
        {QPalette::ToolTipText, theme.text},
        {QPalette::Highlight, theme.selection},
        {QPalette::HighlightedText, theme.text},
        {QPalette::Accent, theme.accent},
        {QPalette::Link, theme.accent},
        {QPalette::LinkVisited, theme.accent},
        {QPalette::Light, theme.pane},
        {QPalette::Midlight, theme.panels},
        {QPalette::Mid, theme.hairline},
        {QPalette::Dark, theme.hairline},
        {QPalette::Shadow, theme.hairline},
    };
    for (const auto &[role, color] : colors)
        palette.setColor(role, color);
    QColor faint = theme.muted;
    faint.setAlphaF(0.6F);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

QFont fixedFont()
{
    const QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (QFontInfo(font).fixedPitch())
        return font;
    QFont fallback(u"monospace"_s); // a desktop without settings names none
    fallback.setStyleHint(QFont::Monospace);
    return fallback;
}

PaneLook paneLookFor(const Theme &theme, const Preferences &preferences)
{
    PaneLook look;
    look.background = theme.pane;
    look.text = theme.text;
    look.muted = theme.muted;
    look.accent = theme.accent;
    look.currentLine = theme.currentLine;
    look.selection = theme.selection;
    look.found = theme.found;
    look.foundCurrent = theme.dark ? theme.found.lighter(140) : theme.found.darker(115);
    look.code = theme.code;
    look.hairline = theme.hairline;
    look.error = theme.error;
    look.warning = theme.warning;
    look.note = theme.note;
    look.dark = theme.dark;
    look.font = preferences.fontFamily.isEmpty() ? fixedFont() : QFont(preferences.fontFamily);
    look.font.setPointSize(preferences.fontSize);
    look.lineHeight = preferences.lineHeight;
    look.columnCharacters = preferences.columnCharacters;
    look.highlightCurrentLine = preferences.highlightCurrentLine;
    return look;
}

PreviewLook previewLookFor(const Theme &theme)
{
    PreviewLook look;
    look.theme = themeKey(theme.name);
    look.dark = theme.dark;
    look.background = theme.preview;
    look.variables = {
        {u"--page"_s, theme.preview.name()},
        {u"--code"_s, theme.code.name()},
        {u"--found"_s, theme.found.name()},
        {u"--selection"_s, theme.selection.name()},
        {u"--text"_s, theme.text.name()},
        {u"--muted"_s, theme.muted.name()},
        {u"--accent"_s, theme.accent.name()},
        {u"--error"_s, theme.error.name()},
        {u"--warning"_s, theme.warning.name()},
        {u"--note"_s, theme.note.name()},
        {u"--hairline"_s, theme.hairline.name()},
        {u"--font-interface"_s, u"\"%1\", system-ui, sans-serif"_s.arg(QGuiApplication::font().family())},
    };
    return look;
}

ThemeName chosenTheme(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return ThemeName::Light;
    case ThemeChoice::Dark:
        return ThemeName::Dark;
    case ThemeChoice::Sepia:
        return ThemeName::Sepia;
    case ThemeChoice::System:
        break;
    }
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? ThemeName::Dark : ThemeName::Light;
}

} // namespace Galley
