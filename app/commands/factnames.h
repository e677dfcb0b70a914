// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/citation.h"
#include "document/article/link.h"
#include "document/article/toc.h"
#include "document/bibliographystates.h"
#include "document/checks/finding.h"

namespace Galley {

// What scripts read: never translated.
QString factName(TocEntryState state);
QString factName(LinkKind kind);
QString factName(LinkState state);
QString factName(CitationKind kind);
QString factName(CitationState state);
QString factName(EntryState state);
QString factName(Severity severity);

} // namespace Galley
