// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewcontent.h"

#include <algorithm>
#include <utility>

namespace Galley {

namespace {

class SnapshotBlocks : public PreviewBlocks
{
public:
    explicit SnapshotBlocks(DocumentSnapshotPtr snapshot) : m_snapshot(std::move(snapshot)) { }

    int count() const override { return m_snapshot->blockCount(); }
    const BlockPtr &at(int index) const override { return m_snapshot->block(index); }
    int indexOf(BlockId id) const override { return m_snapshot->indexOf(id); }
    QString source(int index) const override { return m_snapshot->text(m_snapshot->rangeOfBlock(index)); }

private:
    DocumentSnapshotPtr m_snapshot;
};

} // namespace

PreviewContent previewContent(const DocumentSnapshotPtr &snapshot)
{
    const Changes &changes = snapshot->changes();
    return {.serial = snapshot->serial(),
        .blocks = std::make_shared<SnapshotBlocks>(snapshot),
        .same = changes.all ? SameEnds{} : SameEnds{changes.before, changes.after},
        .surroundings = snapshot->surroundings()};
}

SameEnds sameOverBoth(SameEnds one, SameEnds next)
{
    return {std::min(one.before, next.before), std::min(one.after, next.after)};
}

SameEnds checkedSame(const PreviewContent &base, const PreviewContent &next, SameEnds claimed)
{
    const auto [before, after] = claimed;
    if (before < 0 || after < 0 || qsizetype(before) + after > std::min(base.count(), next.count()))
        return {};
    const auto same = [&](int one, int other) { return base.blocks->at(one) == next.blocks->at(other); };
    const bool starts = before == 0 || (same(0, 0) && same(before - 1, before - 1));
    const bool ends = after == 0 || (same(base.count() - 1, next.count() - 1) && same(base.count() - after, next.count() - after));
    return starts && ends ? claimed : SameEnds{};
}

} // namespace Galley
