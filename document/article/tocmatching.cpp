// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/tocmatching.h"

#include "document/article/anchors.h"
#include "document/article/textsimilarity.h"
#include "document/article/toclevels.h"
#include "document/article/tocpages.h"
#include "document/documentsnapshot.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr double similarEnough = 0.5;
constexpr double similarInPlace = 0.3; // where nothing else stands between the neighbours
constexpr double similarElsewhere = 0.75; // where the order would differ as well
constexpr qsizetype comparisonLimit = 40000; // pairs of entry and heading; a table in order needs none

// What tells repeated headings apart, as in "Setup (2)", makes none less like an entry.
QString withoutNumbering(QString title)
{
    static const QRegularExpression number(uR"(\s+\(\d{1,4}\)\s*$)"_s);
    return title.remove(number);
}

class Matcher
{
public:
    Matcher(QList<TocItem> &items, const DocumentSnapshot &snapshot, int ownHeading)
        : m_items(items), m_snapshot(snapshot), m_outline(snapshot.outline()), m_own(ownHeading), m_taken(size_t(m_outline.size()), false)
    {
        indexHeadings();
        readPlainly();
        leavePages();
        followLinks();
    }

    void match()
    {
        matchExactly();
        matchByAnchor();
        matchBySimilarity();
        matchInPlace();
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

    // "Making it ([more](other.md))" names a heading all the same.
    void readPlainly()
    {
        for (TocItem &item : m_items) {
            if (!item.leadsElsewhere || !m_byTitle.contains(item.before))
                continue;
            item.leadsElsewhere = item.linked = false;
            item.target.clear();
            item.text = item.before;
            item.numbered.clear();
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
        for (TocItem &item : m_items) {
            if (!item.linked)
                continue;
            const QString fragment = splitTarget(item.target).fragment;
            item.linkedHeading = item.leadsElsewhere ? -1 : m_byAnchor.value(fragment.toLower(), -1);
            item.isLive = item.leadsElsewhere || item.linkedHeading >= 0 || fragment.isEmpty() || m_snapshot.anchors().contains(fragment);
        }
    }

    void take(TocItem &item, int heading)
    {
        item.heading = heading;
        m_taken[size_t(heading)] = true;
    }

    static bool mayTake(const TocItem &item) { return item.heading < 0 && !item.leadsElsewhere; }

    // Entries that lead to the very heading they name go first, for several headings may bear one title; those that name
    // it with the list's own number go last.
    void matchExactly()
    {
        for (TocItem &item : m_items)
            if (item.linkedHeading >= 0 && item.linkedHeading != m_own && namesHeading(item, m_outline[item.linkedHeading]))
                take(item, item.linkedHeading);
        for (TocItem &item : m_items)
            if (mayTake(item) && !item.text.isEmpty())
                takeFirstFree(item, item.text);
        for (TocItem &item : m_items)
            if (mayTake(item) && !item.text.isEmpty() && !item.numbered.isEmpty())
                takeFirstFree(item, item.numbered);
    }

    void takeFirstFree(TocItem &item, const QString &title)
    {
        const auto headings = m_byTitle.find(title);
        if (headings == m_byTitle.end())
            return;
        while (!headings->isEmpty() && m_taken[size_t(headings->first())])
            headings->removeFirst();
        if (!headings->isEmpty())
            take(item, headings->takeFirst());
    }

    // Where a link leads it leads, whoever else names that heading.
    void matchByAnchor()
    {
        for (TocItem &item : m_items)
            if (mayTake(item) && item.linkedHeading >= 0 && item.linkedHeading != m_own)
                take(item, item.linkedHeading);
        for (TocItem &item : m_items) {
            const int heading = mayTake(item) && !item.isLive ? m_byAnchor.value(slug(item.text), -1) : -1;
            if (heading >= 0 && heading != m_own && !m_taken[size_t(heading)])
                take(item, heading);
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
            around.before[i] = m_items[i - 1].heading >= 0 ? m_items[i - 1].heading : around.before[i - 1];
        for (qsizetype i = m_items.size() - 2; i >= 0; --i)
            around.after[i] = m_items[i + 1].heading >= 0 ? m_items[i + 1].heading : around.after[i + 1];
        return around;
    }

    struct Pair
    {
        double similarity;
        qsizetype item;
        int heading;
    };

    void matchBySimilarity()
    {
        QList<qsizetype> items;
        QList<int> headings;
        for (qsizetype i = 0; i < m_items.size(); ++i)
            if (mayTake(m_items[i]) && !m_items[i].isLive)
                items += i;
        for (int i = 0; i < m_outline.size(); ++i)
            if (!m_taken[size_t(i)] && i > m_own)
                headings += i;
        if (items.isEmpty() || headings.isEmpty() || items.size() * headings.size() > comparisonLimit)
            return;
        std::vector<Pair> pairs = similarPairs(items, headings);
        std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.similarity > b.similarity; });
        for (const Pair &pair : pairs)
            if (m_items[pair.item].heading < 0 && !m_taken[size_t(pair.heading)])
                take(m_items[pair.item], pair.heading);
    }

    std::vector<Pair> similarPairs(const QList<qsizetype> &items, const QList<int> &headings) const
    {
        std::vector<Pair> pairs;
        const Surrounding around = surrounding();
        const QHash<int, int> usual = usualLevels(m_items, m_outline);
        std::vector<TextFingerprint> titles;
        for (const int heading : headings)
            titles.emplace_back(withoutNumbering(m_outline[heading].title));
        for (const qsizetype item : items) {
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
        return pairs;
    }

    // One entry and one heading left over between the same neighbours need have less in common.
    void matchInPlace()
    {
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            TocItem &item = m_items[i];
            const int before = i > 0 ? m_items[i - 1].heading : m_own;
            const int heading = before + 1;
            if (!mayTake(item) || item.isLive || (i > 0 && before < 0) || heading >= m_outline.size() || m_taken[size_t(heading)])
                continue;
            const bool last = i + 1 == m_items.size();
            if (last ? heading + 1 != m_outline.size() : m_items[i + 1].heading != heading + 1)
                continue;
            if (TextFingerprint(item.text).similarityTo(TextFingerprint(withoutNumbering(m_outline[heading].title))) >= similarInPlace)
                take(item, heading);
        }
    }

    QList<TocItem> &m_items;
    const DocumentSnapshot &m_snapshot;
    const Outline &m_outline;
    int m_own;
    std::vector<bool> m_taken; // by heading
    QHash<QString, QList<int>> m_byTitle;
    QHash<QString, int> m_byAnchor; // lower-cased: a link of another case still leads there
};

} // namespace

bool namesHeading(const TocItem &item, const OutlineEntry &heading)
{
    const QString title = heading.title.simplified();
    return title == item.text || (!item.numbered.isEmpty() && title == item.numbered);
}

void matchTocItems(QList<TocItem> &items, const DocumentSnapshot &snapshot, int ownHeading)
{
    Matcher(items, snapshot, ownHeading).match();
}

} // namespace Galley
