// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/snapshotbuilder.h"

namespace Galley {

// A snapshot of a text, as the first or after another.
inline DocumentSnapshotPtr snapshotOf(QStringView text, const DocumentSnapshotPtr &previous = {})
{
    SnapshotInput input;
    input.text = SourceText(text);
    input.revision = previous ? next(previous->revision()) : Revision{1};
    input.serial = previous ? previous->serial() + 1 : 1;
    return buildSnapshot(input, previous.get());
}

} // namespace Galley
