// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/tocheadings.h"

#include "document/article/textsimilarity.h"
#include "document/import/headingcues.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace Galley {

namespace {

constexpr qsizetype longestHeading = 200;
constexpr double similarEnough = 0.55;
constexpr qsizetype comparisonLimit = 40000;

class TocHeadingFinder
{
public:
    TocHeadingFinder(const QList<ImportLine> &lines, const PlainToc &toc) : m_lines(lines), m_toc(toc) { }

    TocHeadings find()
    {
        lookIn(m_toc.end, m_lines.size());
        const TocHeadings behind = m_found;
        if (foundIn(behind) * 2 >= behind.lines.size())
            return behind;
        lookIn(1, m_toc.title);
        return foundIn(m_found) > foundIn(behind) ? m_found : behind;
    }

private:
    static qsizetype foundIn(const TocHeadings &headings)
    {
        return std::count_if(headings.lines.begin(), headings.lines.end(), [](int line) { return line >= 0; });
    }

    void lookIn(qsizetype start, qsizetype end)
    {
        const qsizetype count = m_toc.end - m_toc.firstEntry();
        m_found.lines.fill(-1, count);
        m_found.confidence.fill(0, count);
        m_start = start;
        m_end = end;
        findSame();
        findSimilar();
    }

    // The first line that is still free, for several entries may bear the same words.
    void findSame()
    {
        QHash<QString, QList<int>> places;
        for (qsizetype i = m_end - 1; i >= m_start; --i)
            if (mayBeHeading(m_lines[i]))
                places[headingKey(m_lines[i].text)] += int(i);
        for (qsizetype entry = 0; entry < m_found.lines.size(); ++entry) {
            const auto found = places.find(headingKey(m_lines[m_toc.firstEntry() + entry].text));
            if (found == places.end() || found->isEmpty())
                continue;
            m_found.lines[entry] = found->takeLast();
            m_found.confidence[entry] = 0.98;
        }
    }

    static bool mayBeHeading(const ImportLine &line)
    {
        return line.text.size() <= longestHeading && line.mark != LineMark::Bullet && line.mark != LineMark::Quote;
    }

    void findSimilar()
    {
        QList<qsizetype> entries;
        for (qsizetype entry = 0; entry < m_found.lines.size(); ++entry)
            if (m_found.lines[entry] < 0)
                entries += entry;
        if (entries.isEmpty())
            return;
        QList<int> candidates;
        const QSet<int> taken(m_found.lines.begin(), m_found.lines.end());
        for (qsizetype i = m_start; i < m_end && i + 1 < m_lines.size(); ++i)
            if (!taken.contains(int(i)) && headingLikelihood(m_lines[i]) > 0)
                candidates += int(i);
        if (entries.size() * candidates.size() > comparisonLimit)
            return;
        takeMostSimilar(entries, candidates);
    }

    void takeMostSimilar(const QList<qsizetype> &entries, const QList<int> &candidates)
    {
        struct Pair
        {
            double similarity;
            qsizetype entry;
            int line;
        };
        std::vector<TextFingerprint> prints;
        for (const int line : candidates)
            prints.emplace_back(headingKey(m_lines[line].text));
        std::vector<Pair> pairs;
        for (const qsizetype entry : entries) {
            const TextFingerprint print(headingKey(m_lines[m_toc.firstEntry() + entry].text));
            for (size_t i = 0; i < prints.size(); ++i)
                if (const double similarity = print.similarityTo(prints[i]); similarity >= similarEnough)
                    pairs.push_back({similarity, entry, candidates[qsizetype(i)]});
        }
        std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.similarity > b.similarity; });
        QSet<int> taken;
        for (const Pair &pair : pairs) {
            if (m_found.lines[pair.entry] >= 0 || taken.contains(pair.line))
                continue;
            taken.insert(pair.line);
            m_found.lines[pair.entry] = pair.line;
            m_found.confidence[pair.entry] = pair.similarity * 0.9;
        }
    }

    const QList<ImportLine> &m_lines;
    const PlainToc &m_toc;
    qsizetype m_start = 0; // of the lines to look in
    qsizetype m_end = 0;
    TocHeadings m_found;
};

} // namespace

TocHeadings findTocHeadings(const QList<ImportLine> &lines, const PlainToc &toc)
{
    return TocHeadingFinder(lines, toc).find();
}

} // namespace Galley
