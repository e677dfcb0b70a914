// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/freshsnapshot.h"

#include "document/documentsession.h"
#include "document/snapshotbuilder.h"
#include "editor/textsource.h"

namespace Galley {

DocumentSnapshotPtr freshSnapshot(const DocumentSession &session, const TextSource &source)
{
    DocumentSnapshotPtr current = session.current();
    if (current->revision() == source.revision() || !current->isParsed())
        return current;
    SnapshotInput input;
    input.text = source.text();
    input.revision = source.revision();
    input.serial = current->serial() + 1;
    input.surroundings = current->surroundings();
    return buildSnapshot(input, current.get());
}

} // namespace Galley
