// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcetext.h"

#include <QStringList>

namespace Galley {

QStringList linesOf(const SourceText &text, LineRange lines); // without their line ends

// The edit that puts whole lines where others are. `lines` may hold none: the new ones come before its first. At the
// text's end the line end that parts the lines from those before comes or goes with them.
TextEdit replaceLines(const SourceText &text, LineRange lines, const QStringList &replacement);

// The same edit in pieces that leave alone what does not differ, so that carets stay at their words.
QList<TextEdit> byWords(const TextEdit &edit, const SourceText &text);

} // namespace Galley
