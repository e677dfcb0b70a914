// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/citationgroups.h"

#include "app/citations/entrytexts.h"
#include "document/article/inlineparse.h"
#include "document/bibliography/bibliography.h"
#include "document/bibliographystates.h"
#include "document/citationstates.h"

#include <QHash>

#include <algorithm>

namespace Galley {

namespace {

class Grouping
{
public:
    explicit Grouping(const DocumentSnapshot &snapshot) : m_snapshot(snapshot), m_bibliography(snapshot.surroundings()->bibliography) { }

    void addSource(const NumberedSource &source)
    {
        CitationGroup &group = groupOf(CitationKind::Number, QString::number(source.number));
        if (!group.source.isEmpty())
            return; // the first of a number counts
        group.source = plainInlines(source.text);
        group.sourceRange = source.range;
        group.state = SourceState::NotCited;
    }

    void addCitation(const PlacedCitation &placed)
    {
        QHash<QString, qsizetype> seen; // a range names each number once, and so does a group that repeats one
        for (const QString &key : placed.citation.keys()) {
            CitationGroup &group = groupOf(placed.citation.kind, key);
            if (const auto known = seen.constFind(key); known != seen.constEnd()) {
                group.places[*known].flaws |= CitationFlaw::Repeated;
                continue;
            }
            seen.insert(key, group.places.size());
            group.places.append({placed.range(), placed.line, m_snapshot.text(placed.range()), flawsOf(placed, group)});
            if (placed.citation.kind == CitationKind::Number)
                group.state = group.sourceRange.isEmpty() ? SourceState::Missing : SourceState::Listed;
            else if (m_bibliography)
                look(placed.citation, group);
        }
    }

    // A library serves many articles, and so may a file in the folder of one that cites by number.
    bool owesEntries() const
    {
        if (!m_bibliography || m_bibliography->origin() == Bibliography::Origin::Library)
            return false;
        const auto isKey = [](const CitationGroup &group) { return group.kind == CitationKind::Key; };
        return m_bibliography->origin() == Bibliography::Origin::FrontMatter || std::any_of(m_groups.begin(), m_groups.end(), isKey);
    }

    void addEntry(const ListedEntry &listed)
    {
        if (listed.state != EntryState::Unused && listed.state != EntryState::Broken)
            return;
        CitationGroup &group = groupOf(CitationKind::Key, listed.entry->key);
        if (!group.places.isEmpty())
            return;
        group.source = entryLine(*listed.entry);
        group.state = SourceState::NotCited;
    }

    QList<CitationGroup> sorted()
    {
        const auto before = [](const CitationGroup &one, const CitationGroup &other) {
            if (one.kind != other.kind)
                return one.kind == CitationKind::Number;
            if (one.kind == CitationKind::Number)
                return one.key.toULongLong() < other.key.toULongLong();
            return one.key.compare(other.key, Qt::CaseInsensitive) < 0;
        };
        std::stable_sort(m_groups.begin(), m_groups.end(), before);
        return std::move(m_groups);
    }

private:
    // In brackets it is meant for a key, wherever else it stands.
    void look(const Citation &citation, CitationGroup &group)
    {
        if (group.state == SourceState::Listed)
            return;
        const BibliographyEntry *entry = m_bibliography->find(group.key);
        if (entry)
            group.source = entryLine(*entry);
        if (entry || isInBibliography(group.key, m_bibliography->keys()))
            group.state = SourceState::Listed;
        else if (group.state != SourceState::Missing)
            group.state = citation.textual && citation.members.first().key == group.key ? SourceState::Handle : SourceState::Missing;
    }

    CitationFlaws flawsOf(const PlacedCitation &placed, const CitationGroup &group)
    {
        CitationFlaws flaws;
        flaws.setFlag(CitationFlaw::Malformed, placed.citation.malformed);
        if (placed.citation.kind == CitationKind::Number && group.places.isEmpty()) {
            const qulonglong number = group.key.toULongLong();
            flaws.setFlag(CitationFlaw::OutOfOrder, number < m_largest);
            m_largest = std::max(m_largest, number);
        }
        return flaws;
    }

    CitationGroup &groupOf(CitationKind kind, const QString &key)
    {
        const auto id = std::pair(int(kind), key);
        const auto known = m_index.constFind(id);
        if (known != m_index.constEnd())
            return m_groups[*known];
        m_index.insert(id, m_groups.size());
        CitationGroup group;
        group.kind = kind;
        group.key = key;
        m_groups.append(group);
        return m_groups.last();
    }

    const DocumentSnapshot &m_snapshot;
    const BibliographyPtr m_bibliography;
    QList<CitationGroup> m_groups;
    QHash<std::pair<int, QString>, qsizetype> m_index;
    qulonglong m_largest = 0; // number cited so far
};

bool readsTheSame(const CitationGroup &one, const CitationGroup &other)
{
    const auto samePlace = [](const CitationGroup::Place &a, const CitationGroup::Place &b) {
        return a.line == b.line && a.flaws == b.flaws && a.written == b.written;
    };
    return one.kind == other.kind && one.key == other.key && one.state == other.state && one.source == other.source
        && std::equal(one.places.begin(), one.places.end(), other.places.begin(), other.places.end(), samePlace);
}

} // namespace

CitationFlaws CitationGroup::flaws() const
{
    CitationFlaws all;
    for (const Place &place : places)
        all |= place.flaws;
    return all;
}

QList<CitationGroup> groupCitations(const DocumentSnapshot &snapshot)
{
    Grouping grouping(snapshot);
    for (const NumberedSource &source : snapshot.sources())
        grouping.addSource(source);
    for (const PlacedCitation &citation : snapshot.citations())
        grouping.addCitation(citation);
    if (grouping.owesEntries())
        for (const ListedEntry &listed : listedEntries(snapshot))
            grouping.addEntry(listed);
    return grouping.sorted();
}

bool readTheSame(const QList<CitationGroup> &one, const QList<CitationGroup> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), readsTheSame);
}

} // namespace Galley
