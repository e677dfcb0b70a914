// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/edithistory.h"

namespace Galley {

namespace {

// The batch's edits after a step's, or nothing when the step touched what one of them replaces. Both lists are sorted,
// so one walk will do.
std::optional<QList<TextEdit>> rebased(QList<TextEdit> edits, const QList<TextEdit> &step)
{
    qsizetype next = 0;
    qsizetype growth = 0;
    for (TextEdit &edit : edits) {
        while (next < step.size() && step[next].range.end <= edit.range.start)
            growth += step[next++].growth();
        const qsizetype untouchable = edit.range.isEmpty() ? edit.range.start : edit.range.end;
        if (next < step.size() && step[next].range.start < untouchable)
            return {};
        edit.range = edit.range.shifted(growth);
    }
    return edits;
}

} // namespace

qsizetype mapPosition(qsizetype position, const QList<TextEdit> &edits, Bias bias)
{
    qsizetype growth = 0;
    for (const TextEdit &edit : edits) {
        const bool passed = edit.range.end < position || (edit.range.end == position && (!edit.range.isEmpty() || bias == Bias::After));
        if (!passed)
            return std::min(position, edit.range.start) + growth;
        growth += edit.growth();
    }
    return position + growth;
}

EditHistory::EditHistory(int capacity) : m_capacity(std::max(capacity, 0)) { }

void EditHistory::record(Revision from, Revision to, const QList<TextEdit> &edits)
{
    if (from != m_newest || to <= from) {
        clear(std::max(to, m_newest));
        return;
    }
    m_steps.push_back({from, to, edits});
    m_newest = to;
    while (m_steps.size() > size_t(m_capacity))
        m_steps.pop_front();
}

void EditHistory::clear(Revision newest)
{
    m_steps.clear();
    m_newest = newest;
}

Revision EditHistory::newest() const
{
    return m_newest;
}

std::optional<size_t> EditHistory::stepsFrom(Revision revision) const
{
    if (revision == m_newest)
        return m_steps.size();
    const auto found
        = std::lower_bound(m_steps.begin(), m_steps.end(), revision, [](const Step &step, Revision wanted) { return step.from < wanted; });
    if (found == m_steps.end() || found->from != revision)
        return {};
    return size_t(found - m_steps.begin());
}

std::optional<qsizetype> EditHistory::map(Revision from, qsizetype position, Bias bias) const
{
    const auto first = stepsFrom(from);
    if (!first)
        return {};
    for (size_t step = *first; step < m_steps.size(); ++step)
        position = mapPosition(position, m_steps[step].edits, bias);
    return position;
}

std::optional<SourceRange> EditHistory::map(const Location &location) const
{
    // Text inserted at either edge stays outside; an empty range is a caret and goes behind it.
    const Bias endBias = location.range.isEmpty() ? Bias::After : Bias::Before;
    const auto start = map(location.revision, location.range.start, Bias::After);
    const auto end = map(location.revision, location.range.end, endBias);
    if (!start || !end)
        return {};
    return SourceRange{*start, std::max(*start, *end)};
}

std::optional<EditBatch> EditHistory::rebase(const EditBatch &batch) const
{
    const auto first = stepsFrom(batch.base);
    if (!first)
        return {};
    EditBatch result = batch;
    for (size_t step = *first; step < m_steps.size(); ++step) {
        auto edits = rebased(std::move(result.edits), m_steps[step].edits);
        if (!edits)
            return {};
        result.edits = std::move(*edits);
    }
    result.base = m_newest;
    return result;
}

} // namespace Galley
