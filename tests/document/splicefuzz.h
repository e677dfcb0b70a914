// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/snapshotbuilder.h"
#include "tests/document/articlefuzz.h"
#include "tests/document/samearticle.h"

namespace Galley {

inline DocumentSnapshotPtr snapshotOf(const SourceText &text, const DocumentSnapshotPtr &previous = {})
{
    SnapshotInput input;
    input.text = text;
    input.revision = previous ? next(previous->revision()) : Revision{1};
    input.serial = previous ? previous->serial() + 1 : 1;
    return buildSnapshot(input, previous.get());
}

inline bool isSpliced(const DocumentSnapshot &now, const DocumentSnapshot &before)
{
    return DocumentSnapshot::Data::of(now).definitionSources == DocumentSnapshot::Data::of(before).definitionSources;
}

// Edits articles and compares each snapshot with one that knows nothing of those before.
struct SpliceFuzz
{
    quint32 seed;
    int edits;

    int spliced = 0;
    int pastes = 0; // of thousands of lines
    QString fault; // of the first snapshot that is wrong, with all that is needed to see it again

    void run()
    {
        ArticleFuzz fuzz(seed);
        DocumentSnapshotPtr snapshot;
        int editsOfLong = 0; // how many edits the text has been long for
        for (int i = 0; i < edits && fault.isEmpty(); ++i) {
            editsOfLong = snapshot && snapshot->source().length() > 30000 ? editsOfLong + 1 : 0;
            pastes += editsOfLong == 1 ? 1 : 0;
            if (!snapshot || i % 150 == 0 || editsOfLong > 12)
                snapshot = snapshotOf(fuzz.article());
            const DocumentSnapshotPtr now = snapshotOf(fuzz.next(snapshot->source()), snapshot);
            spliced += isSpliced(*now, *snapshot) ? 1 : 0;
            QString wrong = firstDifference(*now, *snapshotOf(now->source()));
            if (wrong.isEmpty())
                wrong = brokenChange(*snapshot, *now);
            if (!wrong.isEmpty())
                fault = QStringLiteral("seed %1, edit %2\n%3\n<<<<<<<<\n%4\n========\n%5\n>>>>>>>>")
                            .arg(seed)
                            .arg(i)
                            .arg(wrong, snapshot->source().toString(), now->source().toString());
            snapshot = now;
        }
    }
};

} // namespace Galley
