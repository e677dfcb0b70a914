// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"

namespace Galley {

// What is to be told of a placeholder for an internal link besides whether it is resolved.
struct InternalLinkNote
{
    enum class Kind {
        Self, // it names the article it stands in
        Duplicate // an earlier one of the article leads to the same page
    };
    Kind kind = Kind::Self;
    qsizetype link = 0; // index in the snapshot's links
    qsizetype earlier = -1; // index of the first link to the page
};
QList<InternalLinkNote> internalLinkNotes(const DocumentSnapshot &snapshot);

// The page that a placeholder leads to; null when it is none or nothing is known by its slug.
const KnownPage *pageOf(const DocumentSnapshot &snapshot, const PlacedLink &placed);

// What a real link in the placeholder's place reads: its own text, the page's title, or the words of the slug.
QString placeholderLinkText(const PlacedLink &placed, const KnownPage &page);
QString wordsOfSlug(const QString &slug); // "google-ai" → "google ai"

// The edits that make a real link to the page of a placeholder. Empty where the construct does not allow it.
QList<TextEdit> realLink(const DocumentSnapshot &snapshot, const PlacedLink &placed, const KnownPage &page);

// The same as plans: for one placeholder, and for all whose slug is known.
EditBatch planResolve(const DocumentSnapshot &snapshot, const PlacedLink &placed, const KnownPage &page);
EditBatch planResolveAll(const DocumentSnapshot &snapshot);

} // namespace Galley
