// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

#include <span>

namespace Galley {

// Everything a window can be told to do.
enum class ActionId {
    New,
    Open,
    ImportArticle,
    Save,
    SaveAs,
    Versions,
    Recovered,
    Close,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    PastePlain,
    PasteArticle,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,
    Replace,
    GoToLine,
    Preferences,
    InsertLink,
    InsertImage,
    InsertTable,
    InsertCodeBlock,
    InsertRule,
    Bold,
    Italic,
    Code,
    Strikethrough,
    TaskBox,
    NextHeading,
    PreviousHeading,
    NextProblem,
    PreviousProblem,
    ShowRemedies,
    MoveSectionUp,
    MoveSectionDown,
    PromoteSection,
    DemoteSection,
    UpdateToc,
    CopyToc,
    RenumberCitations,
    CheckWebLinks,
    ViewWrite,
    ViewSideBySide,
    ViewRead,
    SyncScrolling,
    OutlineEvidence,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeSepia,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ReloadPreview,
    FullScreen,
    OpenSample,
    About,
};

enum class ActionKind { Plain, Toggle, Choice }; // a choice is one of its group

// How an action looks and is reached. The texts are sources for tr() in the context Galley::Actions.
struct ActionSpec
{
    ActionId id;
    const char *name; // for scripts and tests
    const char *text; // with its mnemonic
    const char *tip;
    QKeySequence::StandardKey standardKey = QKeySequence::UnknownKey;
    const char *keys = ""; // where there is no standard key, or where the platform has none
    const char *icon = "";
    ActionKind kind = ActionKind::Plain;
};

std::span<const ActionSpec> actionSpecs(); // in the order of ActionId

} // namespace Galley
