// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewpatch.h"

#include "document/noteorder.h"
#include "preview/sourcepieces.h"
#include "preview/retypedtext.h"

#include <QHash>

#include <optional>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

bool looksSame(const Block &one, const Block &other)
{
    return one.htmlHash == other.htmlHash && one.html.size() == other.html.size();
}

bool isSame(const BlockPtr &one, const BlockPtr &other)
{
    return one == other
        || (one->id == other->id && looksSame(*one, *other) && one->lines == other->lines && one->contentLines == other->contentLines);
}

// Whether what the page knows of a block beside its HTML is the same.
bool isAlike(const Block &one, const Block &other)
{
    return one.id == other.id && one.kind == other.kind && one.lines == other.lines && one.contentLines == other.contentLines;
}

// Whether nothing changed but the numbers of footnotes.
bool isRenumbered(const Block &one, const Block &other)
{
    return isAlike(one, other) && one.sourceHash == other.sourceHash && !one.traits.marks.isEmpty()
        && withOtherMarks(one.html, one.traits.marks, other.traits.marks) == other.html;
}

// Raw HTML may be read otherwise than it is written.
std::optional<RetypedText> retypedTextOf(const Block &one, const Block &other)
{
    if (!isAlike(one, other) || one.kind == BlockKind::Html || one.html.isEmpty() || other.html.isEmpty())
        return {};
    return retypedText(one.html, other.html);
}

QChar kindForPage(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Heading:
        return u'h';
    case BlockKind::Rule:
        return u'r';
    case BlockKind::Code:
        return u'c';
    case BlockKind::Table:
        return u'b';
    case BlockKind::Html:
        return u'x';
    default:
        return u't';
    }
}

QJsonArray piecesForPage(const PreviewBlocks &blocks, int index)
{
    const Block &block = *blocks.at(index);
    QJsonArray pieces;
    if (block.kind == BlockKind::List || block.kind == BlockKind::Quote) {
        for (const LineRange &piece : sourcePieces(block.kind, blocks.source(index)))
            pieces.append(QJsonArray{piece.first, piece.end()});
    }
    return pieces;
}

QJsonArray htmlForPage(const PreviewBlocks &blocks, int index)
{
    const Block &block = *blocks.at(index);
    return {idForPage(block.id), block.html, piecesForPage(blocks, index)};
}

// Collects operations; runs of the same kind become one.
class Operations
{
public:
    void keep(int count) { step(Kind::Keep, count); }
    void skip(int count) { step(Kind::Skip, count); }

    void put(const Block &block, const Block *old)
    {
        enter(Kind::Put);
        const QString size = old && looksSame(*old, block) ? u"-"_s : QString::number(block.html.size());
        for (const QString &field : {idForPage(block.id), QString::number(block.lines), QString::number(block.contentLines), size})
            m_rows += field + u' ';
        m_rows += kindForPage(block.kind);
        m_rows += u'\n';
    }

    QJsonArray take()
    {
        if (m_kind == Kind::Keep)
            m_count = 0; // what is kept at the end need not be told
        enter(Kind::None);
        return m_list;
    }

private:
    enum class Kind { None, Keep, Skip, Put };

    void step(Kind kind, int count)
    {
        if (count == 0)
            return;
        enter(kind);
        m_count += count;
    }
    void enter(Kind kind)
    {
        if (kind == m_kind)
            return;
        if (m_kind == Kind::Put)
            m_list.append(QJsonObject{{u"put"_s, m_rows}});
        else if (m_count > 0)
            m_list.append(QJsonObject{{m_kind == Kind::Keep ? u"keep"_s : u"skip"_s, m_count}});
        m_kind = kind;
        m_count = 0;
        m_rows.clear();
    }

    QJsonArray m_list;
    Kind m_kind = Kind::None;
    int m_count = 0;
    QString m_rows;
};

class Patch
{
public:
    Patch(const PreviewContent &base, const PreviewContent &next, qsizetype room) : m_base(base), m_next(next), m_room(room) { }

