// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/outline.h"
#include "document/text/textedit.h"

#include <optional>

namespace Galley {

class DocumentSnapshot;

// Where a section goes. Headings are named by their index in the outline; those inside quotes and lists have no section.
struct SectionMove
{
    int section = -1;
    int before = -1; // goes before this heading; the outline's size: to the end of the text; itself: stays
    int level = 1; // of its heading afterwards, from 1 to 6; the headings below it follow

    friend bool operator==(const SectionMove &, const SectionMove &) = default;
};

enum class SectionStep { Up, Down, Promote, Demote };

int sectionAt(const Outline &outline, qsizetype position); // -1 before the first heading
int sectionEnd(const Outline &outline, int section); // the first heading behind it; the outline's size at the end

// One place up or down among its siblings, or one level higher or deeper. Nothing where there is no such place, or when
// a heading would get a level past the sixth.
std::optional<SectionMove> steppedSection(const Outline &outline, int section, SectionStep step);

// Into a parent (-1: none) before one of its children (-1: as the last). The level becomes what is needed for that.
// Nothing when it changes nothing, or when the parent lies in the section itself.
std::optional<SectionMove> droppedSection(const Outline &outline, int section, int parent, int next);

// The headings in the order in which they stand afterwards, by their present indexes.
QList<int> orderAfter(const Outline &outline, const SectionMove &move);

// Moves the section's whole text. Between what was moved and its neighbours stands exactly one blank line; the text
// ends as it did.
QList<TextEdit> sectionMoveEdits(const DocumentSnapshot &snapshot, const SectionMove &move);

} // namespace Galley
