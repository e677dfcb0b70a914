// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/cmarkarena.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace Galley {

namespace {

constexpr size_t smallestChunk = 8 * 1024; // many trees may live at once, of a paragraph each
constexpr size_t largestChunk = 128 * 1024; // as those are that threads keep
constexpr size_t largest = 4096; // of what comes from a chunk
constexpr size_t mostSpare = 8;

thread_local CmarkArena *inUse = nullptr;

// In front of everything that is handed out.
struct alignas(std::max_align_t) Header
{
    size_t size; // without the header
    bool isOfHeap;
};

Header *headerOf(void *memory)
{
    return reinterpret_cast<Header *>(memory) - 1;
}

constexpr size_t roundedUp(size_t size)
{
    return (size + sizeof(Header) - 1) / sizeof(Header) * sizeof(Header);
}

// cmark cannot go on without memory, as its own allocator does not.
void *orAbort(void *memory)
{
    if (!memory)
        std::abort();
    return memory;
}

} // namespace

// What cmark calls.
struct ArenaMemory
{
    static void *calloc(size_t count, size_t size)
    {
        const size_t bytes = count * size;
        const bool isOfHeap = !inUse || bytes > largest;
        void *place = isOfHeap ? orAbort(std::calloc(1, sizeof(Header) + bytes)) : inUse->take(sizeof(Header) + bytes);
        Header *header = new (place) Header{bytes, isOfHeap};
        return isOfHeap ? header + 1 : std::memset(static_cast<void *>(header + 1), 0, bytes);
    }

    static void *realloc(void *memory, size_t size)
    {
        if (!memory)
            return calloc(1, size);
        Header *header = headerOf(memory);
        if (header->isOfHeap) {
            header = static_cast<Header *>(orAbort(std::realloc(static_cast<void *>(header), sizeof(Header) + size)));
            header->size = size;
            return header + 1;
        }
        if (size <= header->size)
            return memory;
        void *larger = calloc(1, size);
        return std::memcpy(larger, memory, header->size);
    }

    static void free(void *memory)
    {
        if (memory && headerOf(memory)->isOfHeap)
            std::free(headerOf(memory));
    }
};

CmarkArena::Use::Use(CmarkArena &arena)
{
    inUse = &arena;
}

CmarkArena::Use::~Use()
{
    inUse = nullptr;
}

CmarkArena::~CmarkArena()
{
    for (Chunk &chunk : m_chunks) {
        if (chunk.size == largestChunk && spareChunks().size() < mostSpare)
            spareChunks().push_back(std::move(chunk));
    }
}

std::vector<CmarkArena::Chunk> &CmarkArena::spareChunks()
{
    static thread_local std::vector<Chunk> spare;
    return spare;
}

cmark_mem *CmarkArena::memory()
{
    static cmark_mem memory{ArenaMemory::calloc, ArenaMemory::realloc, ArenaMemory::free};
    return &memory;
}

std::byte *CmarkArena::take(size_t size)
{
    size = roundedUp(size);
    if (m_chunks.empty() || m_used + size > m_chunks.back().size)
        addChunk();
    std::byte *place = m_chunks.back().bytes.get() + m_used;
    m_used += size;
    return place;
}

// One that is left from an earlier parse, or twice as much as the last.
void CmarkArena::addChunk()
{
    m_used = 0;
    std::vector<Chunk> &spare = spareChunks();
    if (!spare.empty()) {
        m_chunks.push_back(std::move(spare.back()));
        spare.pop_back();
        return;
    }
    const size_t size = m_chunks.empty() ? smallestChunk : std::min(2 * m_chunks.back().size, largestChunk);
    m_chunks.push_back({std::make_unique_for_overwrite<std::byte[]>(size), size});
}

} // namespace Galley
