// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/sourcestubs.h"

#include "document/checks/sourceslots.h"

#include <algorithm>
#include <map>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QList<int> missingNumbers(const DocumentSnapshot &snapshot)
{
    QSet<int> known;
    for (const NumberedSource &source : snapshot.sources())
        known.insert(source.number);
    QList<int> missing;
    for (const PlacedCitation &placed : snapshot.citations()) {
        if (placed.citation.kind != CitationKind::Number)
            continue;
        for (const Citation::Member &member : placed.citation.members)
            if (const int number = member.key.toInt(); !known.contains(number)) {
                known.insert(number);
                missing += number;
            }
    }
    std::sort(missing.begin(), missing.end());
    return missing;
}

QString stub(SourceSlot::Form form, int number)
{
    switch (form) {
    case SourceSlot::Form::Bracket:
        return u"[%1] TK"_s.arg(number);
    case SourceSlot::Form::Item:
        return u"%1. TK"_s.arg(number);
    case SourceSlot::Form::Definition:
        return u"[%1]: <> \"TK\""_s.arg(number);
    }
    return {};
}

// A list that counts from 1 without a gap reads well as one; other numbers Markdown would count anew.
QList<TextEdit> newList(const FactIndex &facts, const QList<int> &missing)
{
    const bool counts = missing.first() == 1 && missing.last() == missing.size();
    QString lines = u"## References\n\n"_s;
    for (const int number : missing)
        lines += stub(counts ? SourceSlot::Form::Item : SourceSlot::Form::Bracket, number) + (counts ? u"\n"_s : u"\n\n"_s);
    if (!counts)
        lines.chop(1);
    return facts.appended(lines);
}

} // namespace

SourceStubs planSourceStubs(const FactIndex &facts)
{
    const QList<int> missing = missingNumbers(facts.snapshot());
    if (missing.isEmpty())
        return {};
    const QList<SourceSlot> known = sourceSlots(facts);
    if (known.isEmpty())
        return {int(missing.size()), newList(facts, missing)};
    std::map<int, const SourceSlot *> byNumber;
    for (const SourceSlot &slot : known)
        byNumber.insert({slot.number, &slot});
    std::map<qsizetype, QString> insertions; // by place
    for (const int number : missing) {
        const auto above = byNumber.upper_bound(number);
        const SourceSlot &neighbour = above == byNumber.begin() ? *above->second : *std::prev(above)->second;
        const QString marker = neighbour.marker(number, facts);
        const QString gap = neighbour.form == SourceSlot::Form::Bracket && marker.isEmpty() ? u"\n\n"_s : u"\n"_s;
        const QString indent = facts.indentBefore(neighbour.item.start);
        if (above == byNumber.begin())
            insertions[neighbour.item.start] += marker + stub(neighbour.form, number) + gap + indent;
        else
            insertions[neighbour.item.end] += gap + indent + marker + stub(neighbour.form, number);
    }
    SourceStubs stubs{int(missing.size()), {}};
    for (const auto &[place, text] : insertions)
        stubs.edits += TextEdit{{place, place}, text};
    return stubs;
}

} // namespace Galley
