// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/previewcontent.h"

#include <QHash>
#include <QList>

namespace Galley {

// Blocks made by hand, with any html.
class HandMadeBlocks : public PreviewBlocks
{
public:
    explicit HandMadeBlocks(const QList<Block> &blocks)
    {
        for (const Block &block : blocks) {
            m_indexes.insert(block.id, count());
            m_blocks.append(std::make_shared<const Block>(block));
        }
    }

    int count() const override { return int(m_blocks.size()); }
    const BlockPtr &at(int index) const override { return m_blocks.at(index); }
    int indexOf(BlockId id) const override { return m_indexes.value(id, -1); }
    QString source(int) const override { return {}; }

private:
    QList<BlockPtr> m_blocks;
    QHash<BlockId, int> m_indexes;
};

inline Block handMadeBlock(quint64 id, const QString &html, int lines = 1, int contentLines = 1)
{
    Block block;
    block.id = BlockId{id};
    block.lines = lines;
    block.contentLines = contentLines;
    block.html = html;
    block.htmlHash = qHash(html);
    return block;
}

inline PreviewContent handMade(quint64 serial, const QList<Block> &blocks)
{
    return {.serial = serial, .blocks = std::make_shared<HandMadeBlocks>(blocks), .same = {}};
}

} // namespace Galley
