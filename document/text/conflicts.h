// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcetext.h"

#include <QList>
#include <QString>

namespace Galley {

// A place of a merged text where two versions stand one after the other:
//
//     <!-- conflict 1: mine -->
//     the lines as they were here
//     <!-- conflict 1: theirs -->
//     the lines as they came
//     <!-- conflict 1: end -->
//
// Comments are Markdown that no reader sees, and both versions stay text. In YAML front matter the markers are
// comments of its own kind: `# <!-- … -->`.
struct Conflict
{
    int number = 0;
    LineRange lines; // markers included
    LineRange mine;
    LineRange theirs;
    SourceRange range; // of `lines`, with the last line's end where there is one

    friend bool operator==(const Conflict &, const Conflict &) = default;
};

// In order. Markers that do not belong together are text like any other.
QList<Conflict> findConflicts(const SourceText &text);

enum class ConflictSide { Mine, Theirs, Both };
// Leaves one side, or both without the markers.
QList<TextEdit> resolveConflict(const SourceText &text, const Conflict &conflict, ConflictSide side);

// The marker lines of one conflict.
class ConflictMarkers
{
public:
    enum class Place { Body, FrontMatter };
    ConflictMarkers(int number, Place place) : m_number(number), m_place(place) { }

    QString mine() const;
    QString theirs() const;
    QString end() const;

private:
    QString line(QStringView role) const;

    int m_number;
    Place m_place;
};

int highestConflict(const SourceText &text); // the highest number on any marker line; 0 without one
int lineAfterFrontMatter(const SourceText &text); // 1 when there is none

} // namespace Galley
