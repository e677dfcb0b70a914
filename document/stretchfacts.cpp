// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/stretchfacts.h"

namespace Galley {

LooseElements looseElementsOf(const BlockList &blocks, int first, int end)
{
    LooseElements all;
    for (int i = first; i < end; ++i) {
        for (const LooseElement &element : blocks[i]->traits.looseElements) {
            LooseElement &sum = all[element.name];
            sum.closed += std::max(0, element.closed - sum.opened);
            sum.opened = element.opened + std::max(0, sum.opened - element.closed);
        }
    }
    for (auto it = all.begin(); it != all.end();)
        it = it->closed == 0 && it->opened == 0 ? all.erase(it) : std::next(it);
    return all;
}

QList<FootnoteMark> marksOf(const BlockList &blocks, int first, int end)
{
    QList<FootnoteMark> marks;
    for (int i = first; i < end; ++i)
        marks += blocks[i]->traits.marks;
    return marks;
}

QList<LinkDefinition> definitionsOf(const BlockList &blocks, int first, int end)
{
    QList<LinkDefinition> definitions;
    for (int i = first; i < end; ++i)
        definitions += blocks[i]->definitions;
    return definitions;
}

QList<size_t> footnoteOrder(const BlockList &blocks, int first, int end)
{
    QList<size_t> order;
    for (int i = first; i < end; ++i) {
        const Block &block = *blocks[i];
        qsizetype definitions = 0;
        for (const LinkDefinition &definition : block.definitions) {
            if (!definition.footnote)
                continue;
            order.append(qHash(definition.key, 1));
            ++definitions;
        }
        for (const FootnoteMark &mark : block.traits.marks)
            order.append(qHashMulti(2, mark.note, mark.mark));
        if (block.traits.mayHideMarks || (definitions > 0 && !block.traits.marks.isEmpty()))
            order.append(block.sourceHash);
    }
    return order;
}

} // namespace Galley
