// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/block.h"

#include <iterator>

namespace Galley {

// The blocks of an article in their order, and where each stands. Lists that come from one another share what is the same
// in both: to replace some blocks costs what that stretch costs, however many others there are.
class BlockList
{
public:
    class const_iterator;

    BlockList() = default;
    explicit BlockList(const QList<BlockPtr> &blocks);

    int size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    const BlockPtr &at(int index) const;
    const BlockPtr &operator[](int index) const { return at(index); }
    const BlockPtr &first() const { return at(0); }
    const BlockPtr &last() const { return at(m_size - 1); }
    const_iterator begin() const;
    const_iterator end() const;

    // What stands before a block, or before the end for size(): UTF-16 units, line ends.
    qsizetype startOf(int index) const;
    int lineEndsBefore(int index) const;
    // The first block with more than that before it; size() when there is none.
    int firstBehind(qsizetype units) const;
    int firstBehindLineEnds(int count) const;

    BlockList replaced(int first, int end, const QList<BlockPtr> &with) const;

    // How many blocks two lists have in common at their start and, of the rest, at their end.
    struct CommonEnds
    {
        int before = 0;
        int after = 0;
    };
    static CommonEnds commonEnds(const BlockList &one, const BlockList &other);

private:
    struct Chunk;
    struct Part
    {
        std::shared_ptr<const Chunk> chunk;
        int first = 0; // blocks before it
        qsizetype start = 0; // units before it
        int lineEnds = 0; // before it
    };

    void append(std::shared_ptr<const Chunk> chunk);
    void appendChunks(const QList<BlockPtr> &blocks);
    qsizetype partOf(int index) const;

    QList<Part> m_parts;
    int m_size = 0;
    qsizetype m_length = 0;
    int m_lineEnds = 0;
};

struct BlockList::Chunk
{
    explicit Chunk(const QList<BlockPtr> &blocks);

    QList<BlockPtr> blocks;
    QList<qsizetype> starts; // of each, from the chunk's own, and the end
    QList<int> lineEnds; // before each, and in all
};

class BlockList::const_iterator
{
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = BlockPtr;
    using difference_type = qsizetype;
    using pointer = const BlockPtr *;
    using reference = const BlockPtr &;

    const_iterator() = default;
    reference operator*() const { return m_part->chunk->blocks[m_index]; }
    pointer operator->() const { return &**this; }
    const_iterator &operator++()
    {
        if (++m_index == m_part->chunk->blocks.size()) {
            ++m_part;
            m_index = 0;
        }
        return *this;
    }
    const_iterator operator++(int)
    {
        const const_iterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const const_iterator &other) const = default;

private:
    friend class BlockList;
    explicit const_iterator(const Part *part) : m_part(part) { }

    const Part *m_part = nullptr;
    qsizetype m_index = 0;
};

} // namespace Galley
