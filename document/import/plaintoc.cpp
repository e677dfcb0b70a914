// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/plaintoc.h"

#include "document/article/toctitle.h"
#include "document/import/headingcues.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype longestEntry = 200;
constexpr int deepestEntry = 5;

class TocReader
{
public:
    explicit TocReader(const QList<ImportLine> &lines) : m_lines(lines)
    {
        for (const ImportLine &line : lines)
            if (line.text.size() <= longestEntry && line.mark != LineMark::Bullet && line.mark != LineMark::Quote)
                ++m_bare[headingKey(line.text)];
    }

    std::optional<PlainToc> read(qsizetype title)
    {
        const qsizetype first = title + 1;
        if (first >= m_lines.size())
            return {};
        const qsizetype end = isMarked(m_lines[first]) ? endOfMarked(first) : endOfBare(first);
        if (end == first || (end == first + 1 && !isRepeated(first)))
            return {};
        return PlainToc{title, end, depths(first, end)};
    }

    // Behind a line that is no title; `end` is where to look on.
    std::optional<PlainToc> readUntitled(qsizetype before, qsizetype *end)
    {
        constexpr qsizetype fewest = 3;
        const qsizetype first = before + 1;
        const bool marked = isMarked(m_lines[first]);
        *end = std::max(first + 1, marked ? endOfMarked(first) : endOfBare(first));
        if (*end - first < fewest || (!marked && before > 0))
            return {};
        for (qsizetype i = first; i < *end; ++i)
            if (!isRepeated(i))
                return {};
        return PlainToc{before, *end, depths(first, *end)};
    }

    static bool isMarked(const ImportLine &line) { return line.mark == LineMark::Bullet || line.mark == LineMark::Number; }

private:
    bool isRepeated(qsizetype index) const
    {
        const int own = m_lines[index].mark == LineMark::Bullet ? 0 : 1;
        return m_bare.value(headingKey(m_lines[index].text)) > own;
    }

    // Up to the first line without a marker; numbers that begin anew are the article's own headings.
    qsizetype endOfMarked(qsizetype first) const
    {
        QSet<QString> seen;
        qsizetype end = first;
        for (; end < m_lines.size(); ++end) {
            const ImportLine &line = m_lines[end];
            const bool marked = isMarked(line);
            const QString key = headingKey(line.text);
            const bool numberedSub = !marked && headingNumber(line.text).parts > 1 && isRepeated(end) && !seen.contains(key);
            if ((!marked && !numberedSub) || line.text.size() > longestEntry)
                break;
            const bool bare = line.mark != LineMark::Bullet;
            if (bare && seen.contains(key) && end > first)
                break;
            const ImportLine &before = m_lines[std::max(first, end - 1)];
            if (end > first && line.mark == LineMark::Number && before.mark == LineMark::Number && line.indent <= before.indent
                && line.number <= before.number && !isRepeated(end))
                break;
            seen.insert(key);
        }
        return end;
    }

    // Bare entries end where one of them stands again, or before the article's text.
    qsizetype endOfBare(qsizetype first) const
    {
        QSet<QString> seen;
        qsizetype end = first;
        int repeated = 0;
        for (; end < m_lines.size(); ++end) {
            const ImportLine &line = m_lines[end];
            const QString key = headingKey(line.text);
            if (seen.contains(key))
                return repeated > 0 ? end : first;
            if (line.mark == LineMark::Quote || line.text.size() > longestEntry || isProse(line))
                break;
            seen.insert(key);
            repeated += isRepeated(end);
        }
        while (end > first && !isRepeated(end - 1))
            --end; // a heading of the text whose entry says something else
        return repeated * 2 >= end - first ? end : first;
    }

    QList<int> depths(qsizetype first, qsizetype end) const
    {
        const auto isNested
            = [](const QList<int> &depths) { return std::any_of(depths.begin(), depths.end(), [](int depth) { return depth > 1; }); };
        if (const QList<int> result = depthsByIndent(first, end); isNested(result))
            return result;
        const QList<int> numbered = depthsByNumber(first, end);
        return isNested(numbered) ? numbered : depthsByMark(first, end);
    }

    QList<int> depthsByIndent(qsizetype first, qsizetype end) const
    {
        QList<int> result;
        QList<int> open; // indents
        for (qsizetype i = first; i < end; ++i) {
            while (!open.isEmpty() && open.last() >= m_lines[i].indent)
                open.removeLast();
            open += m_lines[i].indent;
            result += std::min(int(open.size()), deepestEntry);
        }
        return result;
    }

    // Bullets below numbers, or the other way round.
    QList<int> depthsByMark(qsizetype first, qsizetype end) const
    {
        QList<int> result;
        for (qsizetype i = first; i < end; ++i)
            result += isMarked(m_lines[i]) && isMarked(m_lines[first]) && m_lines[i].mark != m_lines[first].mark ? 2 : 1;
        return result;
    }

    QList<int> depthsByNumber(qsizetype first, qsizetype end) const
    {
        QList<int> result;
        int least = deepestEntry;
        for (qsizetype i = first; i < end; ++i) {
            result += std::clamp(headingNumber(m_lines[i].text).parts, 1, deepestEntry);
            least = std::min(least, result.last());
        }
        for (int &depth : result)
            depth -= least - 1;
        return result;
    }

    const QList<ImportLine> &m_lines;
    QHash<QString, int> m_bare; // how often a line stands without a bullet, by its key
};

} // namespace

std::optional<PlainToc> findPlainToc(const QList<ImportLine> &lines)
{
    std::optional<TocReader> reader;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].mark == LineMark::Bullet || lines[i].mark == LineMark::Quote || !isTocTitle(lines[i].text))
            continue;
        if (!reader)
            reader.emplace(lines);
        if (auto toc = reader->read(i))
            return toc;
    }
    return {};
}

std::optional<PlainToc> findUntitledToc(const QList<ImportLine> &lines)
{
    std::optional<TocReader> reader;
    for (qsizetype i = 0; i + 1 < lines.size();) {
        if (TocReader::isMarked(lines[i]) || (i > 0 && !TocReader::isMarked(lines[i + 1]))) {
            ++i;
            continue;
        }
        if (!reader)
            reader.emplace(lines);
        qsizetype end = i + 1;
        if (auto toc = reader->readUntitled(i, &end))
            return toc;
        i = std::max(i + 1, end - 1);
    }
    return {};
}

} // namespace Galley
