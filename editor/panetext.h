// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

// A text as the article holds it, whatever it comes from: CR and CRLF become LF, and the characters that stand for
// others in the pane (U+FDD2 to U+FDD4) become U+FFFD.
QString asArticleText(QString text);

// From an article's text to what the pane's document holds, and back: U+2029, U+FDD0 and U+FDD1 would end a paragraph
// there. One unit stays one unit. Paragraph ends of the document count as U+2029 on the way back and become LF.
QString toPaneText(QString text);
QString fromPaneText(QString text);

} // namespace Galley
