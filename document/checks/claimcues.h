// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Galley {

// What readers ask a source for, besides figures. Both know the signs in some twenty languages, and miss some.
bool mentionsResearch(QStringView text); // "a study", "according to", "laut", "według", "調査"
bool quotesSomebody(QStringView text); // a clause or more in quotation marks, not a word or two

} // namespace Galley
