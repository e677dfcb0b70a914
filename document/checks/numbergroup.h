// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/citation.h"
#include "document/checks/factindex.h"

namespace Galley {

// One member of a group as it is written: a number, or a range with its ends.
struct GroupMember
{
    int first = 0;
    int last = 0;
    SourceRange range; // relative to the block, as in the citation

    friend bool operator==(const GroupMember &, const GroupMember &) = default;
};

// The members of a citation by number, ranges taken together again.
QList<GroupMember> groupMembers(const Citation &citation);

// `[3, 5-7]`
QString groupText(const QList<GroupMember> &members);

// Numbers in order, runs of three and more as ranges.
QList<GroupMember> compressed(const QList<int> &numbers);

// Whether two writings of a group differ in brackets, separators and blanks only.
bool differInFormOnly(const QString &a, const QString &b);

} // namespace Galley
