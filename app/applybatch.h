// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/textedit.h"

namespace Galley {

class DocumentSession;
class TextPane;

enum class BatchOutcome {
    Applied,
    Nothing, // the batch is empty
    Outdated, // the text has changed where the batch would
    ReadOnly
};

// Brings a batch that was planned on an earlier text up to the newest one and applies it as one undo step; caret and
// scroll stay where they are. GUI thread.
BatchOutcome applyBatch(TextPane &pane, const DocumentSession &session, const EditBatch &batch);

} // namespace Galley
