// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewnames.h"

#include "preview/previewpatch.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

bool namedSame(const OutlineEntry &one, const OutlineEntry &other)
{
    return one.block == other.block && one.level == other.level && one.anchor == other.anchor && one.ids == other.ids;
}

QJsonArray nameForPage(const OutlineEntry &entry)
{
    QJsonArray name{entry.level, entry.anchor};
    for (const QString &id : entry.ids)
        name.append(id);
    return name;
}

// All headings of a block stand together: what is told of one is told of all.
void widenToBlocks(const Outline &outline, qsizetype &start, qsizetype &end)
{
    while (start > 0 && start < outline.size() && outline.at(start - 1).block == outline.at(start).block)
        --start;
    while (end > 0 && end < outline.size() && outline.at(end).block == outline.at(end - 1).block)
        ++end;
}

} // namespace

QJsonObject PreviewNames::take(const Outline &outline)
{
    if (outline.constData() == m_told.constData() && outline.size() == m_told.size())
        return {};
    const qsizetype shorter = std::min(outline.size(), m_told.size());
    qsizetype start = 0;
    while (start < shorter && namedSame(outline.at(start), m_told.at(start)))
        ++start;
    qsizetype same = 0;
    while (same < shorter - start && namedSame(outline.at(outline.size() - 1 - same), m_told.at(m_told.size() - 1 - same)))
        ++same;

    qsizetype oldStart = start;
    qsizetype oldEnd = m_told.size() - same;
    qsizetype end = outline.size() - same;
    // One of another block's headings may have gone while its others are among those at the ends.
    widenToBlocks(m_told, oldStart, oldEnd);
    start = std::min(start, oldStart);
    end = std::max(end, outline.size() - (m_told.size() - oldEnd));
    widenToBlocks(outline, start, end);
    QHash<QString, QJsonArray> names;
    for (qsizetype i = oldStart; i < oldEnd; ++i)
        names.insert(idForPage(m_told.at(i).block), {});
    for (qsizetype i = start; i < end; ++i)
        names[idForPage(outline.at(i).block)].append(nameForPage(outline.at(i)));
    m_told = outline;
    if (names.isEmpty())
        return {};
    QJsonObject blocks;
    for (const auto &[id, list] : names.asKeyValueRange())
        blocks.insert(id, list);
    return {{u"blocks"_s, blocks}};
}

} // namespace Galley
