// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewpatch.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

bool looksSame(const PreviewBlock &one, const PreviewBlock &other)
{
    return one.htmlHash == other.htmlHash && one.html.size() == other.html.size();
}

bool isSame(const PreviewBlock &one, const PreviewBlock &other)
{
    return one.id == other.id && looksSame(one, other) && one.lines == other.lines && one.contentLines == other.contentLines
        && one.headings == other.headings;
}

QJsonArray headingsForPage(const QList<PreviewHeading> &headings)
{
    QJsonArray result;
    for (const PreviewHeading &heading : headings)
        result.append(QJsonObject{{u"level"_s, heading.level}, {u"anchors"_s, QJsonArray::fromStringList(heading.anchors)}});
    return result;
}

// Collects operations; runs of the same kind become one.
class Operations
{
public:
    void keep(qsizetype count) { run(m_kept, count, m_skipped, "skip"_L1); }
    void skip(qsizetype count) { run(m_skipped, count, m_kept, "keep"_L1); }

    void put(const PreviewBlock &block, const PreviewBlock *old)
    {
        flush();
        QJsonObject operation{{u"put"_s, idForPage(block.id)}, {u"lines"_s, block.lines}, {u"contentLines"_s, block.contentLines}};
        if (!block.headings.isEmpty())
            operation.insert("headings"_L1, headingsForPage(block.headings));
        if (!old || !looksSame(*old, block))
            operation.insert("html"_L1, block.html);
        m_list.append(operation);
    }

    QJsonArray take()
    {
        flush();
        return m_list;
    }

private:
    void run(qsizetype &counter, qsizetype count, qsizetype &other, QLatin1StringView otherName)
    {
        if (count == 0)
            return;
        flushOne(other, otherName);
        counter += count;
    }
    void flushOne(qsizetype &counter, QLatin1StringView name)
    {
        if (counter > 0)
            m_list.append(QJsonObject{{name, counter}});
        counter = 0;
    }
    void flush()
    {
        flushOne(m_kept, "keep"_L1);
        flushOne(m_skipped, "skip"_L1);
    }

    QJsonArray m_list;
    qsizetype m_kept = 0;
    qsizetype m_skipped = 0;
};

using IndexById = QHash<BlockId, qsizetype>;

IndexById indexById(const QList<PreviewBlock> &blocks, qsizetype from, qsizetype to)
{
    IndexById index;
    for (qsizetype i = from; i < to; ++i)
        index.insert(blocks.at(i).id, i);
    return index;
}

// Both lists between their common start and end. A block that the next list holds further up than the walk has come is
// moved: it is put where it now stands, and skipped where it stood.
void walkMiddle(Operations &operations, const QList<PreviewBlock> &old, qsizetype oldEnd, const QList<PreviewBlock> &next,
    qsizetype nextEnd, qsizetype start)
{
    const IndexById before = indexById(old, start, oldEnd);
    qsizetype at = start;
    for (qsizetype i = start; i < nextEnd; ++i) {
        const PreviewBlock &block = next.at(i);
        const qsizetype index = before.value(block.id, -1);
        if (index >= at) {
            operations.skip(index - at);
            at = index + 1;
            if (isSame(old.at(index), block)) {
                operations.keep(1);
                continue;
            }
            operations.skip(1);
        }
        operations.put(block, index >= 0 ? &old.at(index) : nullptr);
    }
    operations.skip(oldEnd - at);
}

} // namespace

QString idForPage(BlockId id)
{
    return QString::number(quint64(id));
}

BlockId idFromPage(const QString &id)
{
    return BlockId{id.toULongLong()};
}

QJsonObject previewPatch(const PreviewContent &base, const PreviewContent &next)
{
    static const QList<PreviewBlock> nothing;
    const QList<PreviewBlock> &old = base.serial == 0 ? nothing : base.blocks;
    const qsizetype shorter = std::min(old.size(), next.blocks.size());
    qsizetype start = 0;
    while (start < shorter && isSame(old.at(start), next.blocks.at(start)))
        ++start;
    qsizetype end = 0;
    while (end < shorter - start && isSame(old.at(old.size() - 1 - end), next.blocks.at(next.blocks.size() - 1 - end)))
        ++end;

    Operations operations;
    operations.keep(start);
    walkMiddle(operations, old, old.size() - end, next.blocks, next.blocks.size() - end, start);
    operations.keep(end);
    return {{u"base"_s, qint64(base.serial)}, {u"serial"_s, qint64(next.serial)}, {u"operations"_s, operations.take()}};
}

} // namespace Galley
