// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/textedit.h"

#include <QStringList>

#include <optional>

namespace Galley {

// What can be done about a finding. The comment tells the arguments; without one there are none.
enum class FixKind {
    // Table of contents
    UpdateToc, // all of it, from the headings
    RetargetTocEntry, // entry's text, heading's title
    UseHeadingText, // heading's title: the entry takes it over
    UseEntryText, // entry's text: the heading takes it over
    AddTocEntry, // heading's title
    RemoveTocEntry, // entry's text
    AddHeading, // entry's text
    NestTocEntry, // entry's text: as deep as its heading is
    SetHeadingLevel, // heading's title, the level
    // Links
    ReplaceTarget, // the new target
    ReplaceLabel, // the new label
    AddDefinition, // label
    RemoveDefinition, // label
    RemoveLink, // its text, which stays
    FillLinkText, // the text put in
    DescribeImage, // the text put in
    ResolvePlaceholder, // target, text: becomes a real link
    ReplaceSlug, // the new slug
    KeepPlaceholderText, // the text that stays
    RemovePlaceholder,
    AddFootnote, // label
    // Citations
    CloseGap,
    InsertCitation, // the mark, brackets included
    MarkCitationNeeded,
    NormaliseGroup, // the new group
    RemoveRepeatedNumber, // the new group
    DropNumber, // number: out of its group; the last one takes the group and the space before it along
    AddSources, // count: a stub for each missing number, in a list made for it where there is none
    RenumberCitations, // all, in the order of first use
    CitationsToFootnotes, // all of the article's
    RemoveSource, // number
    // Headings, front matter, prose
    RemoveHeading,
    NumberHeading, // the new title
    AddTitle, // the title put in
    QuoteValue, // key of the front matter
    RemoveRepeatedWord, // the word
    // Citations by key
    CitationsToKeys, // all by number whose sources the bibliography has
    CitationsToListLinks, // all by number whose sources the list has
    ReplaceKey // the new key
};

// A plan that puts a finding right. The interface makes its title from kind and arguments.
struct Fix
{
    enum class Safety { Safe, Chosen }; // Safe: loses nothing and decides nothing, so that it may be done unasked

    FixKind kind = FixKind::UpdateToc;
    QStringList arguments;
    Safety safety = Safety::Chosen;
    EditBatch edits; // without an undo label

    QString id() const; // stable, in kebab case
    friend bool operator==(const Fix &a, const Fix &b)
    {
        return a.kind == b.kind && a.arguments == b.arguments && a.safety == b.safety && a.edits.base == b.edits.base
            && a.edits.edits == b.edits.edits;
    }
};

// Whether a finding is put right alone, or in one batch with all others of its kind.
enum class FixedAtOnce { One, All };

QString fixId(FixKind kind);
std::optional<FixKind> fixKind(QStringView id);

} // namespace Galley
