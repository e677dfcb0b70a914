// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/tocupdate.h"

#include "document/article/toclevels.h"
#include "document/checks/tocentryedits.h"
#include "document/checks/toclines.h"
#include "document/snapshotbuilder.h"
#include "document/text/linediff.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

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

// Numbers the entries of a list anew where their author counted them: 1. 2. 3., not 1. 1. 1. as some leave it to Markdown.
class TocNumbers
{
public:
    TocNumbers(const Toc &toc, const TocLayout &layout, const TocListLayout &list, int entries)
    {
        m_first = numberOf(layout.lines[list.first].marker);
        m_counted = list.end - list.first == 1; // it does not tell
        for (qsizetype i = list.first + 1; i < list.end; ++i) {
            const int number = numberOf(layout.lines[i].marker);
            m_nested = m_nested || toc.entries[i].level != toc.entries[list.first].level;
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

// Whether all entries are right and none is missing.
bool isUpToDate(const Toc &toc, const QList<TocSlot> &places)
{
    if (!std::all_of(toc.entries.begin(), toc.entries.end(), isFine))
        return false;
    QSet<int> named;
    for (const TocEntry &entry : toc.entries)
        named.insert(entry.heading);
    for (int i = 0; i < places.size(); ++i)
        if (places[i].depth > 0 && !named.contains(i))
            return false;
    return true;
}

// Which entries stand where in an updated table.
struct TocOrder
{
    QHash<int, qsizetype> entries; // heading → the entry that names it
    QHash<int, QList<qsizetype>> behind; // heading, or -1 - list for a list's start → entries that follow there
};

// Entries that name no heading of the list stay behind the one they follow; those that name nothing go.
TocOrder orderOf(const Toc &toc, const QList<TocSlot> &places)
{
    TocOrder order;
    int last = -1;
    for (qsizetype i = 0; i < toc.entries.size(); ++i) {
        const TocEntry &entry = toc.entries[i];
        if (i == 0 || entry.list != toc.entries[i - 1].list)
            last = -1 - entry.list;
        if (entry.heading >= 0 && places[entry.heading].depth > 0) {
            if (!order.entries.contains(entry.heading))
                order.entries.insert(entry.heading, i);
            last = entry.heading;
        } else if (isFine(entry)) {
            order.behind[last] += i;
        }
    }
    return order;
}

// Writes one list of a table anew.
class TocListUpdate
{
public:
    TocListUpdate(const FactIndex &facts, const Toc &toc, const TocLayout &layout, const TocListLayout &list, const QList<TocSlot> &places)
        : m_facts(facts), m_snapshot(facts.snapshot()), m_toc(toc), m_layout(layout), m_list(list), m_places(places),
          m_numbers(toc, layout, list, int(places.size()))
    {
    }

    QList<TextEdit> plan(const TocOrder &order)
    {
        const int number = m_toc.entries[m_list.first].list;
        keepAll(order.behind.value(-1 - number));
        for (int i = 0; i < m_places.size(); ++i) {
            if (m_places[i].list != number)
                continue;
            if (m_places[i].depth > 0)
                write(i, order);
            keepAll(order.behind.value(i));
        }
        SourceRange range{m_layout.lines[m_list.first].lines.start, m_layout.lines[m_list.end - 1].lines.end};
        if (m_text.isEmpty()) // with the blank line behind it
            range.end += m_facts.text({range.end, range.end + 1}) == u"\n" ? 1 : 0;
        const QString before = m_facts.text(range);
        if (!before.endsWith(u'\n') && m_text.endsWith(u'\n'))
            m_text.chop(1);
        return difference(before, m_text, range.start);
    }

private:
    void keepAll(const QList<qsizetype> &entries)
    {
        for (const qsizetype entry : entries)
            keep(entry, m_toc.entries[entry].level);
    }

    void write(int heading, const TocOrder &order)
    {
        const auto entry = order.entries.constFind(heading);
        const int depth = m_places[heading].depth;
        if (entry != order.entries.cend())
            return keep(*entry, depth);
        static const QRegularExpression number(uR"(^(\d{1,9}[.)])\s+(.*)$)"_s);
        const TocLine &model = m_layout.lines[m_list.first];
        QString marker = m_numbers.next(depth, model.marker);
        QString text = tocEntryText(m_snapshot, m_snapshot.outline()[heading], m_layout);
        // The heading's own number is the list's where it is the next, or where the list leaves the counting to Markdown.
        const auto match = number.match(text);
        const bool follows = match.captured(1) == marker || (!m_numbers.areCounted() && match.captured(1).endsWith(marker.back()));
        if (isOrdered(marker) && match.hasMatch() && follows) {
            marker = match.captured(1);
            text = match.captured(2);
        }
        append(m_list.indentAt(depth) + marker + model.gap + text + u'\n');
    }

    void keep(qsizetype index, int depth)
    {
        const TocEntry &entry = m_toc.entries[index];
        const TocLine &line = m_layout.lines[index];
        // New entries among uneven ones would be nested in what they only follow.
        const bool stays = m_list.isEven && entry.level == depth && index >= m_list.first && index < m_list.end;
        const QString indent = stays ? line.indent : m_list.indentAt(depth);
        const QString text = indent + m_numbers.next(depth, markerOf(index)) + line.gap + updatedEntry(m_facts, entry);
        append(text + m_list.withoutBlankEnd(m_facts.text({line.content.end, line.lines.end})) + u'\n');
    }

    // What comes from another list begins as the entries of this one do.
    QString markerOf(qsizetype index) const
    {
        const bool stays = index >= m_list.first && index < m_list.end;
        return m_layout.lines[stays ? index : m_list.first].marker;
    }

    void append(const QString &line)
    {
        if (m_list.loose && !m_text.isEmpty())
            m_text += m_list.blankLine();
        m_text += line;
    }

    const FactIndex &m_facts;
    const DocumentSnapshot &m_snapshot;
    const Toc &m_toc;
    const TocLayout &m_layout;
    const TocListLayout &m_list;
    const QList<TocSlot> &m_places;
    TocNumbers m_numbers;
    QString m_text;
};

QList<TextEdit> updatedLists(const FactIndex &facts, const Toc &toc, const QList<TocSlot> &places)
{
    const bool lists = std::any_of(places.begin(), places.end(), [](const TocSlot &place) { return place.depth > 0; });
    if (!lists) // a plain text's headings are not there yet
        return {};
    const TocLayout layout = readTocLayout(facts.snapshot(), toc);
    const TocOrder order = orderOf(toc, places);
    QList<TextEdit> edits;
    for (const TocListLayout &list : layout.lists)
        edits += TocListUpdate(facts, toc, layout, list, places).plan(order);
    return edits;
}

// Only what stands in the place of other words, and only if nothing is left to be done then.
QList<TextEdit> updatedHtml(const FactIndex &facts, const Toc &toc, const QList<TocSlot> &places)
{
    QList<TextEdit> edits;
    Toc after = toc;
    for (TocEntry &entry : after.entries) {
        if (isFine(entry) || entry.heading < 0)
            continue;
        const QList<TextEdit> own = updatedEntryEdits(facts, entry);
        edits += own;
        if (!own.isEmpty())
            entry.state = TocEntryState::Ok;
    }
    return isUpToDate(after, places) ? edits : QList<TextEdit>();
}

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

QList<TextEdit> updateOnce(const FactIndex &facts)
{
    const std::optional<Toc> &toc = facts.snapshot().toc();
    if (!toc)
        return {};
    if (toc->entries.isEmpty())
        return firstList(facts, *toc);
    const QList<TocSlot> places = tocSlots(facts.snapshot(), *toc);
    if (isUpToDate(*toc, places))
        return {};
    return toc->form == Toc::Form::Html ? updatedHtml(facts, *toc, places) : updatedLists(facts, *toc, places);
}

} // namespace

// Where much was wrong, entries are matched otherwise in what an update leaves; so it goes on until nothing is left to do.
QList<TextEdit> planTocUpdate(const FactIndex &facts)
{
    constexpr int mostRounds = 5;
    const QList<TextEdit> first = updateOnce(facts);
    DocumentSnapshotPtr after;
    QList<TextEdit> more = first;
    for (int round = 0; round < mostRounds && !more.isEmpty(); ++round) {
        after = snapshotAfter(after ? *after : facts.snapshot(), more);
        more = updateOnce(FactIndex(*after));
        if (round == 0 && more.isEmpty())
            return first;
    }
    return after ? editsBetween(facts.snapshot().source(), after->source()) : first;
}

bool needsHand(const FactIndex &facts)
{
    const std::optional<Toc> &toc = facts.snapshot().toc();
    if (!toc || toc->form != Toc::Form::Html || toc->entries.isEmpty())
        return false;
    const QList<TocSlot> places = tocSlots(facts.snapshot(), *toc);
    return !isUpToDate(*toc, places) && updatedHtml(facts, *toc, places).isEmpty();
}

} // namespace Galley
