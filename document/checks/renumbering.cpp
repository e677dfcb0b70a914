// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/renumbering.h"

#include "document/checks/editcollector.h"
#include "document/checks/numbergroup.h"
#include "document/checks/sourceslots.h"

#include <algorithm>
#include <numeric>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// A range whose numbers are not all there was too long to be expanded.
bool isWhole(const Citation &citation, const GroupMember &member)
{
    const auto inRange = [&member](const Citation::Member &one) { return one.range == member.range; };
    return std::count_if(citation.members.cbegin(), citation.members.cend(), inRange) == member.last - member.first + 1;
}

class Renumbering
{
public:
    explicit Renumbering(const FactIndex &facts) : m_facts(facts), m_numbers(firstUseOrder(facts.snapshot())) { }

    QList<TextEdit> plan()
    {
        const bool same
            = std::all_of(m_numbers.keyValueBegin(), m_numbers.keyValueEnd(), [](const auto &pair) { return pair.first == pair.second; });
        if (same)
            return {};
        for (const PlacedCitation &placed : m_facts.snapshot().citations())
            if (placed.citation.kind == CitationKind::Number && !renumberGroup(placed))
                return {};
        renumberSources();
        renumberLabels();
        renumberListLinks();
        return m_edits.edits();
    }

private:
    bool renumberGroup(const PlacedCitation &placed)
    {
        const QList<GroupMember> members = groupMembers(placed.citation);
        for (const GroupMember &member : members) {
            if (member.last > member.first && !isWhole(placed.citation, member))
                return false;
            QList<int> numbers;
            for (int i = member.first; i <= member.last; ++i)
                numbers += m_numbers.value(i, i);
            std::sort(numbers.begin(), numbers.end());
            const QString text = groupText(compressed(numbers));
            replace(member.range.shifted(placed.blockStart), text.sliced(1, text.size() - 2));
        }
        return true;
    }

    // The places stay, what stands in them moves.
    void renumberSources()
    {
        const QList<SourceSlot> places = sourceSlots(m_facts);
        QList<qsizetype> order(places.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(),
            [&](qsizetype a, qsizetype b) { return newNumber(places[a].number) < newNumber(places[b].number); });
        for (qsizetype i = 0; i < places.size(); ++i) {
            const SourceSlot &moved = places[order[i]];
            replace(places[i].range, moved.numbered(newNumber(moved.number), m_facts));
        }
    }

    int newNumber(int number) const { return m_numbers.value(number, number); }

    // `[text][3]` uses the definition of a source too.
    void renumberLabels()
    {
        for (const PlacedLink &placed : m_facts.snapshot().links()) {
            bool isNumber = false;
            const int number = placed.link.label.toInt(&isNumber);
            if (!isNumber || !m_numbers.contains(number))
                continue;
            const QString source = m_facts.text(placed.range());
            const qsizetype at = source.lastIndexOf(u'[' + placed.link.label + u']');
            if (at < 0)
                continue;
            const qsizetype start = placed.range().start + at + 1;
            replace({start, start + placed.link.label.size()}, QString::number(newNumber(number)));
        }
    }

    // `[3]: #place` makes the citation a link to its source; the place moves along.
    void renumberListLinks()
    {
        for (const PlacedDefinition &placed : m_facts.snapshot().definitions()) {
            bool isNumber = false;
            const int number = placed.definition.label.toInt(&isNumber);
            const bool isListLink = isNumber && !placed.definition.footnote && placed.definition.target.startsWith(u'#');
            if (isListLink && !m_facts.sourceAt(placed.range()))
                replace(placed.definition.labelRange.shifted(placed.blockStart), QString::number(newNumber(number)));
        }
    }

    void replace(SourceRange range, const QString &text)
    {
        if (m_facts.text(range) != text)
            m_edits.add({{range, text}});
    }

    const FactIndex &m_facts;
    const QMap<int, int> m_numbers;
    EditCollector m_edits;
};

} // namespace

QMap<int, int> firstUseOrder(const DocumentSnapshot &snapshot)
{
    QMap<int, int> numbers;
    const auto give = [&numbers](int number) {
        if (!numbers.contains(number))
            numbers.insert(number, int(numbers.size()) + 1);
    };
    for (const PlacedCitation &placed : snapshot.citations())
        if (placed.citation.kind == CitationKind::Number)
            for (const Citation::Member &member : placed.citation.members)
                give(member.key.toInt());
    for (const NumberedSource &source : snapshot.sources())
        give(source.number);
    return numbers;
}

QList<TextEdit> planRenumbering(const FactIndex &facts)
{
    return Renumbering(facts).plan();
}

} // namespace Galley
