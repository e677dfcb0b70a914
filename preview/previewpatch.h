// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/previewcontent.h"

#include <QJsonObject>

namespace Galley {

// The message that brings a page from one content to the next:
//   {base, serial, operations: [{keep: n} | {skip: n} | {put: id, lines, contentLines, headings?, html?}, …]}
// The operations walk the list of the base. `put` without html is a block that only changed its lines, anchors or place;
// `headings` is [{level, anchors}, …].
// A base of serial 0 starts from nothing. Ids are strings, for JavaScript's numbers end at 2^53.
QJsonObject previewPatch(const PreviewContent &base, const PreviewContent &next);

QString idForPage(BlockId id);
BlockId idFromPage(const QString &id);

} // namespace Galley
