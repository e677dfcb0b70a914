// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/blocklist.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype largestChunk = 128; // blocks
constexpr qsizetype smallestChunk = 32; // smaller ones take the next in

} // namespace

BlockList::Chunk::Chunk(const QList<BlockPtr> &all) : blocks(all)
{
    starts.reserve(all.size() + 1);
    lineEnds.reserve(all.size() + 1);
    qsizetype start = 0;
    int ends = 0;
    for (const BlockPtr &block : all) {
        starts.append(start);
        lineEnds.append(ends);
        start += block->length;
        ends += block->lines;
    }
    starts.append(start);
    lineEnds.append(ends);
}

BlockList::BlockList(const QList<BlockPtr> &blocks)
{
    appendChunks(blocks);
}

void BlockList::append(std::shared_ptr<const Chunk> chunk)
{
    const Chunk &added = *chunk;
    m_parts.append({std::move(chunk), m_size, m_length, m_lineEnds});
    m_size += int(added.blocks.size());
    m_length += added.starts.last();
    m_lineEnds += added.lineEnds.last();
}

void BlockList::appendChunks(const QList<BlockPtr> &blocks)
{
    const qsizetype count = (blocks.size() + largestChunk - 1) / largestChunk;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype first = blocks.size() * i / count;
        append(std::make_shared<const Chunk>(blocks.sliced(first, blocks.size() * (i + 1) / count - first)));
    }
}

qsizetype BlockList::partOf(int index) const
{
    const auto behind
        = std::upper_bound(m_parts.begin(), m_parts.end(), index, [](int wanted, const Part &part) { return wanted < part.first; });
    return std::max<qsizetype>(behind - m_parts.begin() - 1, 0);
}

const BlockPtr &BlockList::at(int index) const
{
    Q_ASSERT(index >= 0 && index < m_size);
    const Part &part = m_parts[partOf(index)];
    return part.chunk->blocks[index - part.first];
}

BlockList::const_iterator BlockList::begin() const
{
    return const_iterator(m_parts.constData());
}

BlockList::const_iterator BlockList::end() const
{
    return const_iterator(m_parts.constData() + m_parts.size());
}

qsizetype BlockList::startOf(int index) const
{
    if (index == m_size)
        return m_length;
    const Part &part = m_parts[partOf(index)];
    return part.start + part.chunk->starts[index - part.first];
}

int BlockList::lineEndsBefore(int index) const
{
    if (index == m_size)
        return m_lineEnds;
    const Part &part = m_parts[partOf(index)];
    return part.lineEnds + part.chunk->lineEnds[index - part.first];
}

int BlockList::firstBehind(qsizetype units) const
{
    const auto behind
        = std::upper_bound(m_parts.begin(), m_parts.end(), units, [](qsizetype wanted, const Part &part) { return wanted < part.start; });
    if (behind == m_parts.begin())
        return 0;
    const Part &part = *(behind - 1);
    const auto end = part.chunk->starts.end() - 1;
    return part.first + int(std::upper_bound(part.chunk->starts.begin(), end, units - part.start) - part.chunk->starts.begin());
}

int BlockList::firstBehindLineEnds(int count) const
{
    const auto behind
        = std::upper_bound(m_parts.begin(), m_parts.end(), count, [](int wanted, const Part &part) { return wanted < part.lineEnds; });
    if (behind == m_parts.begin())
        return 0;
    const Part &part = *(behind - 1);
    const auto end = part.chunk->lineEnds.end() - 1;
    return part.first + int(std::upper_bound(part.chunk->lineEnds.begin(), end, count - part.lineEnds) - part.chunk->lineEnds.begin());
}

BlockList BlockList::replaced(int first, int end, const QList<BlockPtr> &with) const
{
    if (m_size == 0)
        return BlockList(with);
    qsizetype head = partOf(first);
    qsizetype tail = std::max(head, partOf(std::max(end - 1, 0)));
    const auto blocksOf = [this](qsizetype part) -> const QList<BlockPtr> & { return m_parts[part].chunk->blocks; };
    QList<BlockPtr> middle = blocksOf(head).first(first - m_parts[head].first) + with + blocksOf(tail).sliced(end - m_parts[tail].first);
    if (middle.size() < smallestChunk && tail + 1 < m_parts.size())
        middle += blocksOf(++tail);
    if (middle.size() < smallestChunk && head > 0)
        middle = blocksOf(--head) + middle;
    BlockList result;
    result.m_parts.reserve(m_parts.size() + 1);
    for (qsizetype i = 0; i < head; ++i)
        result.append(m_parts[i].chunk);
    result.appendChunks(middle);
    for (qsizetype i = tail + 1; i < m_parts.size(); ++i)
        result.append(m_parts[i].chunk);
    return result;
}

// Whole chunks first: where they are shared, all before them stands in the same places of both lists.
BlockList::CommonEnds BlockList::commonEnds(const BlockList &one, const BlockList &other)
{
    const int shorter = std::min(one.m_size, other.m_size);
    const qsizetype parts = std::min(one.m_parts.size(), other.m_parts.size());
    CommonEnds common;
    for (qsizetype i = 0; i < parts && one.m_parts[i].chunk == other.m_parts[i].chunk; ++i)
        common.before += int(one.m_parts[i].chunk->blocks.size());
    while (common.before < shorter && one.at(common.before) == other.at(common.before))
        ++common.before;
    const int left = shorter - common.before;
    for (qsizetype i = 1; i <= parts; ++i) {
        const std::shared_ptr<const Chunk> &chunk = one.m_parts[one.m_parts.size() - i].chunk;
        const int size = int(chunk->blocks.size());
        if (chunk != other.m_parts[other.m_parts.size() - i].chunk || common.after + size > left)
            break;
        common.after += size;
    }
    while (common.after < left && one.at(one.m_size - 1 - common.after) == other.at(other.m_size - 1 - common.after))
        ++common.after;
    return common;
}

} // namespace Galley
