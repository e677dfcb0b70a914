// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/findings.h"
#include "document/checks/fixes.h"
#include "tests/document/checks/found.h"

namespace Galley {

// The text after this kind of fix was applied wherever it is offered.
inline QString fixed(const QString &text, const QString &fix, const SurroundingsPtr &surroundings = {})
{
    const DocumentSnapshotPtr snapshot = snapshotOf(text, surroundings);
    const EditBatch batch = planFixAll(*snapshot, findFindings(*snapshot), fixKind(fix).value());
    if (!isWellFormed(batch.edits, text.size()))
        qFatal("the plan is not well formed");
    return applyEdits(text, batch.edits);
}

// The fixes of each finding of this kind, one line each: ids, those that are safe with an exclamation mark.
inline QString offered(const QString &text, const QString &finding, const SurroundingsPtr &surroundings = {})
{
    using namespace Qt::StringLiterals;
    const DocumentSnapshotPtr snapshot = snapshotOf(text, surroundings);
    QStringList lines;
    for (const Finding &found : findFindings(*snapshot)) {
        if (findingId(found.kind) != finding)
            continue;
        QStringList ids;
        for (const Fix &fix : fixesFor(*snapshot, found))
            ids += fix.id() + (fix.safety == Fix::Safety::Safe ? u"!"_s : u""_s);
        lines += ids.join(u' ');
    }
    return lines.join(u'\n');
}

} // namespace Galley
