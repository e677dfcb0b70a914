// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/finding.h"
#include "document/snapshotbuilder.h"

namespace Galley {

inline DocumentSnapshotPtr snapshotOf(const QString &text, const SurroundingsPtr &surroundings = {})
{
    SnapshotInput input;
    input.text = SourceText(text);
    input.surroundings = surroundings;
    return buildSnapshot(input);
}

// One line for each finding: its id, the text it stands on, its arguments.
inline QString listed(const QList<Finding> &findings, const DocumentSnapshot &snapshot)
{
    using namespace Qt::StringLiterals;
    QStringList lines;
    for (const Finding &finding : findings)
        lines += u"%1 <%2> %3"_s.arg(findingId(finding.kind), snapshot.text(finding.range), finding.arguments.join(u" | "_s));
    return lines.join(u'\n');
}

} // namespace Galley
