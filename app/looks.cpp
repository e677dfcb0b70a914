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

QString styleSheetFor(const Theme &theme)
{
    QString sheet = uR"(
QMainWindow, QDialog { background: @panels; }
QMainWindow::separator { background: @hairline; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QSplitter::handle { background: @hairline; }
QSplitter::handle:hover { background: @accent; }
QMenuBar { background: @panels; padding: 2px 4px; border-bottom: 1px solid @hairline; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @selection; color: @text; }
QMenu { background: @pane; border: 1px solid @hairline; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 28px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @hairline; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QStatusBar { background: @panels; border-top: 1px solid @hairline; color: @muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted; padding-right: 8px; }
QStatusBar QToolButton { color: @muted; border: none; border-radius: 4px; padding: 2px 8px; background: transparent; }
QStatusBar QToolButton:hover, QStatusBar QToolButton:focus { color: @text; background: @hover; }
QDockWidget > QWidget { background: @panels; }
QTreeView, QTableView { background: @panels; border: none; outline: none; selection-background-color: @selection; selection-color: @text; }
QTreeView::item, QTableView::item { min-height: 26px; padding: 0px 4px; border: none; }
QTreeView::item:hover, QTableView::item:hover { background: @hover; }
QTreeView::item:selected, QTableView::item:selected { background: @selection; color: @text; }
QTreeView::item:selected:focus, QTableView::item:selected:focus { color: @accent; }
QHeaderView { background: @panels; border: none; }
QHeaderView::section { background: @panels; color: @muted; border: none; border-bottom: 1px solid @hairline; padding: 4px; }
QTabBar { background: @panels; }
QTabBar::tab { color: @muted; background: transparent; border: none; border-bottom: 2px solid transparent; padding: 6px 10px; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { border: 2px solid @accent; border-radius: 4px; }
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QFontComboBox { background: @pane; color: @text; border: 1px solid @hairline; border-radius: 4px; padding: 3px 6px; min-height: 18px; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus { border: 2px solid @accent; padding: 2px 5px; }
QPushButton { background: @pane; color: @text; border: 1px solid @hairline; border-radius: 4px; padding: 5px 14px; min-height: 18px; }
QPushButton:hover { background: @hover; }
QPushButton:focus { border: 2px solid @accent; padding: 4px 13px; }
QPushButton:default { border-color: @accent; }
QPushButton:disabled { color: @faint; }
QToolTip { background: @pane; color: @text; border: 1px solid @hairline; padding: 4px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0px; }
QScrollBar::handle { background: @thumb; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
#messageBar { background: @code; border-bottom: 1px solid @hairline; }
#messageBar[tone="warning"] { border-left: 3px solid @warning; }
#messageBar[tone="error"] { border-left: 3px solid @error; }
#messageBar[tone="note"] { border-left: 3px solid @note; }
#panelTitle { color: @muted; font-weight: 600; }
#panelClose { color: @muted; border: none; border-radius: 4px; padding: 1px 6px; background: transparent; }
#panelClose:hover, #panelClose:focus { color: @text; background: @hover; }
#emptyNote { color: @muted; padding: 20px 16px; }
)"_s;
    const auto mixed = [](const QColor &over, const QColor &under, double share) {
        const auto channel = [&](int a, int b) { return int(a * share + b * (1 - share)); };
        return QColor(channel(over.red(), under.red()), channel(over.green(), under.green()), channel(over.blue(), under.blue()));
    };
    const std::pair<QLatin1StringView, QColor> tokens[] = {
        {"@panels"_L1, theme.panels},
        {"@pane"_L1, theme.pane},
        {"@code"_L1, theme.code},
        {"@hairline"_L1, theme.hairline},
        {"@text"_L1, theme.text},
        {"@muted"_L1, theme.muted},
        {"@accent"_L1, theme.accent},
        {"@selection"_L1, theme.selection},
        {"@error"_L1, theme.error},
        {"@warning"_L1, theme.warning},
        {"@note"_L1, theme.note},
        {"@hover"_L1, mixed(theme.text, theme.panels, 0.06)},
        {"@faint"_L1, mixed(theme.muted, theme.panels, 0.6)},
        {"@thumb"_L1, mixed(theme.muted, theme.panels, 0.35)},
    };
    for (const auto &[token, color] : tokens) // longer names first where one begins another: "@panels" before "@pane"
        sheet.replace(token, color.name());
    return sheet;
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
