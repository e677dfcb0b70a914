// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/bibliography/bibliographyentry.h"

namespace Galley {

// An item of CSL-JSON as an entry; without an id its key is empty.
BibliographyEntry entryFromCslItem(const QJsonObject &item);

// The types that CSL 1.0.2 knows.
bool isCslType(const QString &type);

} // namespace Galley
