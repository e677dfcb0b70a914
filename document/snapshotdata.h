// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/inlinescanner.h"
#include "document/blocklist.h"
#include "document/definitionsources.h"
#include "document/documentsnapshot.h"
#include "document/snapshotfacts.h"

namespace Galley {

// What a snapshot holds. It is filled once, by buildSnapshot, before anybody else sees it; facts follow from the rest.
struct DocumentSnapshot::Data
{
    Revision revision{};
    quint64 serial = 0;
    SurroundingsPtr surroundings; // never null
    SourceText text;
    bool parsed = true;

    BlockList blocks;
    bool endsOpen = false; // the last line has no line end
    quint64 lastBlockId = 0; // of all that were ever given
    DefinedLabels labels;
    Changes changes;
    FrontMatter frontMatter;
    std::unique_ptr<SnapshotFacts> facts = std::make_unique<SnapshotFacts>();

    // For the next build.
    QList<FootnoteNote> notes; // in the order of their numbers
    DefinitionSourcesPtr definitionSources; // null: none are known
    qsizetype linkBytes = 0; // of all blocks and notes
    bool needsWhole = true; // the next build must parse the whole text

    // Of the text's end for the number of blocks. Lines are counted from 1; behind the last one is a line, open or not.
    qsizetype startOf(int block) const { return blocks.startOf(block); }
    int lineOf(int block) const { return blocks.lineEndsBefore(block) + (endsOpen && startOf(block) == text.length() ? 2 : 1); }

    int bodyBegin() const { return !blocks.isEmpty() && blocks.first()->kind == BlockKind::FrontMatter ? 1 : 0; }
    int bodyEnd() const // behind the last block that has text
    {
        return blocks.size() - (!blocks.isEmpty() && blocks.last()->kind == BlockKind::Footnotes ? 1 : 0);
    }

    static const Data &of(const DocumentSnapshot &snapshot) { return *snapshot.m_data; }
};

} // namespace Galley
