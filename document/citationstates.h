// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/citation.h"

#include <QSet>
#include <QString>

#include <optional>

namespace Galley {

// What an article and its bibliography know of sources.
struct KnownSources
{
    QSet<QString> numbers; // of the source list
    std::optional<QSet<QString>> keys; // of the bibliography; nothing when none is known
    bool hasGroups = false; // there are numeric groups that count whatever the sources
};

// Doubtful: brackets that stand where they may as well be something else, and need a source of their own.
enum class CitationPlace { Usual, Doubtful };

// Whether the construct is a citation at all: brackets right behind a word may be an index, four digits a year.
bool counts(const Citation &citation, const KnownSources &known, CitationPlace place = CitationPlace::Usual);

// `@*` cites everything.
bool isInBibliography(const QString &key, const QSet<QString> &keys);

CitationState stateOf(const Citation &citation, const KnownSources &known);

} // namespace Galley
