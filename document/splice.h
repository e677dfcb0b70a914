// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/blockparsing.h"
#include "document/snapshotdata.h"
#include "document/stoptoken.h"

#include <limits>

namespace Galley {

// What parsing gives a snapshot.
struct ParsedArticle
{
    FrontMatter frontMatter;
    BlockList blocks;
    DefinedLabels labels;
    quint64 lastBlockId = 0;
    QList<FootnoteNote> notes;
    DefinitionSourcesPtr definitionSources;
    qsizetype linkBytes = 0;
    bool needsWhole = true;
};

// The predecessor's, as where only what surrounds the article has changed.
ParsedArticle sameArticle(const DocumentSnapshot::Data &before);

// Whether cmark may have taken a reference for text, which it does when those before would make too much of too little
// with it. `linkBytes` is what it did make of these definitions; a body's length in units.
bool mayDropReferences(qsizetype linkBytes, const DefinitionSources &definitions, qsizetype bodyLength);

// Whether a stretch of this text can be parsed without the rest as far as its characters go.
bool standsAlone(QStringView stretch);

// The article that has become of the predecessor, of which only what stands around the difference is parsed again and,
// where that defines links or footnotes otherwise or refers to other notes, what may hang on them. Equal to a parse of the
// whole text but for the ids of blocks that changed. Nothing when only such a parse can tell, when more than
// `longestStretch` units would have to be parsed or looked at, and when stopped.
std::optional<ParsedArticle> spliceArticle(const SourceText &text, const DocumentSnapshot::Data &before, const ParsingOptions &options,
    const StopToken &stop, qsizetype longestStretch = std::numeric_limits<qsizetype>::max());

} // namespace Galley
