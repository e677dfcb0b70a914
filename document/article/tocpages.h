// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Galley {

// Where the page begins that an entry of a table of contents tells behind its words, with the dots, the tab or the "p."
// before it: "The mill ..... 12". The text's length where there is none.
qsizetype pageStart(QStringView entry);

} // namespace Galley
