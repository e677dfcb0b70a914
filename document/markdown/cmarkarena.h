// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmark-gfm.h>

#include <cstddef>
#include <memory>
#include <vector>

namespace Galley {

// Where the nodes of one parse tree and all that a parser makes on the way come from. They are many and small, and go
// together; taking them one by one from the heap is a quarter of the time that cmark takes.
class CmarkArena
{
public:
    CmarkArena() = default;
    CmarkArena(CmarkArena &&) noexcept = default;
    CmarkArena &operator=(CmarkArena &&) noexcept = default;
    ~CmarkArena(); // all that came from it must have been freed

    // While one lives, memory() takes from the arena on this thread.
    class Use
    {
    public:
        explicit Use(CmarkArena &arena);
        ~Use();
        Use(const Use &) = delete;
        Use &operator=(const Use &) = delete;
    };
    // For parsers and nodes. What is asked for while no arena is in use, and what is large, comes from the heap; that can
    // be freed at any time and on any thread.
    static cmark_mem *memory();

private:
    friend struct ArenaMemory;
    struct Chunk
    {
        std::unique_ptr<std::byte[]> bytes;
        size_t size = 0;
    };
    static std::vector<Chunk> &spareChunks(); // that the thread keeps for its next parse
    std::byte *take(size_t size);
    void addChunk();

    std::vector<Chunk> m_chunks;
    size_t m_used = 0; // of the last
};

} // namespace Galley
