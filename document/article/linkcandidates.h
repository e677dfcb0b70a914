// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"
#include "document/text/textedit.h"

#include <QStringList>

namespace Galley {

// What a link that leads nowhere may mean, likeliest first, a few at most: other targets for a missing file, a missing
// anchor or a wrong case, the new address for one that has moved; other labels for a reference that nothing defines.
QStringList targetCandidates(const DocumentSnapshot &snapshot, const PlacedLink &placed);
QStringList labelCandidates(const DocumentSnapshot &snapshot, const PlacedLink &placed);

// The pages that a placeholder for an internal link may mean: the one its slug names, else those with similar names.
QList<KnownPage> pageCandidates(const DocumentSnapshot &snapshot, const PlacedLink &placed);

// Makes links of all placeholders that have exactly one candidate. A slug that several pages claim has more.
EditBatch planResolveClear(const DocumentSnapshot &snapshot);

} // namespace Galley
