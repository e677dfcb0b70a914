// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/linksgroups.h"

#include <QString>

namespace Galley {

// How links are spoken of in the program's language.
QString kindText(const Link &link);
QString groupText(LinkGroup group);
QString groupExplanation(LinkGroup group); // a sentence
QString linkExplanation(const PlacedLink &placed, LinkGroup group); // kind, place, text, target and what is to be told

} // namespace Galley
