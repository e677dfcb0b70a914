// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionspec.h"

#include <QCoreApplication>

#define TEXT(text) QT_TRANSLATE_NOOP("Galley::Actions", text)

namespace Galley {

namespace {

using enum ActionId;
constexpr auto noKey = QKeySequence::UnknownKey;

constexpr ActionSpec specs[] = {
    {New, "new", TEXT("&New"), TEXT("Start an untitled article in a window of its own"), QKeySequence::New, "Ctrl+N", "new"},
    {Open, "open", TEXT("&Open…"), TEXT("Open an article from a file"), QKeySequence::Open, "Ctrl+O", "open"},
    {Save, "save", TEXT("&Save"), TEXT("Write the article to its file"), QKeySequence::Save, "Ctrl+S", "save"},
    {SaveAs, "saveAs", TEXT("Save &as…"), TEXT("Write the article to another file and go on there"), QKeySequence::SaveAs, "Ctrl+Shift+S", ""},
    {Close, "close", TEXT("&Close"), TEXT("Close this window"), QKeySequence::Close, "Ctrl+W", "close"},
    {Quit, "quit", TEXT("&Quit"), TEXT("Close all windows"), QKeySequence::Quit, "Ctrl+Q", ""},

    {Undo, "undo", TEXT("&Undo"), TEXT("Take back the last change"), QKeySequence::Undo, "Ctrl+Z", "undo"},
    {Redo, "redo", TEXT("&Redo"), TEXT("Make the change again that was taken back"), QKeySequence::Redo, "Ctrl+Shift+Z", "redo"},
    {Cut, "cut", TEXT("Cu&t"), TEXT("Move the selected text to the clipboard"), QKeySequence::Cut, "Ctrl+X", ""},
    {Copy, "copy", TEXT("&Copy"), TEXT("Copy the selected text to the clipboard"), QKeySequence::Copy, "Ctrl+C", ""},
    {Paste, "paste", TEXT("&Paste"), TEXT("Put the clipboard's text at the caret"), QKeySequence::Paste, "Ctrl+V", ""},
    {PastePlain, "pastePlain", TEXT("Paste p&lain text"), TEXT("Put the clipboard's text at the caret exactly as it is"), noKey, "Ctrl+Shift+V", ""},
    {SelectAll, "selectAll", TEXT("Select &all"), TEXT("Select the whole text"), QKeySequence::SelectAll, "Ctrl+A", ""},
    {Find, "find", TEXT("&Find…"), TEXT("Find text in the article"), QKeySequence::Find, "Ctrl+F", "find"},
    {FindNext, "findNext", TEXT("Find &next"), TEXT("Go to the next match"), noKey, "F3", ""},
    {FindPrevious, "findPrevious", TEXT("Find pre&vious"), TEXT("Go to the match before"), noKey, "Shift+F3", ""},
    {Replace, "replace", TEXT("R&eplace…"), TEXT("Find text and put other text in its place"), noKey, "Ctrl+H", "replace"},
    {GoToLine, "goToLine", TEXT("&Go to line…"), TEXT("Put the caret in a line given by its number"), noKey, "Ctrl+G", ""},
    {Preferences, "preferences", TEXT("Preference&s…"), TEXT("Choose font, column, colours and language"), QKeySequence::Preferences, "Ctrl+,", "settings"},

    {InsertLink, "insertLink", TEXT("&Link"), TEXT("Make the selection a link, or edit the link at the caret"), noKey, "Ctrl+K", "link"},
    {InsertImage, "insertImage", TEXT("&Image…"), TEXT("Put an image from a file into the article"), noKey, "Ctrl+Shift+I", "image"},
    {InsertTable, "insertTable", TEXT("&Table"), TEXT("Start a table of two columns"), noKey, "Ctrl+Shift+T", "table"},
    {InsertCodeBlock, "insertCodeBlock", TEXT("&Code block"), TEXT("Put the selected lines into a code block, or start one"), noKey, "Ctrl+Shift+C", ""},
    {InsertRule, "insertRule", TEXT("&Rule"), TEXT("Draw a line between two sections"), noKey, "Ctrl+Shift+R", ""},

    {Bold, "bold", TEXT("&Bold"), TEXT("Make the selection or the word bold, or plain again"), QKeySequence::Bold, "Ctrl+B", "bold"},
    {Italic, "italic", TEXT("&Italic"), TEXT("Make the selection or the word italic, or plain again"), QKeySequence::Italic, "Ctrl+I", "italic"},
    {Code, "code", TEXT("&Code"), TEXT("Make the selection or the word code, or plain again"), noKey, "Ctrl+E", "code"},
    {Strikethrough, "strikethrough", TEXT("&Strikethrough"), TEXT("Strike the selection or the word through, or not"), noKey, "Ctrl+Shift+X", "strikethrough"},
    {TaskBox, "taskBox", TEXT("&Task box"), TEXT("Tick the box of the list item, or clear it"), noKey, "Ctrl+Return", "task"},

    {NextHeading, "nextHeading", TEXT("&Next heading"), TEXT("Go to the heading below the caret"), noKey, "Ctrl+Alt+Down", ""},
    {PreviousHeading, "previousHeading", TEXT("&Previous heading"), TEXT("Go to the heading above the caret"), noKey, "Ctrl+Alt+Up", ""},
    {CopyToc, "copyToc", TEXT("&Copy a table of contents"), TEXT("Put a list of links to the headings on the clipboard"), noKey, "Ctrl+Alt+C", ""},

    {ViewWrite, "viewWrite", TEXT("&Write"), TEXT("Show the text alone"), noKey, "Ctrl+1", "write", ActionKind::Choice},
    {ViewSideBySide, "viewSideBySide", TEXT("&Side by side"), TEXT("Show the text and its preview"), noKey, "Ctrl+2", "side-by-side", ActionKind::Choice},
    {ViewRead, "viewRead", TEXT("&Read"), TEXT("Show the preview alone"), noKey, "Ctrl+3", "read", ActionKind::Choice},
    {SyncScrolling, "syncScrolling", TEXT("S&ynchronise scrolling"), TEXT("Keep text and preview at the same place"), noKey, "Ctrl+Alt+S", "sync", ActionKind::Toggle},
    {ThemeSystem, "themeSystem", TEXT("As the s&ystem"), TEXT("Light or dark as the desktop is"), noKey, "", "", ActionKind::Choice},
    {ThemeLight, "themeLight", TEXT("&Light"), TEXT("Dark text on light paper"), noKey, "", "", ActionKind::Choice},
    {ThemeDark, "themeDark", TEXT("&Dark"), TEXT("Light text on a dark ground"), noKey, "", "", ActionKind::Choice},
    {ThemeSepia, "themeSepia", TEXT("&Sepia"), TEXT("Brown text on warm paper"), noKey, "", "", ActionKind::Choice},
    {ZoomIn, "zoomIn", TEXT("Zoom &in"), TEXT("Make text and preview larger"), QKeySequence::ZoomIn, "Ctrl++", "zoom-in"},
    {ZoomOut, "zoomOut", TEXT("Zoom ou&t"), TEXT("Make text and preview smaller"), QKeySequence::ZoomOut, "Ctrl+-", "zoom-out"},
    {ZoomReset, "zoomReset", TEXT("Actual si&ze"), TEXT("Show text and preview in their usual size"), noKey, "Ctrl+0", ""},
    {ReloadPreview, "reloadPreview", TEXT("Relo&ad the preview"), TEXT("Build the preview anew"), noKey, "F5", "reload"},
    {FullScreen, "fullScreen", TEXT("&Full screen"), TEXT("Give the whole screen to this window"), noKey, "F11", "full-screen", ActionKind::Toggle},

    {OpenSample, "openSample", TEXT("Open the &sample article"), TEXT("Open an article that shows what Galley can do"), noKey, "", ""},
    {About, "about", TEXT("&About Galley"), TEXT("Show versions and licences"), noKey, "", ""},
};

} // namespace

std::span<const ActionSpec> actionSpecs()
{
    return specs;
}

} // namespace Galley
