// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"
#include "document/markdown/blockparsing.h"
#include "document/stoptoken.h"

#include <limits>

namespace Galley {

struct SnapshotInput
{
    SourceText text;
    Revision revision{};
    quint64 serial = 1;
    SurroundingsPtr surroundings; // null: nothing is known of them
    MarkdownOptions markdown;
    BlockHtml html = BlockHtml::Made; // the same as in `previous`
    BlockFacts facts = BlockFacts::All; // likewise
    qsizetype longestParsed = std::numeric_limits<qsizetype>::max(); // a longer text becomes one block without facts
    qsizetype longestLine = std::numeric_limits<qsizetype>::max(); // and so does one with a longer line
};

// A pure function of its input; `previous` only lends blocks that did not change and the ids of those that did.
// Never fails; null when stopped. Any thread.
DocumentSnapshotPtr buildSnapshot(const SnapshotInput &input, const DocumentSnapshot *previous = nullptr, const StopToken &stop = {});

// The same after a small change, for those who cannot wait for more: null where more than `longestStretch` units would
// have to be parsed again, or code coloured.
DocumentSnapshotPtr buildSmallChange(const SnapshotInput &input, const DocumentSnapshot &previous, qsizetype longestStretch);

// The article after a change that is only thought of, with the same around it.
DocumentSnapshotPtr snapshotAfter(const DocumentSnapshot &snapshot, const QList<TextEdit> &edits);

// The body as the preview's <main> receives it, heading anchors set.
QString renderBody(const DocumentSnapshot &snapshot);

} // namespace Galley
