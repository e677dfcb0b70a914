// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/citation.h"
#include "document/article/link.h"

#include <QList>
#include <QStringView>

#include <variant>

namespace Galley {

// A construct of ours in plain inline text: a placeholder or a citation. Ranges count from the start of the text given.
using InlineMark = std::variant<Link, Citation>;

// Finds placeholders (`[INTERNAL_LINK:slug]`, `[IMAGE_SLOT:…]`, `[CTA_SLOT:…]`, `TK`, `[citation needed]`), citations by
// key and numeric groups in text that holds no code, math, raw HTML, links or escapes. `before` and `after` are the
// characters around the text, null at its ends. In document order, disjoint. Linear in the text's length.
QList<InlineMark> findInlineMarks(QStringView text, QChar before = {}, QChar after = {});

class MarkedText;
QList<InlineMark> findInlineMarks(const MarkedText &text);

} // namespace Galley
