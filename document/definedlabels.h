// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/inlinescanner.h"
#include "document/blocklist.h"
#include "document/definitionsources.h"
#include "document/text/sourcetext.h"

#include <QStringList>

namespace Galley {

// Adds what is not defined yet: the first definition of a label wins.
void addLabels(DefinedLabels &labels, const QList<LinkDefinition> &definitions);

// What blocks define.
DefinedLabels labelsOf(const BlockList &blocks);

// Of labels that are defined otherwise, or on one side only.
QStringList changedLabels(const DefinedLabels &before, const DefinedLabels &now);

// The sources of what blocks define, and of the notes that are referred to. The blocks are those of the text, from its start.
std::shared_ptr<DefinitionSources> sourcesOf(const BlockList &blocks, const SourceText &text, const QList<FootnoteNote> &notes);

} // namespace Galley
