// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/findings.h"
#include "document/snapshotdata.h"
#include "tests/document/fingerprint.h"

namespace Galley {

// The first line in which two snapshots differ; empty when all but the ids of their blocks is the same, their findings and
// what the next build starts from included.
inline QString firstDifference(const DocumentSnapshot &actual, const DocumentSnapshot &expected)
{
    QStringList a = Fingerprint(actual, Fingerprint::Ids::LeftOut).lines();
    QStringList b = Fingerprint(expected, Fingerprint::Ids::LeftOut).lines();
    const auto addRest = [](QStringList &lines, const DocumentSnapshot &snapshot) {
        const DocumentSnapshot::Data &data = DocumentSnapshot::Data::of(snapshot);
        for (const Finding &finding : findFindings(snapshot))
            lines += QStringLiteral("finding %1 %2-%3 %4")
                         .arg(findingId(finding.kind))
                         .arg(finding.range.start)
                         .arg(finding.range.end)
                         .arg(finding.arguments.join(u'|'));
        for (const FootnoteNote &note : data.notes)
            lines += QStringLiteral("note %1 %2 %3 %4").arg(note.label, note.html).arg(note.markCount).arg(note.linkBytes);
        lines += QStringLiteral("bytes %1, whole %2").arg(data.linkBytes).arg(int(data.needsWhole));
    };
    addRest(a, actual);
    addRest(b, expected);
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (a.value(i) != b.value(i))
            return QStringLiteral("actual:   %1\nexpected: %2").arg(a.value(i), b.value(i));
    }
    return {};
}

// What is wrong with the blocks' ids and the changes told, empty when nothing.
inline QString brokenChange(const DocumentSnapshot &before, const DocumentSnapshot &now)
{
    const Changes &changes = now.changes();
    if (changes.all || changes.before + changes.after > std::min(before.blockCount(), now.blockCount()))
        return QStringLiteral("no changes are told");
    for (int i = 0; i < changes.before; ++i) {
        if (now.block(i) != before.block(i))
            return QStringLiteral("a block at the start is not the same");
    }
    for (int i = 1; i <= changes.after; ++i) {
        if (now.block(now.blockCount() - i) != before.block(before.blockCount() - i))
            return QStringLiteral("a block at the end is not the same");
    }
    const QSet<BlockId> removed(changes.removed.begin(), changes.removed.end());
    for (int i = 0; i < before.blockCount(); ++i) {
        if (removed.contains(before.block(i)->id) != (now.indexOf(before.block(i)->id) < 0))
            return QStringLiteral("a removed block is not told");
    }
    QSet<BlockId> ids;
    for (int i = 0; i < now.blockCount(); ++i)
        ids.insert(now.block(i)->id);
    return ids.size() == now.blockCount() ? QString() : QStringLiteral("an id stands twice");
}

} // namespace Galley
