// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/documentsnapshot.h"

#include "document/snapshotdata.h"

namespace Galley {

namespace {

// The index of the last block that begins at or before the value and is not of no length; `firsts` ends with the end of
// the last block.
template <typename Value> int indexOfLast(const QList<Value> &firsts, Value value)
{
    const auto count = int(firsts.size()) - 1;
    if (count < 1)
        return -1;
    const auto behind = std::upper_bound(firsts.begin(), firsts.begin() + count, value);
    int index = std::max(int(behind - firsts.begin()) - 1, 0);
    while (index > 0 && firsts[index] == firsts[index + 1])
        --index;
    return index;
}

} // namespace

DocumentSnapshot::DocumentSnapshot(std::unique_ptr<const Data> data) : m_data(std::move(data)) { }

DocumentSnapshot::~DocumentSnapshot() = default;

Revision DocumentSnapshot::revision() const
{
    return m_data->revision;
}

Generation DocumentSnapshot::generation() const
{
    return m_data->surroundings->generation;
}

quint64 DocumentSnapshot::serial() const
{
    return m_data->serial;
}

const SurroundingsPtr &DocumentSnapshot::surroundings() const
{
    return m_data->surroundings;
}

bool DocumentSnapshot::isParsed() const
{
    return m_data->parsed;
}

const SourceText &DocumentSnapshot::source() const
{
    return m_data->text;
}

QString DocumentSnapshot::text(SourceRange range) const
{
    return m_data->text.text(range);
}

int DocumentSnapshot::lineAt(qsizetype position) const
{
    return m_data->text.lineAt(position);
}

int DocumentSnapshot::blockCount() const
{
    return int(m_data->blocks.size());
}

const BlockPtr &DocumentSnapshot::block(int index) const
{
    return m_data->blocks.at(index);
}

int DocumentSnapshot::indexOf(BlockId id) const
{
    return m_data->facts->indexOf(*this, id);
}

SourceRange DocumentSnapshot::rangeOf(BlockId id) const
{
    return rangeOfBlock(indexOf(id));
}

SourceRange DocumentSnapshot::rangeOfBlock(int index) const
{
    if (index < 0 || index >= blockCount())
        return {};
    return {m_data->starts.at(index), m_data->starts.at(index + 1)};
}

LineRange DocumentSnapshot::linesOf(BlockId id) const
{
    return linesOfBlock(indexOf(id));
}

LineRange DocumentSnapshot::linesOfBlock(int index) const
{
    if (index < 0 || index >= blockCount())
        return {};
    const int first = m_data->firstLines.at(index);
    return {first, m_data->firstLines.at(index + 1) - first};
}

int DocumentSnapshot::blockIndexAt(qsizetype position) const
{
    return indexOfLast(m_data->starts, position);
}

int DocumentSnapshot::blockIndexAtLine(int line) const
{
    return indexOfLast(m_data->firstLines, line);
}

const Changes &DocumentSnapshot::changes() const
{
    return m_data->changes;
}

const FrontMatter &DocumentSnapshot::frontMatter() const
{
    return m_data->frontMatter;
}

const Outline &DocumentSnapshot::outline() const
{
    return m_data->facts->headings(*this).outline;
}

const std::optional<Toc> &DocumentSnapshot::toc() const
{
    return m_data->facts->toc(*this);
}

const TextStatistics &DocumentSnapshot::statistics() const
{
    return m_data->facts->statistics(*this);
}

const QList<PlacedLink> &DocumentSnapshot::links() const
{
    return m_data->facts->links(*this);
}

const QList<PlacedDefinition> &DocumentSnapshot::definitions() const
{
    return m_data->facts->definitions(*this);
}

const QList<PlacedCitation> &DocumentSnapshot::citations() const
{
    return m_data->facts->citations(*this);
}

const QList<NumberedSource> &DocumentSnapshot::sources() const
{
    return m_data->facts->sources(*this);
}

const QSet<QString> &DocumentSnapshot::anchors() const
{
    return m_data->facts->headings(*this).anchors;
}

} // namespace Galley
