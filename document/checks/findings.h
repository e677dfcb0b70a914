// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/prosememory.h"
#include "document/checks/rulesettings.h"
#include "document/stoptoken.h"

namespace Galley {

class DocumentSnapshot;

// Everything that the rules find in an article, in document order, without what is switched off. A pure function; any
// thread.
QList<Finding> findFindings(const DocumentSnapshot &snapshot);

// The same, remembering what single blocks show. What is left when stopped is of no use.
QList<Finding> findFindings(const DocumentSnapshot &snapshot, ProseMemory &memory, const StopToken &stop = {});

// Which rules hold for the article: the settings, the folder's over them, and over both what its front matter says
// under `galley`, as in `galley: {off: [doubled-word], on: [section-without-citation]}`.
RuleSettings rulesFor(const DocumentSnapshot &snapshot);

} // namespace Galley
