// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/cmarkarena.h"
#include "document/markdown/cmarkdocument.h"

#include <QTest>

#include <algorithm>
#include <thread>

using namespace Galley;

class TestCmarkArena : public QObject
{
    Q_OBJECT

private:
    static std::string_view contentOf(const void *memory, size_t size) { return {static_cast<const char *>(memory), size}; }

private Q_SLOTS:
    void handsOutEmptyMemory_data()
    {
        QTest::addColumn<size_t>("size");
        for (const size_t size : {size_t(1), size_t(15), size_t(16), size_t(17), size_t(4096), size_t(4097), size_t(300'000)})
            QTest::addRow("%zu", size) << size;
    }
    void handsOutEmptyMemory()
    {
        QFETCH(size_t, size);
        cmark_mem *memory = CmarkArena::memory();
        for (int parse = 0; parse < 3; ++parse) { // the later ones may be given what the first has left
            CmarkArena arena;
            const CmarkArena::Use use(arena);
            std::vector<void *> all;
            for (int i = 0; i < 100; ++i) {
                all.push_back(memory->calloc(1, size));
                QCOMPARE(reinterpret_cast<quintptr>(all.back()) % alignof(std::max_align_t), quintptr(0));
                const std::string_view content = contentOf(all.back(), size);
                QVERIFY(std::all_of(content.begin(), content.end(), [](char c) { return c == 0; }));
                memset(all.back(), 'x', size);
            }
            for (void *each : all)
                memory->free(each);
        }
    }

    // Growing from the arena's own into the heap.
    void keepsWhatGrows()
    {
        cmark_mem *memory = CmarkArena::memory();
        CmarkArena arena;
        const CmarkArena::Use use(arena);
        auto *text = static_cast<char *>(memory->realloc(nullptr, 1));
        text[0] = 'a';
        for (size_t size = 2; size < 20'000; ++size) {
            text = static_cast<char *>(memory->realloc(text, size));
            text[size - 1] = char('a' + (size - 1) % 26);
        }
        for (size_t i = 0; i < 19'999; ++i)
            QCOMPARE(text[i], char('a' + i % 26));
        memory->free(text);
        memory->free(nullptr);
    }

    void servesWithoutAnArena()
    {
        cmark_mem *memory = CmarkArena::memory();
        void *outside = memory->calloc(4, 4);
        {
            CmarkArena arena;
            const CmarkArena::Use use(arena);
            outside = memory->realloc(outside, 100);
        }
        memory->free(outside);
    }

    // What is made of a tree after the parse lives as long as the tree, whatever is parsed meanwhile and wherever it ends.
    void treesStandAlone()
    {
        std::optional<CmarkDocument> first = CmarkDocument::parse("# One *two* `three`\n\n[four](five \"six\")\n", {});
        QVERIFY(first);
        for (int i = 0; i < 20; ++i)
            QVERIFY(CmarkDocument::parse(std::string(50'000, '*') + "\n\n$a$ www.example.org", {}));
        std::string read;
        for (CmarkWalk walk(first->root()); walk.next();)
            if (walk.entering() && cmark_node_get_type(walk.node()) == CMARK_NODE_LINK)
                read += std::string(cmark_node_get_url(walk.node())) + cmark_node_get_title(walk.node());
            else if (walk.entering() && cmark_node_get_literal(walk.node()))
                read += cmark_node_get_literal(walk.node());
        QCOMPARE(read, std::string("One two threefivesixfour"));
        first = CmarkDocument::parse("another", {});
        std::jthread([document = std::move(first)]() mutable { document.reset(); }).join();
    }
};

QTEST_GUILESS_MAIN(TestCmarkArena)
#include "tst_cmarkarena.moc"
