// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/finding.h"
#include "document/checks/prosememory.h"
#include "document/stoptoken.h"

namespace Galley {

class DocumentSnapshot;

// What the running text itself shows: doubled words (argument: the word) and gaps that lost citation marks left behind
// (arguments: the sentence, the confidence from 0 to 1).
QList<Finding> checkProse(const DocumentSnapshot &snapshot);

// The same, reading only blocks that the memory does not know. What is left when stopped is of no use.
QList<Finding> checkProse(const DocumentSnapshot &snapshot, ProseMemory &memory, const StopToken &stop = {});

} // namespace Galley
