// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/documentsnapshot.h"

#include "document/backgroundthreads.h"
#include "document/snapshotdata.h"

#include <QCoreApplication>
#include <QThread>

namespace Galley {

namespace {

constexpr int manyBlocks = 500; // to take so many apart takes a millisecond

// The last block before `behind` that is not of no length.
int lastWithLength(const DocumentSnapshot::Data &data, int behind)
{
    if (data.blocks.isEmpty())
        return -1;
    int index = std::max(behind - 1, 0);
    while (index > 0 && data.blocks.at(index)->length == 0)
        --index;
    return index;
}

} // namespace

DocumentSnapshot::DocumentSnapshot(std::unique_ptr<const Data> data) : m_data(std::move(data)) { }

// What others share of it stays, and what does not goes on another thread where it is much: it may be a whole article.
DocumentSnapshot::~DocumentSnapshot()
{
    if (m_data->blocks.size() >= manyBlocks && QCoreApplication::instance() && QThread::isMainThread())
        backgroundThreads().start([data = std::shared_ptr<const Data>(std::move(m_data))] { giveWay(); });
}

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
    return m_data->blocks.size();
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
    return {m_data->startOf(index), m_data->startOf(index + 1)};
}

LineRange DocumentSnapshot::linesOf(BlockId id) const
{
    return linesOfBlock(indexOf(id));
}

LineRange DocumentSnapshot::linesOfBlock(int index) const
{
    if (index < 0 || index >= blockCount())
        return {};
    const int first = m_data->lineOf(index);
    return {first, m_data->lineOf(index + 1) - first};
}

int DocumentSnapshot::blockIndexAt(qsizetype position) const
{
    return lastWithLength(*m_data, m_data->blocks.firstBehind(position));
}

int DocumentSnapshot::blockIndexAtLine(int line) const
{
    return lastWithLength(*m_data, m_data->blocks.firstBehindLineEnds(line - 1));
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
