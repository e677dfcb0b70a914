// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/tocmatching.h"

#include "document/article/anchors.h"
#include "document/article/textsimilarity.h"
#include "document/article/tocpages.h"
#include "document/documentsnapshot.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace Galley {

namespace {

constexpr double similarEnough = 0.5;
constexpr double similarInPlace = 0.3; // where nothing else stands between the neighbours
constexpr double similarElsewhere = 0.75; // where the order would differ as well
constexpr qsizetype comparisonLimit = 40000; // pairs of entry and heading; a table in order needs none

// The positions of a longest increasing subsequence, the earliest of several; negative values take no part.
std::vector<bool> inOrder(const QList<int> &values)
{
    const qsizetype count = values.size();
    std::vector<int> lengths(size_t(count), 0); // of the longest run that begins here
    std::vector<int> heads; // negated largest head of a run by length, ascending
    for (qsizetype i = count - 1; i >= 0; --i) {
        if (values[i] < 0)
            continue;
        const auto place = std::lower_bound(heads.begin(), heads.end(), -values[i]);
        lengths[size_t(i)] = int(place - heads.begin()) + 1;
        if (place == heads.end())
            heads.push_back(-values[i]);
        else
            *place = -values[i];
    }
    std::vector<bool> kept(size_t(count), false);
    int wanted = int(heads.size());
    int last = -1;
    for (qsizetype i = 0; i < count && wanted > 0; ++i) {
        if (lengths[size_t(i)] != wanted || values[i] <= last)
            continue;
        kept[size_t(i)] = true;
        last = values[i];
        --wanted;
    }
    return kept;
}

class Matcher
{
public:
    Matcher(const QList<TocItem> &items, const DocumentSnapshot &snapshot, int ownHeading)
        : m_items(items), m_snapshot(snapshot), m_outline(snapshot.outline()), m_own(ownHeading), m_headings(items.size(), -1),
          m_linkedHeadings(items.size(), -1), m_live(size_t(items.size()), false), m_taken(size_t(m_outline.size()), false)
    {
        indexHeadings();
        leavePages();
        followLinks();
    }

    QList<TocEntry> match()
    {
        matchExactly();
        matchByAnchor();
        matchBySimilarity();
        matchInPlace();
        return entries();
    }

private:
    void indexHeadings()
    {
        for (int i = 0; i < m_outline.size(); ++i) {
            const OutlineEntry &heading = m_outline[i];
            if (i != m_own)
                m_byTitle[heading.title.simplified()] += i;
            const QStringList anchors = QStringList(heading.ids) << heading.anchor;
            for (const QString &anchor : anchors)
                if (const QString lower = anchor.toLower(); !m_byAnchor.contains(lower))
                    m_byAnchor.insert(lower, i);
        }
    }

    // The page behind an entry is none of its words, unless a heading says the same.
    void leavePages()
    {
        for (TocItem &item : m_items) {
            const qsizetype end = pageStart(item.text);
            if (end == item.text.size() || m_byTitle.contains(item.text) || (!item.numbered.isEmpty() && m_byTitle.contains(item.numbered)))
                continue;
            item.numbered.chop(item.numbered.isEmpty() ? 0 : item.text.size() - end);
            item.text.truncate(end);
        }
    }

    void followLinks()
    {
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            if (!m_items[i].linked)
                continue;
            const QString fragment = splitTarget(m_items[i].target).fragment;
            m_linkedHeadings[i] = m_byAnchor.value(fragment.toLower(), -1);
            m_live[size_t(i)] = m_linkedHeadings[i] >= 0 || fragment.isEmpty() || m_snapshot.anchors().contains(fragment);
        }
    }

    void take(qsizetype item, int heading)
    {
        m_headings[item] = heading;
        m_taken[size_t(heading)] = true;
    }

    bool namesHeading(const TocItem &item, int heading) const
    {
        const QString title = m_outline[heading].title.simplified();
        return title == item.text || (!item.numbered.isEmpty() && title == item.numbered);
    }

