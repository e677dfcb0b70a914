// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/blocktraits.h"

namespace Galley {

// Ids in block HTML. They hold a colon, which no heading's anchor does.
QString footnoteId(int number);
QString footnoteMarkId(FootnoteMark mark);

// A mark in block HTML, and how each of them begins.
constexpr QStringView footnoteMarkStart = u"<sup class=\"footnote-ref\">";
QString footnoteMarkHtml(FootnoteMark mark);

// The section that shows the notes below an article; their numbers are their places, from 1.
QString footnoteSection(const QList<FootnoteNote> &notes);

} // namespace Galley
