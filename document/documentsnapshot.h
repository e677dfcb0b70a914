// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/frontmatter.h"
#include "document/article/outline.h"
#include "document/article/surroundings.h"
#include "document/article/toc.h"
#include "document/markdown/block.h"
#include "document/text/sourcetext.h"

#include <QList>
#include <QMetaType>

#include <memory>
#include <optional>

namespace Galley {

// Blocks of a snapshot against those of its predecessor: the first `before` and the last `after` are the very same,
// `removed` ids went and the blocks in between came or were replaced (a replaced block keeps its id).
struct Changes
{
    int before = 0;
    int after = 0;
    QList<BlockId> removed;
    bool all = true; // there is no predecessor
};

// A link or citation in its place; the fact's own positions stay relative to `blockStart`.
struct PlacedLink
{
    Link link;
    LinkState state = LinkState::Unchecked;
    BlockId block{};
    qsizetype blockStart = 0;
    int line = 1; // counted from 1

    SourceRange range() const { return link.range.shifted(blockStart); }
};
struct PlacedDefinition
{
    LinkDefinition definition;
    qsizetype blockStart = 0;
    int line = 1;

    SourceRange range() const { return definition.range.shifted(blockStart); }
};
struct PlacedCitation
{
    Citation citation;
    CitationState state = CitationState::Ok;
    BlockId block{};
    qsizetype blockStart = 0;
    int line = 1;

    SourceRange range() const { return citation.range.shifted(blockStart); }
};
// `n` in a source list, by numbered line or by `[n]: url`.
struct NumberedSource
{
    int number = 0;
    QString text; // as written
    SourceRange range; // absolute
    int line = 1;
};

// Everything Galley knows about ONE revision of a text in one state of its surroundings: an immutable value, built off
// the GUI thread, shared by all consumers. Text and positions are reached by accessors only; any thread may read.
class DocumentSnapshot
{
public:
    Revision revision() const;
    Generation generation() const;
    quint64 serial() const; // grows with each publication
    const SurroundingsPtr &surroundings() const; // never null

    bool isParsed() const; // false for a text over SnapshotInput::longestParsed: one block, no facts

    const SourceText &source() const;
    QString text(SourceRange range) const;
    int lineAt(qsizetype position) const;

    int blockCount() const;
    const BlockPtr &block(int index) const;
    int indexOf(BlockId id) const; // -1 when the block is not in this snapshot
    SourceRange rangeOf(BlockId id) const;
    SourceRange rangeOfBlock(int index) const;
    LineRange linesOf(BlockId id) const;
    LineRange linesOfBlock(int index) const;
    int blockIndexAt(qsizetype position) const; // clamped; -1 without blocks
    int blockIndexAtLine(int line) const;
    const Changes &changes() const;

    const FrontMatter &frontMatter() const;
    const Outline &outline() const;
    const std::optional<Toc> &toc() const;
    const TextStatistics &statistics() const;
    const QList<PlacedLink> &links() const;
    const QList<PlacedDefinition> &definitions() const;
    const QList<PlacedCitation> &citations() const;
    const QList<NumberedSource> &sources() const; // of the source list, in document order
    const QSet<QString> &anchors() const; // of headings, {#id} and <a id>

    struct Data;
    explicit DocumentSnapshot(std::unique_ptr<const Data> data);
    ~DocumentSnapshot();

private:
    std::unique_ptr<const Data> m_data;
};
using DocumentSnapshotPtr = std::shared_ptr<const DocumentSnapshot>;

} // namespace Galley

Q_DECLARE_METATYPE(Galley::DocumentSnapshotPtr)
