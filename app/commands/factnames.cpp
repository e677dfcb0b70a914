// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/factnames.h"

namespace Galley {

using namespace Qt::StringLiterals;

QString factName(TocEntryState state)
{
    switch (state) {
    case TocEntryState::Ok:
        break;
    case TocEntryState::HeadingMissing:
        return u"heading-missing"_s;
    case TocEntryState::TargetDead:
        return u"target-dead"_s;
    case TocEntryState::TargetWrong:
        return u"target-wrong"_s;
    case TocEntryState::TextDiffers:
        return u"text-differs"_s;
    case TocEntryState::LevelDiffers:
        return u"level-differs"_s;
    case TocEntryState::OrderDiffers:
        return u"order-differs"_s;
    }
    return u"ok"_s;
}

QString factName(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Inline:
        break;
    case LinkKind::Reference:
        return u"reference"_s;
    case LinkKind::Autolink:
        return u"autolink"_s;
    case LinkKind::Image:
        return u"image"_s;
    case LinkKind::Footnote:
        return u"footnote"_s;
    case LinkKind::Wiki:
        return u"wiki"_s;
    case LinkKind::Html:
        return u"html"_s;
    case LinkKind::Placeholder:
        return u"placeholder"_s;
    }
    return u"inline"_s;
}

QString factName(LinkState state)
{
    switch (state) {
    case LinkState::Ok:
        break;
    case LinkState::FileMissing:
        return u"file-missing"_s;
    case LinkState::AnchorMissing:
        return u"anchor-missing"_s;
    case LinkState::Case:
        return u"case"_s;
    case LinkState::Undefined:
        return u"undefined"_s;
    case LinkState::Empty:
        return u"empty"_s;
    case LinkState::Unresolved:
        return u"unresolved"_s;
    case LinkState::Dead:
        return u"dead"_s;
    case LinkState::Redirected:
        return u"redirected"_s;
    case LinkState::Unknown:
        return u"unknown"_s;
    case LinkState::Unchecked:
        return u"unchecked"_s;
    }
    return u"ok"_s;
}

QString factName(CitationKind kind)
{
    return kind == CitationKind::Key ? u"key"_s : u"number"_s;
}

QString factName(CitationState state)
{
    switch (state) {
    case CitationState::Ok:
        break;
    case CitationState::SourceMissing:
        return u"source-missing"_s;
    case CitationState::Malformed:
        return u"malformed"_s;
    }
    return u"ok"_s;
}

QString factName(EntryState state)
{
    switch (state) {
    case EntryState::Ok:
        break;
    case EntryState::Unused:
        return u"unused"_s;
    case EntryState::Broken:
        return u"broken"_s;
    case EntryState::Duplicate:
        return u"duplicate"_s;
    }
    return u"ok"_s;
}

QString factName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Note:
        break;
    }
    return u"note"_s;
}

} // namespace Galley
