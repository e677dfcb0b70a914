// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/tocupdate.h"

#include "document/checks/tocentryedits.h"
#include "document/checks/toclines.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// What is said in the place of an entry is right, or meant to be so.
bool isFine(const TocEntry &entry)
{
    return entry.state == TocEntryState::Ok || (entry.state == TocEntryState::TextDiffers && !entry.target.isEmpty());
}

// The part in which two texts differ, as one edit.
QList<TextEdit> difference(const QString &before, const QString &after, qsizetype start)
{
    if (before == after)
        return {};
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    while (head > 0 && before[head - 1] != u'\n')
        --head; // whole lines read better, and split no surrogate pair
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    while (tail > 0 && tail < before.size() && before[before.size() - tail - 1] != u'\n')
        --tail;
    return {{{start + head, start + before.size() - tail}, after.sliced(head, after.size() - tail - head)}};
}

bool isOrdered(const QString &marker)
{
    return marker.size() > 1 && (marker.endsWith(u'.') || marker.endsWith(u')'));
}

int numberOf(const QString &marker)
{
    return isOrdered(marker) ? marker.chopped(1).toInt() : -1;
}

// Numbers the entries anew where their author counted them: 1. 2. 3., not 1. 1. 1. as some leave it to Markdown.
class TocNumbers
{
public:
    TocNumbers(const Toc &toc, const TocLayout &layout, int entries)
    {
        m_first = numberOf(layout.lines.first().marker);
        m_counted = layout.lines.size() == 1; // it does not tell
        for (qsizetype i = 1; i < layout.lines.size(); ++i) {
            const int number = numberOf(layout.lines[i].marker);
            m_nested = m_nested || toc.entries[i].level != toc.entries[0].level;
            m_counted = m_counted
                || (number > 0 && toc.entries[i].level == toc.entries[i - 1].level && number == numberOf(layout.lines[i - 1].marker) + 1);
        }
        // What stands below a number is indented by its width, which must not change.
        if (m_nested && m_first + entries > 10)
            m_counted = false;
    }

    bool areCounted() const { return m_counted; }

    QString next(int depth, const QString &marker)
    {
        if (!m_counted || !isOrdered(marker))
            return marker;
        const bool begins = m_last.size() < depth;
        m_last.resize(depth, 0);
        m_last[depth - 1] = !begins ? m_last[depth - 1] + 1 : depth == 1 ? m_first : 1;
        return QString::number(m_last[depth - 1]) + marker.back();
    }

private:
    bool m_counted = false;
    bool m_nested = false;
    int m_first = 1;
    QList<int> m_last; // by depth
};

class TocUpdate
{
public:
    TocUpdate(const FactIndex &facts, const Toc &toc)
        : m_facts(facts), m_snapshot(facts.snapshot()), m_toc(toc), m_layout(readTocLayout(m_snapshot, toc)),
          m_depths(tocDepths(m_snapshot, toc)), m_numbers(toc, m_layout, int(m_depths.size()))
    {
    }

    QList<TextEdit> plan()
    {
        attachEntries();
        const bool lists = std::any_of(m_depths.begin(), m_depths.end(), [](int depth) { return depth > 0; });
        if (isUpToDate() || !lists) // a plain text's headings are not there yet
            return {};
        for (const qsizetype entry : std::as_const(m_loose[-1]))
            keep(entry, m_toc.entries[entry].level);
        for (int i = 0; i < m_depths.size(); ++i) {
            if (m_depths[i] > 0)
                write(i);
            for (const qsizetype entry : std::as_const(m_loose[i]))
                keep(entry, m_toc.entries[entry].level);
        }
        const SourceRange range{m_layout.lines.first().lines.start, m_layout.lines.last().lines.end};
        const QString before = m_facts.text(range);
        if (!before.endsWith(u'\n') && m_text.endsWith(u'\n'))
            m_text.chop(1);
        return difference(before, m_text, range.start);
    }

private:
    // Entries that name no heading of the list stay behind the one they follow; those that name nothing go.
    void attachEntries()
    {
        int last = -1;
        for (qsizetype i = 0; i < m_toc.entries.size(); ++i) {
            const TocEntry &entry = m_toc.entries[i];
            if (entry.heading >= 0 && m_depths[entry.heading] > 0) {
                if (!m_entries.contains(entry.heading))
                    m_entries.insert(entry.heading, i);
                last = entry.heading;
            } else if (isFine(entry)) {
                m_loose[last] += i;
            }
        }
    }

