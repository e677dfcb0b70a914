// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/factindex.h"

namespace Galley {

// Where the sources of an article's list stand, and how they are written.
struct SourceSlot
{
    enum class Form { Bracket, Item, Definition }; // `[1] text` and `- [1] text`, `1. text`, `[1]: address`

    int number = 0;
    Form form = Form::Bracket;
    SourceRange range; // from its number or bracket to the end of its last line
    SourceRange digits; // the number as it is written
    SourceRange item; // the range with the list's marker before it and the further paragraphs of the list's item

    QString numbered(int newNumber, const FactIndex &facts) const; // its text with another number
    QString marker(int newNumber, const FactIndex &facts) const; // the list's marker for a source like it; empty without one
};

// Of the source at a place in the snapshot's list.
SourceSlot sourceSlotOf(const FactIndex &facts, qsizetype index);

// In document order. A source goes on over the lines behind it until a blank line or the next source.
QList<SourceSlot> sourceSlots(const FactIndex &facts);

} // namespace Galley
