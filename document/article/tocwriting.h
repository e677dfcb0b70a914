// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/outline.h"

namespace Galley {

class DocumentSnapshot;

// The title as link text: with its own markup, unless that holds what may not stand in a link.
QString headingAsLinkText(const DocumentSnapshot &snapshot, const OutlineEntry &heading);

// Whether an entry can name the heading: one without words would be a link without a text.
bool canStandInToc(const OutlineEntry &heading);

} // namespace Galley
