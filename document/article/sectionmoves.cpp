// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/sectionmoves.h"

#include "document/checks/headingfixes.h"

#include <algorithm>
#include <numeric>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 6;

// -1 for those on top; headings without a section have themselves.
QList<int> parentsOf(const Outline &outline)
{
    QList<int> parents(outline.size());
    QList<int> open;
    for (int i = 0; i < outline.size(); ++i) {
        parents[i] = i;
        if (outline[i].nested)
            continue;
        while (!open.isEmpty() && outline[open.last()].level >= outline[i].level)
            open.removeLast();
        parents[i] = open.isEmpty() ? -1 : open.last();
        open.append(i);
    }
    return parents;
}

bool isTooDeep(const Outline &outline, const SectionMove &move)
{
    const int by = move.level - outline[move.section].level;
    const auto tooDeep = [by](const OutlineEntry &heading) { return !heading.nested && heading.level + by > deepest; };
    return by > 0 && std::any_of(outline.begin() + move.section, outline.begin() + sectionEnd(outline, move.section), tooDeep);
}

bool stays(const Outline &outline, const SectionMove &move)
{
    return move.before >= move.section && move.before <= sectionEnd(outline, move.section);
}

std::optional<SectionMove> possible(const Outline &outline, SectionMove move)
{
    if (stays(outline, move))
        move.before = move.section;
    const bool same = move.before == move.section && move.level == outline[move.section].level;
    return same || move.level < 1 || isTooDeep(outline, move) ? std::nullopt : std::optional(move);
}

// The text of an article in pieces that begin with a heading, and what stands between them.
class SectionMover
{
public:
    SectionMover(const DocumentSnapshot &snapshot, const SectionMove &move)
        : m_snapshot(snapshot), m_source(snapshot.source()), m_move(move), m_end(sectionEnd(snapshot.outline(), move.section)),
          m_section{startOf(move.section), startOf(m_end)}
    {
    }

    QList<TextEdit> edits() const
    {
        if (stays(m_snapshot.outline(), m_move))
            return levelEdits();
        const qsizetype place = startOf(m_move.before);
        return place < m_section.start ? upwards({place, m_section.start}) : downwards({m_section.end, place});
    }

private:
    QList<TextEdit> upwards(SourceRange passed) const
    {
        const SourceRange gap{contentEnd({0, passed.start}), passed.start};
        const QString head = headGap(gap);
        return {{gap, head + sectionText() + u"\n\n"_s}, {{contentEnd(passed), m_section.end}, tail(m_section)}};
    }

    QList<TextEdit> downwards(SourceRange passed) const
    {
        const SourceRange gap{contentEnd({0, m_section.start}), m_section.start};
        return {{{gap.start, m_section.end}, headGap(gap)}, {{contentEnd(passed), passed.end}, u"\n\n"_s + sectionText() + tail(passed)}};
    }

    qsizetype startOf(int heading) const
    {
        const Outline &outline = m_snapshot.outline();
        return heading < outline.size() ? m_snapshot.rangeOf(outline[heading].block).start : m_source.length();
    }

    // Behind the last line that is not blank.
    qsizetype contentEnd(SourceRange range) const
    {
        qsizetype end = range.end;
        while (end > range.start && u" \t\n"_s.contains(m_source.at(end - 1)))
            --end;
        return end == range.start ? end : std::min(range.end, m_source.lineRange(m_source.lineAt(end - 1)).end);
    }

    // What stands at the beginning of the text, front matter included, keeps its distance.
    QString headGap(SourceRange gap) const
    {
        const bool first = gap.start == 0 || m_snapshot.block(m_snapshot.blockIndexAt(gap.start - 1))->kind == BlockKind::FrontMatter;
        return first ? m_snapshot.text(gap) : u"\n\n"_s;
    }

    QString tail(SourceRange last) const
    {
        return last.end < m_source.length() ? u"\n\n"_s : m_snapshot.text({contentEnd(last), last.end});
    }