    QJsonObject make(SameEnds same)
    {
        SameEnds ends = checkedSame(m_base, m_next, same);
        const int shorter = std::min(m_base.count(), m_next.count());
        while (ends.before + ends.after < shorter && isSame(old(ends.before), now(ends.before)))
            ++ends.before;
        while (ends.before + ends.after < shorter && isSame(old(m_base.count() - 1 - ends.after), now(m_next.count() - 1 - ends.after)))
            ++ends.after;
        walk(ends.before, m_base.count() - ends.after, m_next.count() - ends.after);
        return {{u"base"_s, qint64(m_base.serial)}, {u"serial"_s, qint64(m_next.serial)},
            {u"after"_s, ends.before > 0 ? idForPage(now(ends.before - 1)->id) : QString()}, {u"operations"_s, m_operations.take()},
            {u"marks"_s, m_marks}, {u"texts"_s, m_texts}, {u"html"_s, m_html}};
    }

private:
    const BlockPtr &old(int index) const { return m_base.blocks->at(index); }
    const BlockPtr &now(int index) const { return m_next.blocks->at(index); }

    // A block that the next list holds further up than the walk has come is moved: it is put where it now stands, and
    // skipped where it stood.
    void walk(int start, int oldEnd, int nextEnd)
    {
        QHash<BlockId, int> before;
        for (int i = start; i < oldEnd; ++i)
            before.insert(old(i)->id, i);
        int at = start;
        for (int i = start; i < nextEnd; ++i) {
            const int index = before.value(now(i)->id, -1);
            if (index >= at) {
                m_operations.skip(index - at);
                at = index + 1;
                if (isSame(old(index), now(i)) || changesInPlace(*old(index), i)) {
                    m_operations.keep(1);
                    continue;
                }
                m_operations.skip(1);
            }
            put(i, index >= 0 ? old(index).get() : nullptr);
        }
        m_operations.skip(oldEnd - at);
    }

    // True where the page is told of the change so that the block need not be put anew.
    bool changesInPlace(const Block &before, int index)
    {
        if (isRenumbered(before, *now(index))) {
            renumber(*now(index));
            return true;
        }
        const std::optional<RetypedText> change = retypedTextOf(before, *now(index));
        if (!change || change->inserted.size() > m_room)
            return false;
        m_room -= change->inserted.size();
        retype(index, *change);
        return true;
    }

    void retype(int index, const RetypedText &change)
    {
        const Block &block = *now(index);
        m_texts.append(QJsonObject{{u"id"_s, idForPage(block.id)}, {u"size"_s, block.html.size()}, {u"start"_s, change.start},
            {u"length"_s, change.length}, {u"at"_s, change.at}, {u"removed"_s, change.removed}, {u"inserted"_s, change.inserted},
            {u"before"_s, change.before}, {u"behind"_s, change.behind}, {u"pieces"_s, piecesForPage(*m_next.blocks, index)}});
    }

    void renumber(const Block &block)
    {
        m_marks += idForPage(block.id) + u' ' + QString::number(block.html.size());
        for (const FootnoteMark &mark : block.traits.marks)
            m_marks += u' ' + QString::number(mark.note) + u':' + QString::number(mark.mark);
        m_marks += u'\n';
    }

    void put(int index, const Block *before)
    {
        const Block &block = *now(index);
        m_operations.put(block, before);
        const bool isNew = !before || !looksSame(*before, block);
        if (!isNew || block.html.isEmpty() || (block.html.size() > m_room && !m_html.isEmpty()))
            return;
        m_room -= block.html.size();
        m_html.append(htmlForPage(*m_next.blocks, index));
    }

    const PreviewContent &m_base;
    const PreviewContent &m_next;
    qsizetype m_room;
    Operations m_operations;
    QString m_marks;
    QJsonArray m_texts;
    QJsonArray m_html;
};

} // namespace

QString idForPage(BlockId id)
{
    return QString::number(quint64(id));
}

BlockId idFromPage(const QString &id)
{
    return BlockId{id.toULongLong()};
}

QJsonObject previewPatch(const PreviewContent &base, const PreviewContent &next, SameEnds same, qsizetype room)
{
    static const PreviewContent nothing;
    return Patch(base.serial == 0 ? nothing : base, next, room).make(base.serial == 0 ? SameEnds{} : same);
}

QJsonObject previewHtml(const PreviewContent &content, const QJsonArray &ids)
{
    QJsonArray html;
    for (const QJsonValue &id : ids) {
        const int index = content.blocks ? content.blocks->indexOf(idFromPage(id.toString())) : -1;
        if (index >= 0)
            html.append(htmlForPage(*content.blocks, index));
    }
    return {{u"html"_s, html}};
}

} // namespace Galley
