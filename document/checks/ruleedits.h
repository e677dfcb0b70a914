// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/finding.h"
#include "document/text/textedit.h"

namespace Galley {

class DocumentSnapshot;

// Switches a finding off for this article, in its front matter, which is made where there is none. Empty when the
// front matter is written in a way that cannot be added to.
EditBatch planIgnoreHere(const DocumentSnapshot &snapshot, FindingKind kind);

// The text of a `.galley.yaml`, which may be empty, with one more finding switched off; as it was when it cannot be
// added to.
QString withRuleOff(const QString &yaml, FindingKind kind);

} // namespace Galley
