// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

// LaTeX as Unicode: accents and letters (`\"{o}`, `{\ss}`), dashes and quotation marks, simple math; of what formats a
// text its words remain, and braces go. White space is collapsed. Linear in the text, however its braces stand.
QString latexText(QStringView latex);

// The same of an address or a file's name, in which `~`, `--` and quotation marks mean themselves.
QString latexVerbatim(QStringView latex);

} // namespace Galley