    // Entries that lead to the very heading they name go first, for several headings may bear one title.
    void matchExactly()
    {
        for (qsizetype i = 0; i < m_items.size(); ++i)
            if (const int heading = m_linkedHeadings[i]; heading >= 0 && heading != m_own && namesHeading(m_items[i], heading))
                take(i, heading);
        for (qsizetype i = 0; i < m_items.size(); ++i)
            if (m_headings[i] < 0 && !m_items[i].text.isEmpty() && !takeFirstFree(i, m_items[i].text) && !m_items[i].numbered.isEmpty())
                takeFirstFree(i, m_items[i].numbered);
    }

    bool takeFirstFree(qsizetype item, const QString &title)
    {
        const auto headings = m_byTitle.find(title);
        if (headings == m_byTitle.end())
            return false;
        while (!headings->isEmpty() && m_taken[size_t(headings->first())])
            headings->removeFirst();
        if (headings->isEmpty())
            return false;
        take(item, headings->takeFirst());
        return true;
    }

    void matchByAnchor()
    {
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            if (m_headings[i] >= 0)
                continue;
            const bool followed = m_items[i].linked && m_live[size_t(i)];
            const int heading = followed ? m_linkedHeadings[i] : m_byAnchor.value(slug(m_items[i].text), -1);
            if (heading >= 0 && heading != m_own && (followed || !m_taken[size_t(heading)]))
                take(i, heading);
        }
    }

    // The headings of the nearest entries that are matched, by entry.
    struct Surrounding
    {
        QList<int> before;
        QList<int> after;
    };
    Surrounding surrounding() const
    {
        Surrounding around{QList<int>(m_items.size(), -1), QList<int>(m_items.size(), int(m_outline.size()))};
        for (qsizetype i = 1; i < m_items.size(); ++i)
            around.before[i] = m_headings[i - 1] >= 0 ? m_headings[i - 1] : around.before[i - 1];
        for (qsizetype i = m_items.size() - 2; i >= 0; --i)
            around.after[i] = m_headings[i + 1] >= 0 ? m_headings[i + 1] : around.after[i + 1];
        return around;
    }

    void matchBySimilarity()
    {
        QList<qsizetype> items;
        QList<int> headings;
        for (qsizetype i = 0; i < m_items.size(); ++i)
            if (m_headings[i] < 0 && !m_live[size_t(i)])
                items += i;
        for (int i = 0; i < m_outline.size(); ++i)
            if (!m_taken[size_t(i)] && i > m_own)
                headings += i;
        if (items.isEmpty() || headings.isEmpty() || items.size() * headings.size() > comparisonLimit)
            return;
        struct Pair
        {
            double similarity;
            qsizetype item;
            int heading;
        };
        std::vector<Pair> pairs;
        const Surrounding around = surrounding();
        const QHash<int, int> usual = usualLevels();
        std::vector<TextFingerprint> titles;
        for (const int heading : std::as_const(headings))
            titles.emplace_back(m_outline[heading].title);
        for (const qsizetype item : std::as_const(items)) {
            const TextFingerprint text(m_items[item].text);
            const int level = usual.value(m_items[item].level);
            for (qsizetype i = 0; i < headings.size(); ++i) {
                if (level > 0 && m_outline[headings[i]].level != level)
                    continue;
                const bool between = headings[i] > around.before[item] && headings[i] < around.after[item];
                const double similarity = text.similarityTo(titles[size_t(i)]);
                if (similarity >= (between ? similarEnough : similarElsewhere))
                    pairs.push_back({similarity, item, headings[i]});
            }
        }
        std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.similarity > b.similarity; });
        for (const Pair &pair : pairs)
            if (m_headings[pair.item] < 0 && !m_taken[size_t(pair.heading)])
                take(pair.item, pair.heading);
    }

    // One entry and one heading left over between the same neighbours need have less in common.
    void matchInPlace()
    {
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            const int before = i > 0 ? m_headings[i - 1] : m_own;
            const int heading = before + 1;
            if (m_headings[i] >= 0 || m_live[size_t(i)] || (i > 0 && before < 0) || heading >= m_outline.size() || m_taken[size_t(heading)])
                continue;
            const bool last = i + 1 == m_items.size();
            if (last ? heading + 1 != m_outline.size() : m_headings[i + 1] != heading + 1)
                continue;
            if (TextFingerprint(m_items[i].text).similarityTo(TextFingerprint(m_outline[heading].title)) >= similarInPlace)
                take(i, heading);
        }
    }

    // The level that most headings have whose entries are nested equally deep, by depth; 0 where there is no such level.
    QHash<int, int> usualLevels() const
    {
        QHash<int, QHash<int, int>> counts;
        QHash<int, int> sums;
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            if (m_headings[i] < 0)
                continue;
            ++counts[m_items[i].level][m_outline[m_headings[i]].level];
            ++sums[m_items[i].level];
        }
        QHash<int, int> usual;
        for (auto depth = counts.constBegin(); depth != counts.constEnd(); ++depth)
            for (auto level = depth->constBegin(); level != depth->constEnd(); ++level)
                if (*level >= 2 && *level * 3 >= sums[depth.key()] * 2)
                    usual[depth.key()] = level.key();
        return usual;
    }

    // How deep each matched heading lies among the matched ones.
    QHash<int, int> depths() const
    {
        QList<int> headings;
        for (const int heading : m_headings)
            if (heading >= 0)
                headings += heading;
        std::sort(headings.begin(), headings.end());
        QHash<int, int> result;
        QList<int> open; // levels
        for (const int heading : std::as_const(headings)) {
            while (!open.isEmpty() && open.last() >= m_outline[heading].level)
                open.removeLast();
            open += m_outline[heading].level;
            result.insert(heading, int(open.size()));
        }
        return result;
    }

    QList<TocEntry> entries() const
    {
        const QHash<int, int> expected = depths();
        const QHash<int, int> usual = usualLevels();
        const std::vector<bool> ordered = inOrder(m_headings);
        QList<TocEntry> result;
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            const TocItem &item = m_items[i];
            TocEntry entry;
            entry.text = item.text;
            entry.target = item.target;
            entry.heading = m_headings[i];
            entry.anchor = entry.heading < 0 ? QString() : m_outline[entry.heading].anchor;
            entry.level = item.level;
            entry.line = item.line;
            entry.range = item.range;
            const bool again = entry.heading >= 0 && isRepeated(i);
            const int level = usual.value(item.level);
            const bool fits = entry.heading < 0
                || (level > 0 ? m_outline[entry.heading].level == level : expected.value(entry.heading, item.level) == item.level);
            entry.state = state(i, fits ? Fit::Level : Fit::OtherLevel, ordered[size_t(i)] || again ? Fit::Order : Fit::OtherOrder);
            result += entry;
        }
        return result;
    }

    // An entry that leads where an earlier one does is not out of order.
    bool isRepeated(qsizetype index) const { return index > 0 && m_headings[index - 1] == m_headings[index]; }

    enum class Fit { Level, OtherLevel, Order, OtherOrder };

    TocEntryState state(qsizetype index, Fit level, Fit order) const
    {
        const TocItem &item = m_items[index];
        const int heading = m_headings[index];
        if (heading < 0)
            return item.linked && m_live[size_t(index)] && m_linkedHeadings[index] < 0 ? TocEntryState::Ok : TocEntryState::HeadingMissing;
        if (item.linked && !m_live[size_t(index)])
            return TocEntryState::TargetDead;
        if (m_linkedHeadings[index] >= 0 && m_linkedHeadings[index] != heading)
            return TocEntryState::TargetWrong;
        if (!namesHeading(item, heading))
            return TocEntryState::TextDiffers;
        if (level == Fit::OtherLevel)
            return TocEntryState::LevelDiffers;
        return order == Fit::Order ? TocEntryState::Ok : TocEntryState::OrderDiffers;
    }

    QList<TocItem> m_items;
    const DocumentSnapshot &m_snapshot;
    const Outline &m_outline;
    int m_own;
    QList<int> m_headings; // by item, -1 where none matches
    QList<int> m_linkedHeadings; // by item, where its link leads
    std::vector<bool> m_live; // by item: its link leads somewhere in the article
    std::vector<bool> m_taken; // by heading
    QHash<QString, QList<int>> m_byTitle;
    QHash<QString, int> m_byAnchor; // lower-cased: a link of another case still leads there
};

} // namespace

QList<TocEntry> matchTocItems(const QList<TocItem> &items, const DocumentSnapshot &snapshot, int ownHeading)
{
    return Matcher(items, snapshot, ownHeading).match();
}

} // namespace Galley
