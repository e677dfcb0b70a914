// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/citationstates.h"

#include <algorithm>

namespace Galley {

namespace {

bool isYear(const QString &number)
{
    const int value = number.size() == 4 ? number.toInt() : 0;
    return value >= 1500 && value <= 2100;
}

} // namespace

bool counts(const Citation &citation, const KnownSources &known, CitationPlace place)
{
    if (citation.kind != CitationKind::Number || (!citation.conditional && place == CitationPlace::Usual))
        return true;
    const auto hasSource = [&](const Citation::Member &member) { return known.numbers.contains(member.key); };
    if (std::any_of(citation.members.begin(), citation.members.end(), hasSource))
        return true;
    const auto onlyAYear = [](const Citation::Member &member) { return isYear(member.key); };
    return place == CitationPlace::Usual && known.hasGroups && std::none_of(citation.members.begin(), citation.members.end(), onlyAYear);
}

bool isInBibliography(const QString &key, const QSet<QString> &keys)
{
    return keys.contains(key) || key == u'*';
}

CitationState stateOf(const Citation &citation, const KnownSources &known)
{
    const auto isMissing = [&](const Citation::Member &member) {
        if (citation.kind == CitationKind::Number)
            return !known.numbers.contains(member.key);
        return known.keys && !isInBibliography(member.key, *known.keys);
    };
    if (std::any_of(citation.members.begin(), citation.members.end(), isMissing))
        return CitationState::SourceMissing;
    return citation.malformed ? CitationState::Malformed : CitationState::Ok;
}

} // namespace Galley
