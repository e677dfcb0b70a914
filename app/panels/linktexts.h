// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/link.h"

#include <QString>

namespace Galley {

// The words of the program's language for what a link is and how it stands.
QString kindText(const Link &link);
QString stateText(LinkState state);
QString stateExplanation(LinkState state);

} // namespace Galley
