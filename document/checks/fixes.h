// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/finding.h"
#include "document/checks/fix.h"

#include <memory>

namespace Galley {

class DocumentSnapshot;

// Finds what can be done about the findings of one snapshot, which must outlive it. What a plan needs to know of the
// whole article is gathered once, so asking for every finding costs about as much as asking for one. Not for several
// threads at once.
class FixFinder
{
public:
    explicit FixFinder(const DocumentSnapshot &snapshot, FixedAtOnce extent = FixedAtOnce::One);
    ~FixFinder();

    QList<Fix> fixesFor(const Finding &finding); // the likeliest first

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// For a single finding. Pure functions; any thread.
QList<Fix> fixesFor(const DocumentSnapshot &snapshot, const Finding &finding);

// The first fix of this kind of each finding that has one, as one batch; one that would touch what an earlier one
// changes is left out, so that asking again afterwards may find more. Empty when there is nothing to do.
EditBatch planFixAll(const DocumentSnapshot &snapshot, const QList<Finding> &findings, FixKind kind);

// The safe fixes of the findings, and the likeliest one of those whose kind is among `chosen`.
EditBatch planFixes(const DocumentSnapshot &snapshot, const QList<Finding> &findings, const QList<FindingKind> &chosen);

// Puts a mark such as "[3]" or "[@key]" where a lost one is thought to have been.
EditBatch planInsertMark(const DocumentSnapshot &snapshot, const Finding &lostMark, const QString &mark);

} // namespace Galley
