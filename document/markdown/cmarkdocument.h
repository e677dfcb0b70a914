// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/cmarkarena.h"
#include "document/stoptoken.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <memory>
#include <optional>
#include <string_view>
#include <utility>

namespace Galley {

// The extensions in use, made or found once.
struct CmarkExtensions
{
    cmark_syntax_extension *table;
    cmark_syntax_extension *strikethrough;
    cmark_syntax_extension *autolink;
    cmark_syntax_extension *tasklist;
    cmark_syntax_extension *math;
};
const CmarkExtensions &cmarkExtensions();

// A parse tree, freed with its owner. Any thread.
class CmarkDocument
{
public:
    CmarkDocument(CmarkDocument &&) noexcept = default;
    CmarkDocument &operator=(CmarkDocument &&other) noexcept // the nodes that are replaced go before their arena
    {
        std::swap(m_arena, other.m_arena);
        std::swap(m_root, other.m_root);
        return *this;
    }
    ~CmarkDocument() = default;

    static std::optional<CmarkDocument> parse(std::string_view utf8, const StopToken &stop); // nothing when stopped

    cmark_node *root() const { return m_root.get(); }

private:
    struct Free
    {
        void operator()(cmark_node *node) const { cmark_node_free(node); }
    };
    CmarkDocument(CmarkArena arena, cmark_node *root) : m_arena(std::move(arena)), m_root(root) { }
    CmarkArena m_arena; // of the nodes, which go first
    std::unique_ptr<cmark_node, Free> m_root;
};

// Walks a subtree without recursion: for (CmarkWalk walk(node); walk.next();) …
class CmarkWalk
{
public:
    explicit CmarkWalk(cmark_node *root) : m_iter(cmark_iter_new(root)) { }

    bool next() { return (m_event = cmark_iter_next(m_iter.get())) != CMARK_EVENT_DONE; }
    bool entering() const { return m_event == CMARK_EVENT_ENTER; }
    cmark_node *node() const { return cmark_iter_get_node(m_iter.get()); }
    void skipChildren() { cmark_iter_reset(m_iter.get(), node(), CMARK_EVENT_EXIT); } // the exit itself is skipped too

private:
    struct Free
    {
        void operator()(cmark_iter *iter) const { cmark_iter_free(iter); }
    };
    std::unique_ptr<cmark_iter, Free> m_iter;
    cmark_event_type m_event = CMARK_EVENT_NONE;
};

inline std::string_view viewOf(const char *text)
{
    return text ? std::string_view(text) : std::string_view();
}

} // namespace Galley
