// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/prosememory.h"

namespace Galley {

const BlockProse *ProseMemory::find(const BlockPtr &block)
{
    const auto known = m_entries.find(block.get());
    if (known == m_entries.end())
        return nullptr;
    known->used = true;
    return &known->prose;
}

const BlockProse &ProseMemory::insert(const BlockPtr &block, BlockProse prose)
{
    return m_entries.insert(block.get(), {block, std::move(prose)})->prose;
}

void ProseMemory::forgetUnused()
{
    m_entries.removeIf([](const auto &entry) { return !entry->used; });
    for (Entry &entry : m_entries)
        entry.used = false;
}

} // namespace Galley
