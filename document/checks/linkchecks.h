// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/finding.h"

namespace Galley {

class DocumentSnapshot;

// Links, images, placeholders and footnote marks that lead nowhere. Arguments of links and images: the target, a
// suggestion or an empty text; of the others: the slug, the text or the label.
QList<Finding> checkLinks(const DocumentSnapshot &snapshot);

} // namespace Galley
