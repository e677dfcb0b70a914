// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"

namespace Galley {

class DocumentSession;
class TextSource;

// A snapshot of the text as it is at this moment: the session's, or one that is built on the spot where the session is
// some keystrokes behind. For commands, not for what follows the typing. GUI thread.
DocumentSnapshotPtr freshSnapshot(const DocumentSession &session, const TextSource &source);

} // namespace Galley
