// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/editcollector.h"

namespace Galley {

namespace {

size_t hashOf(const QList<TextEdit> &plan)
{
    size_t hash = 0;
    for (const TextEdit &edit : plan)
        hash = qHashMulti(hash, edit.range.start, edit.range.end, edit.replacement);
    return hash;
}

} // namespace

bool EditCollector::add(const QList<TextEdit> &plan)
{
    if (plan.isEmpty() || m_seen.contains(plan.constData()))
        return false;
    m_seen.insert(plan.constData(), plan);
    const size_t hash = hashOf(plan);
    if (m_plans.contains(hash))
        return false;
    for (const TextEdit &edit : plan)
        if (collides(edit))
            return false;
    m_plans.insert(hash);
    for (const TextEdit &edit : plan) {
        if (edit.range.isEmpty())
            m_inserted[edit.range.start] += edit.replacement;
        else
            m_replaced.insert({edit.range.start, edit});
    }
    return true;
}

bool EditCollector::collides(const TextEdit &edit) const
{
    const auto next = m_replaced.upper_bound(edit.range.start);
    if (next != m_replaced.end() && next->second.range.start < edit.range.end)
        return true;
    if (next != m_replaced.begin()) {
        const SourceRange before = std::prev(next)->second.range;
        if (before.end > edit.range.start && (before.start < edit.range.start || !edit.range.isEmpty()))
            return true;
    }
    const auto inside = m_inserted.upper_bound(edit.range.start);
    return inside != m_inserted.end() && inside->first < edit.range.end;
}

QList<TextEdit> EditCollector::edits() const
{
    QList<TextEdit> result;
    result.reserve(qsizetype(m_replaced.size() + m_inserted.size()));
    auto inserted = m_inserted.begin();
    const auto insertUpTo = [&](qsizetype position) {
        for (; inserted != m_inserted.end() && inserted->first <= position; ++inserted)
            result += TextEdit{{inserted->first, inserted->first}, inserted->second};
    };
    for (const auto &[start, edit] : m_replaced) {
        insertUpTo(start);
        result += edit;
    }
    for (; inserted != m_inserted.end(); ++inserted)
        result += TextEdit{{inserted->first, inserted->first}, inserted->second};
    return result;
}

} // namespace Galley