    QString sectionText() const
    {
        QList<TextEdit> edits = levelEdits();
        for (TextEdit &edit : edits)
            edit.range = edit.range.shifted(-m_section.start);
        return applyEdits(m_snapshot.text({m_section.start, contentEnd(m_section)}), edits);
    }

    QList<TextEdit> levelEdits() const
    {
        const Outline &outline = m_snapshot.outline();
        const int by = m_move.level - outline[m_move.section].level;
        QList<TextEdit> edits;
        if (by == 0)
            return edits;
        const FactIndex facts(m_snapshot);
        for (int i = m_move.section; i < m_end; ++i)
            if (!outline[i].nested)
                edits += headingLevelEdits(facts, outline[i], outline[i].level + by);
        return edits;
    }

    const DocumentSnapshot &m_snapshot;
    const SourceText &m_source;
    const SectionMove m_move;
    const int m_end;
    const SourceRange m_section;
};

} // namespace

int sectionAt(const Outline &outline, qsizetype position)
{
    int section = outlineIndexAt(outline, position);
    while (section >= 0 && outline[section].nested)
        --section;
    return section;
}

int sectionEnd(const Outline &outline, int section)
{
    int end = section + 1;
    while (end < outline.size() && (outline[end].nested || outline[end].level > outline[section].level))
        ++end;
    return end;
}

std::optional<SectionMove> steppedSection(const Outline &outline, int section, SectionStep step)
{
    const int level = outline[section].level;
    if (step == SectionStep::Promote || step == SectionStep::Demote)
        return possible(outline, {section, section, step == SectionStep::Promote ? level - 1 : level + 1});
    const QList<int> parents = parentsOf(outline);
    QList<int> siblings;
    for (int i = 0; i < outline.size(); ++i)
        if (parents[i] == parents[section])
            siblings += i;
    const qsizetype row = siblings.indexOf(section);
    if (step == SectionStep::Up)
        return row == 0 ? std::nullopt : droppedSection(outline, section, parents[section], siblings[row - 1]);
    return row + 1 == siblings.size() ? std::nullopt : droppedSection(outline, section, parents[section], siblings.value(row + 2, -1));
}

std::optional<SectionMove> droppedSection(const Outline &outline, int section, int parent, int next)
{
    const int end = sectionEnd(outline, section);
    if ((parent >= section && parent < end) || next == section)
        return std::nullopt;
    const QList<int> parents = parentsOf(outline);
    int previous = -1;
    for (int i = 0; i < (next < 0 ? outline.size() : next); ++i)
        if (i != section && parents[i] == parent)
            previous = i;
    // Neither may the section become a part of the sibling before it, nor the sibling behind it a part of the section.
    const int parentLevel = parent < 0 ? 0 : outline[parent].level;
    const int own = outline[section].level;
    const int low = next < 0 ? parentLevel + 1 : outline[next].level;
    const int fallback = next >= 0 ? low : parent >= 0 ? parentLevel + 1 : own;
    const int high = std::max(low, previous >= 0 ? outline[previous].level : fallback);
    const int before = next >= 0 ? next : parent >= 0 ? sectionEnd(outline, parent) : int(outline.size());
    return possible(outline, {section, before, std::clamp(own, low, high)});
}

QList<int> orderAfter(const Outline &outline, const SectionMove &move)
{
    QList<int> order(outline.size());
    std::iota(order.begin(), order.end(), 0);
    const int end = sectionEnd(outline, move.section);
    if (move.before < move.section)
        std::rotate(order.begin() + move.before, order.begin() + move.section, order.begin() + end);
    else if (move.before > end)
        std::rotate(order.begin() + move.section, order.begin() + end, order.begin() + move.before);
    return order;
}

QList<TextEdit> sectionMoveEdits(const DocumentSnapshot &snapshot, const SectionMove &move)
{
    QList<TextEdit> edits = SectionMover(snapshot, move).edits();
    edits.removeIf([&](const TextEdit &edit) { return snapshot.text(edit.range) == edit.replacement; });
    return edits;
}

} // namespace Galley
