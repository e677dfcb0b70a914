// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/losses.h"

namespace Galley {

// A lost thing as it stands in a list: “Heading: Results”, “Link: https://example.org (2)”.
QString lossText(const Loss &loss);

} // namespace Galley
