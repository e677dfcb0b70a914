// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionspec.h"

#include <QCoreApplication>

namespace Galley {

namespace {

using enum ActionId;
constexpr auto noKey = QKeySequence::UnknownKey;

constexpr ActionSpec specs[] = {
    {New, "new", QT_TRANSLATE_NOOP("Galley::Actions", "&New"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Start an untitled article in a window of its own"), QKeySequence::New, "Ctrl+N", "new"},
    {Open, "open", QT_TRANSLATE_NOOP("Galley::Actions", "&Open…"), QT_TRANSLATE_NOOP("Galley::Actions", "Open an article from a file"),
        QKeySequence::Open, "Ctrl+O", "open"},
    {ImportArticle, "importArticle", QT_TRANSLATE_NOOP("Galley::Actions", "&Import article text…"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Find the structure of an article that came as plain text"), noKey, "Ctrl+Alt+I", ""},
    {Save, "save", QT_TRANSLATE_NOOP("Galley::Actions", "&Save"), QT_TRANSLATE_NOOP("Galley::Actions", "Write the article to its file"),
        QKeySequence::Save, "Ctrl+S", "save"},
    {SaveAs, "saveAs", QT_TRANSLATE_NOOP("Galley::Actions", "Save &as…"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Write the article to another file and go on there"), QKeySequence::SaveAs, "Ctrl+Shift+S",
        ""},
    {Versions, "versions", QT_TRANSLATE_NOOP("Galley::Actions", "&Versions…"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Look at earlier versions of the article, and bring one back"), noKey, "", ""},
    {Recovered, "recovered", QT_TRANSLATE_NOOP("Galley::Actions", "Recovere&d articles…"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Look at texts that were not saved when Galley ended"), noKey, "", ""},
    {Close, "close", QT_TRANSLATE_NOOP("Galley::Actions", "&Close"), QT_TRANSLATE_NOOP("Galley::Actions", "Close this window"),
        QKeySequence::Close, "Ctrl+W", "close"},
    {Quit, "quit", QT_TRANSLATE_NOOP("Galley::Actions", "&Quit"), QT_TRANSLATE_NOOP("Galley::Actions", "Close all windows"),
        QKeySequence::Quit, "Ctrl+Q", ""},

    {Undo, "undo", QT_TRANSLATE_NOOP("Galley::Actions", "&Undo"), QT_TRANSLATE_NOOP("Galley::Actions", "Take back the last change"),
        QKeySequence::Undo, "Ctrl+Z", "undo"},
    {Redo, "redo", QT_TRANSLATE_NOOP("Galley::Actions", "&Redo"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Make the change again that was taken back"), QKeySequence::Redo, "Ctrl+Shift+Z", "redo"},
    {Cut, "cut", QT_TRANSLATE_NOOP("Galley::Actions", "Cu&t"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Move the selected text to the clipboard"), QKeySequence::Cut, "Ctrl+X", ""},
    {Copy, "copy", QT_TRANSLATE_NOOP("Galley::Actions", "&Copy"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Copy the selected text to the clipboard"), QKeySequence::Copy, "Ctrl+C", ""},
    {Paste, "paste", QT_TRANSLATE_NOOP("Galley::Actions", "&Paste"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Put the clipboard's text at the caret"), QKeySequence::Paste, "Ctrl+V", ""},
    {PastePlain, "pastePlain", QT_TRANSLATE_NOOP("Galley::Actions", "Paste p&lain text"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Put the clipboard's text at the caret exactly as it is"), noKey, "Ctrl+Shift+V", ""},
    {PasteArticle, "pasteArticle", QT_TRANSLATE_NOOP("Galley::Actions", "Paste as an art&icle…"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Find the structure of the article text on the clipboard"), noKey, "Ctrl+Alt+V", ""},
    {SelectAll, "selectAll", QT_TRANSLATE_NOOP("Galley::Actions", "Select &all"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Select the whole text"), QKeySequence::SelectAll, "Ctrl+A", ""},
    {Find, "find", QT_TRANSLATE_NOOP("Galley::Actions", "&Find…"), QT_TRANSLATE_NOOP("Galley::Actions", "Find text in the article"),
        QKeySequence::Find, "Ctrl+F", "find"},
    {FindNext, "findNext", QT_TRANSLATE_NOOP("Galley::Actions", "Find &next"), QT_TRANSLATE_NOOP("Galley::Actions", "Go to the next match"),
        noKey, "F3", ""},
    {FindPrevious, "findPrevious", QT_TRANSLATE_NOOP("Galley::Actions", "Find pre&vious"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Go to the match before"), noKey, "Shift+F3", ""},
    {Replace, "replace", QT_TRANSLATE_NOOP("Galley::Actions", "R&eplace…"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Find text and put other text in its place"), noKey, "Ctrl+H", "replace"},
    {GoToLine, "goToLine", QT_TRANSLATE_NOOP("Galley::Actions", "&Go to line…"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Put the caret in a line given by its number"), noKey, "Ctrl+G", ""},
    {Preferences, "preferences", QT_TRANSLATE_NOOP("Galley::Actions", "Preference&s…"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Choose font, column, colours and language"), QKeySequence::Preferences, "Ctrl+,", "settings"},

    {InsertLink, "insertLink", QT_TRANSLATE_NOOP("Galley::Actions", "&Link"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Make the selection a link, or edit the link at the caret"), noKey, "Ctrl+K", "link"},
    {InsertImage, "insertImage", QT_TRANSLATE_NOOP("Galley::Actions", "&Image…"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Put an image from a file into the article"), noKey, "Ctrl+Shift+I", "image"},
    {InsertTable, "insertTable", QT_TRANSLATE_NOOP("Galley::Actions", "&Table"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Start a table of two columns"), noKey, "Ctrl+Shift+T", "table"},
    {InsertCodeBlock, "insertCodeBlock", QT_TRANSLATE_NOOP("Galley::Actions", "&Code block"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Put the selected lines into a code block, or start one"), noKey, "Ctrl+Shift+C", ""},
    {InsertRule, "insertRule", QT_TRANSLATE_NOOP("Galley::Actions", "&Rule"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Draw a line between two sections"), noKey, "Ctrl+Shift+R", ""},

    {Bold, "bold", QT_TRANSLATE_NOOP("Galley::Actions", "&Bold"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Make the selection or the word bold, or plain again"), QKeySequence::Bold, "Ctrl+B", "bold"},
    {Italic, "italic", QT_TRANSLATE_NOOP("Galley::Actions", "&Italic"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Make the selection or the word italic, or plain again"), QKeySequence::Italic, "Ctrl+I",
        "italic"},
    {Code, "code", QT_TRANSLATE_NOOP("Galley::Actions", "&Code"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Make the selection or the word code, or plain again"), noKey, "Ctrl+E", "code"},
    {Strikethrough, "strikethrough", QT_TRANSLATE_NOOP("Galley::Actions", "&Strikethrough"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Strike the selection or the word through, or not"), noKey, "Ctrl+Shift+X", "strikethrough"},
    {TaskBox, "taskBox", QT_TRANSLATE_NOOP("Galley::Actions", "&Task box"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Tick the box of the list item, or clear it"), noKey, "Ctrl+Return", "task"},

    {NextHeading, "nextHeading", QT_TRANSLATE_NOOP("Galley::Actions", "&Next heading"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Go to the heading below the caret"), noKey, "Ctrl+Alt+Down", ""},
    {PreviousHeading, "previousHeading", QT_TRANSLATE_NOOP("Galley::Actions", "&Previous heading"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Go to the heading above the caret"), noKey, "Ctrl+Alt+Up", ""},
    {NextProblem, "nextProblem", QT_TRANSLATE_NOOP("Galley::Actions", "Next p&roblem"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Go to the problem after the caret"), noKey, "F8", ""},
    {PreviousProblem, "previousProblem", QT_TRANSLATE_NOOP("Galley::Actions", "Previous pro&blem"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Go to the problem before the caret"), noKey, "Shift+F8", ""},
    {ShowRemedies, "showRemedies", QT_TRANSLATE_NOOP("Galley::Actions", "&What can be done here…"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Show the ways to put the problem at the caret right"), noKey, "Ctrl+.", ""},
    {MoveSectionUp, "moveSectionUp", QT_TRANSLATE_NOOP("Galley::Actions", "Move the section &up"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Move the section with all its text before the one above"), noKey, "Alt+Shift+Up", ""},
    {MoveSectionDown, "moveSectionDown", QT_TRANSLATE_NOOP("Galley::Actions", "Move the section &down"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Move the section with all its text behind the one below"), noKey, "Alt+Shift+Down", ""},
    {PromoteSection, "promoteSection", QT_TRANSLATE_NOOP("Galley::Actions", "Pro&mote the section"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Give the section and those in it a higher level"), noKey, "Alt+Shift+Left", ""},
    {DemoteSection, "demoteSection", QT_TRANSLATE_NOOP("Galley::Actions", "D&emote the section"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Give the section and those in it a deeper level"), noKey, "Alt+Shift+Right", ""},
    {UpdateToc, "updateToc", QT_TRANSLATE_NOOP("Galley::Actions", "Update table of con&tents"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Bring the table of contents up to date with the headings"), noKey, "Ctrl+Alt+T", ""},
    {CopyToc, "copyToc", QT_TRANSLATE_NOOP("Galley::Actions", "&Copy a table of contents"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Put a list of links to the headings on the clipboard"), noKey, "Ctrl+Alt+C", ""},

    {RenumberCitations, "renumberCitations", QT_TRANSLATE_NOOP("Galley::Actions", "Renumber c&itations…"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Number citations and sources in the order of their first use"), noKey, "Ctrl+Alt+N", ""},
    {CheckWebLinks, "checkWebLinks", QT_TRANSLATE_NOOP("Galley::Actions", "Check web &links"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Ask whether the addresses on the web are there; once more stops it"), noKey, "Ctrl+Alt+L",
        "web", ActionKind::Toggle},

    {ViewWrite, "viewWrite", QT_TRANSLATE_NOOP("Galley::Actions", "&Write"), QT_TRANSLATE_NOOP("Galley::Actions", "Show the text alone"),
        noKey, "Ctrl+1", "write", ActionKind::Choice},
    {ViewSideBySide, "viewSideBySide", QT_TRANSLATE_NOOP("Galley::Actions", "&Side by side"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Show the text and its preview"), noKey, "Ctrl+2", "side-by-side", ActionKind::Choice},
    {ViewRead, "viewRead", QT_TRANSLATE_NOOP("Galley::Actions", "&Read"), QT_TRANSLATE_NOOP("Galley::Actions", "Show the preview alone"),
        noKey, "Ctrl+3", "read", ActionKind::Choice},
    {SyncScrolling, "syncScrolling", QT_TRANSLATE_NOOP("Galley::Actions", "S&ynchronise scrolling"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Keep text and preview at the same place"), noKey, "Ctrl+Alt+S", "sync", ActionKind::Toggle},
    {OutlineEvidence, "outlineEvidence", QT_TRANSLATE_NOOP("Galley::Actions", "&Evidence in the outline"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Show below each heading what its section holds"), noKey, "Ctrl+Alt+E", "",
        ActionKind::Toggle},
    {ThemeSystem, "themeSystem", QT_TRANSLATE_NOOP("Galley::Actions", "As the s&ystem"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Light or dark as the desktop is"), noKey, "", "", ActionKind::Choice},
    {ThemeLight, "themeLight", QT_TRANSLATE_NOOP("Galley::Actions", "&Light"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Dark text on light paper"), noKey, "", "", ActionKind::Choice},
    {ThemeDark, "themeDark", QT_TRANSLATE_NOOP("Galley::Actions", "&Dark"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Light text on a dark ground"), noKey, "", "", ActionKind::Choice},
    {ThemeSepia, "themeSepia", QT_TRANSLATE_NOOP("Galley::Actions", "&Sepia"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Brown text on warm paper"), noKey, "", "", ActionKind::Choice},
    {ZoomIn, "zoomIn", QT_TRANSLATE_NOOP("Galley::Actions", "Zoom &in"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Make text and preview larger"), QKeySequence::ZoomIn, "Ctrl++", "zoom-in"},
    {ZoomOut, "zoomOut", QT_TRANSLATE_NOOP("Galley::Actions", "Zoom ou&t"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Make text and preview smaller"), QKeySequence::ZoomOut, "Ctrl+-", "zoom-out"},
    {ZoomReset, "zoomReset", QT_TRANSLATE_NOOP("Galley::Actions", "Actual si&ze"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Show text and preview in their usual size"), noKey, "Ctrl+0", ""},
    {ReloadPreview, "reloadPreview", QT_TRANSLATE_NOOP("Galley::Actions", "Relo&ad the preview"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Build the preview anew"), noKey, "F5", "reload"},
    {FullScreen, "fullScreen", QT_TRANSLATE_NOOP("Galley::Actions", "&Full screen"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Give the whole screen to this window"), noKey, "F11", "full-screen", ActionKind::Toggle},

    {OpenSample, "openSample", QT_TRANSLATE_NOOP("Galley::Actions", "Open the &sample article"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Open an article that shows what Galley can do"), noKey, "", ""},
    {About, "about", QT_TRANSLATE_NOOP("Galley::Actions", "&About Galley"),
        QT_TRANSLATE_NOOP("Galley::Actions", "Show versions and licences"), noKey, "", ""},
};

} // namespace

std::span<const ActionSpec> actionSpecs()
{
    return specs;
}

} // namespace Galley