    bool isUpToDate() const
    {
        for (const TocEntry &entry : m_toc.entries)
            if (!isFine(entry))
                return false;
        for (int i = 0; i < m_depths.size(); ++i)
            if (m_depths[i] > 0 && !m_entries.contains(i))
                return false;
        return true;
    }

    void write(int heading)
    {
        const auto entry = m_entries.constFind(heading);
        if (entry != m_entries.cend())
            return keep(*entry, m_depths[heading]);
        static const QRegularExpression number(uR"(^(\d{1,9}[.)])\s+(.*)$)"_s);
        const TocLine &model = m_layout.lines.first();
        QString marker = m_numbers.next(m_depths[heading], model.marker);
        QString text = tocEntryText(m_snapshot, m_snapshot.outline()[heading], m_layout);
        // The heading's own number is the list's where it is the next, or where the list leaves the counting to Markdown.
        const auto match = number.match(text);
        const bool follows = match.captured(1) == marker || (!m_numbers.areCounted() && match.captured(1).endsWith(marker.back()));
        if (isOrdered(marker) && match.hasMatch() && follows) {
            marker = match.captured(1);
            text = match.captured(2);
        }
        append(m_layout.indentAt(m_depths[heading]) + marker + model.gap + text + u'\n');
    }

    void keep(qsizetype index, int depth)
    {
        const TocEntry &entry = m_toc.entries[index];
        const TocLine &line = m_layout.lines[index];
        const QString indent = entry.level == depth ? line.indent : m_layout.indentAt(depth);
        QString text = indent + m_numbers.next(depth, line.marker) + line.gap + updatedEntry(m_facts, entry);
        QString below = m_facts.text({line.content.end, line.lines.end});
        while (below.endsWith(u'\n'))
            below.chop(1);
        append(text + below + u'\n');
    }

    void append(const QString &line)
    {
        if (m_layout.loose && !m_text.isEmpty())
            m_text += u'\n';
        m_text += line;
    }

    const FactIndex &m_facts;
    const DocumentSnapshot &m_snapshot;
    const Toc &m_toc;
    const TocLayout m_layout;
    const QList<int> m_depths; // by heading
    TocNumbers m_numbers;
    QHash<int, qsizetype> m_entries; // heading → the entry that names it
    QHash<int, QList<qsizetype>> m_loose; // heading, or -1 → entries that stand behind its own
    QString m_text;
};

// Under a marker without a list.
QList<TextEdit> firstList(const FactIndex &facts, const Toc &toc)
{
    const QString list = makeToc(facts.snapshot());
    if (list.isEmpty())
        return {};
    const SourceText &source = facts.snapshot().source();
    const qsizetype end = source.lineRange(toc.line).end;
    const bool blankBehind = toc.line >= source.lineCount() || source.text(source.lineRange(toc.line + 1)).trimmed().isEmpty();
    const QString text = u"\n\n"_s + (blankBehind ? list.chopped(1) : list);
    return {{{end, end}, text}};
}

} // namespace

QList<TextEdit> planTocUpdate(const FactIndex &facts)
{
    const std::optional<Toc> &toc = facts.snapshot().toc();
    if (!toc)
        return {};
    return toc->entries.isEmpty() ? firstList(facts, *toc) : TocUpdate(facts, *toc).plan();
}

} // namespace Galley
