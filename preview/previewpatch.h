// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/previewcontent.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Galley {

// The message that brings a page from one content to the next:
//   {base, serial, after, operations: [{keep: n} | {skip: n} | {put: rows}, …], marks: rows,
//    texts: [{id, size, start, length, at, removed, inserted, before, behind, pieces}, …], html: [[id, html, pieces], …]}
// The operations walk the list of the base behind the block `after`, and leave what they do not reach. A row of `put` is
// "id lines contentLines size kind" and a line feed: the size is that of the block's new html, or "-" where it is the old
// one; kinds are h (heading), r (rule), c (code), b (table), x (raw HTML), t (all others). `pieces` are
// sourcePieces() as [first line, line behind the last].
// Of blocks that are kept, `texts` holds those in which nothing but one text is another (RetypedText), and `marks` those in
// which nothing but footnotes' numbers are: "id size note:mark note:mark …" and a line feed.
// A base of serial 0 starts from nothing. Ids are strings, for JavaScript's numbers end at 2^53.
// The work is that of what changed: `same` tells what did not. Of html it holds the first that fits into `room` UTF-16
// units, one at least; the page asks for the rest by previewHtml().
QJsonObject previewPatch(const PreviewContent &base, const PreviewContent &next, SameEnds same, qsizetype room);

// {html: [[id, html, pieces], …]} of those blocks that are there.
QJsonObject previewHtml(const PreviewContent &content, const QJsonArray &ids);

QString idForPage(BlockId id);
BlockId idFromPage(const QString &id);

} // namespace Galley
