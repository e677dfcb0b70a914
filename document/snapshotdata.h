// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/inlinescanner.h"
#include "document/documentsnapshot.h"

#include <QHash>
#include <QSet>

namespace Galley {

// What a snapshot holds. It is filled once, by buildSnapshot, before anybody else sees it.
struct DocumentSnapshot::Data
{
    Revision revision{};
    quint64 serial = 0;
    SurroundingsPtr surroundings; // never null
    SourceText text;
    bool parsed = true;

    QList<BlockPtr> blocks;
    QList<qsizetype> starts; // of each block, and the length of the text
    QList<int> firstLines; // of each block, counted from 1, and the line behind the last one
    QHash<BlockId, int> indexes;
    quint64 lastBlockId = 0; // of all that were ever given
    DefinedLabels labels;
    Changes changes;

    FrontMatter frontMatter;
    Outline outline;
    std::optional<Toc> toc;
    TextStatistics statistics;
    QList<PlacedLink> links;
    QList<PlacedDefinition> definitions;
    QList<PlacedCitation> citations;
    QList<NumberedSource> sources;
    QSet<QString> anchors;

    static const Data &of(const DocumentSnapshot &snapshot) { return *snapshot.m_data; }
};

} // namespace Galley
