// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"

#include <QSet>

namespace Galley {

// From blocks and text: what changed since the predecessor (null: there is none). What the two share is not looked at.
void placeBlocks(DocumentSnapshot::Data &data, const DocumentSnapshot::Data *previous);

// The rest from placed blocks.
struct PlacedHeadings
{
    Outline outline;
    QSet<QString> anchors; // of headings, {#id} and <a id>
};
PlacedHeadings placeHeadings(const DocumentSnapshot::Data &data);
TextStatistics sumStatistics(const DocumentSnapshot::Data &data);
QList<PlacedDefinition> placeDefinitions(const DocumentSnapshot::Data &data);
QList<PlacedLink> placeLinks(const DocumentSnapshot::Data &data, const QSet<QString> &anchors); // with their states
// With their states, without what only looked like one.
QList<PlacedCitation> placeCitations(const DocumentSnapshot::Data &data, const QList<NumberedSource> &sources);

} // namespace Galley
