// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"

#include <QString>

#include <memory>

namespace Galley {

// The blocks of an article in order, each reached without a walk. Immutable.
class PreviewBlocks
{
public:
    virtual ~PreviewBlocks() = default;
    virtual int count() const = 0;
    virtual const BlockPtr &at(int index) const = 0;
    virtual int indexOf(BlockId id) const = 0; // -1: not there
    virtual QString source(int index) const = 0;
};

// How many blocks at the start and at the end of two contents are the very same.
struct SameEnds
{
    int before = 0;
    int after = 0;
    friend bool operator==(const SameEnds &, const SameEnds &) = default;
};

// What the page needs of a snapshot: an immutable value. It asks for blocks and surroundings only, never for facts.
struct PreviewContent
{
    quint64 serial = 0; // 0: nothing
    std::shared_ptr<const PreviewBlocks> blocks; // null: none
    SameEnds same; // with the content before this one
    SurroundingsPtr surroundings = nullptr; // null: nothing is known of them

    int count() const { return blocks ? blocks->count() : 0; }
};

PreviewContent previewContent(const DocumentSnapshotPtr &snapshot);

// Of the first and the last of three contents, from those of each step.
SameEnds sameOverBoth(SameEnds one, SameEnds next);

// What can be true of these two; nothing where the blocks at the seams give it the lie.
SameEnds checkedSame(const PreviewContent &base, const PreviewContent &next, SameEnds claimed);

} // namespace Galley
