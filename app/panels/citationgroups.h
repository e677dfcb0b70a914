// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"

#include <QFlags>
#include <QList>
#include <QString>

namespace Galley {

enum class SourceState {
    Listed,
    Missing,
    NotCited,
    Unknown, // keys, of which only a bibliography could tell
    Handle // a key without an entry that stands in no brackets: perhaps a person's handle
};

// What is wrong with a citation besides its source.
enum class CitationFlaw { Malformed = 1, Repeated = 2, OutOfOrder = 4 };
Q_DECLARE_FLAGS(CitationFlaws, CitationFlaw)
Q_DECLARE_OPERATORS_FOR_FLAGS(CitationFlaws)

// One number or key with all places that cite it.
struct CitationGroup
{
    struct Place
    {
        SourceRange range; // absolute
        int line = 1;
        QString written; // the citation as it stands
        CitationFlaws flaws; // repeated: in its group; out of order: first used here, after a larger number
        friend bool operator==(const Place &, const Place &) = default;
    };

    CitationKind kind = CitationKind::Number;
    QString key;
    SourceState state = SourceState::Unknown;
    QString source; // its text in the source list; of a key author, year and title of its entry
    SourceRange sourceRange; // empty where there is none
    QList<Place> places; // in the order of the text

    CitationFlaws flaws() const; // of all places
    friend bool operator==(const CitationGroup &, const CitationGroup &) = default;
};

// Numbers in their order, then keys by the alphabet, each with what nothing cites: sources of the list, entries of the
// article's own bibliography.
QList<CitationGroup> groupCitations(const DocumentSnapshot &snapshot);

// Whether both lists read the same: places may have moved.
bool readTheSame(const QList<CitationGroup> &one, const QList<CitationGroup> &other);

} // namespace Galley
