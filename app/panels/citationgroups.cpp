// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/citationgroups.h"

#include <QHash>

#include <algorithm>

namespace Galley {

namespace {

class Grouping
{
public:
    explicit Grouping(const DocumentSnapshot &snapshot) : m_snapshot(snapshot) { }

    void addSource(const NumberedSource &source)
    {
        CitationGroup &group = groupOf(CitationKind::Number, QString::number(source.number));
        if (!group.source.isEmpty())
            return; // the first of a number counts
        group.source = source.text;
        group.sourceRange = source.range;
        group.state = SourceState::NotCited;
    }

    void addCitation(const PlacedCitation &placed)
    {
        QStringList seen; // a range names each number once, and so does a group that repeats one
        for (const QString &key : placed.citation.keys()) {
            if (seen.contains(key))
                continue;
            seen.append(key);
            CitationGroup &group = groupOf(placed.citation.kind, key);
            group.places.append({placed.range(), placed.line, m_snapshot.text(placed.range()), placed.citation.malformed});
            if (placed.citation.kind == CitationKind::Number)
                group.state = group.sourceRange.isEmpty() ? SourceState::Missing : SourceState::Listed;
            else if (placed.state == CitationState::SourceMissing)
                group.state = SourceState::Missing;
        }
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
    QList<CitationGroup> m_groups;
    QHash<std::pair<int, QString>, qsizetype> m_index;
};

bool readsTheSame(const CitationGroup &one, const CitationGroup &other)
{
    const auto samePlace = [](const CitationGroup::Place &a, const CitationGroup::Place &b) {
        return a.line == b.line && a.malformed == b.malformed && a.written == b.written;
    };
    return one.kind == other.kind && one.key == other.key && one.state == other.state && one.source == other.source
        && std::equal(one.places.begin(), one.places.end(), other.places.begin(), other.places.end(), samePlace);
}

} // namespace

QList<CitationGroup> groupCitations(const DocumentSnapshot &snapshot)
{
    Grouping grouping(snapshot);
    for (const NumberedSource &source : snapshot.sources())
        grouping.addSource(source);
    for (const PlacedCitation &citation : snapshot.citations())
        grouping.addCitation(citation);
    return grouping.sorted();
}

bool readTheSame(const QList<CitationGroup> &one, const QList<CitationGroup> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), readsTheSame);
}

} // namespace Galley
