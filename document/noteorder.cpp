// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/noteorder.h"

#include "document/labelset.h"
#include "document/markdown/footnotesection.h"

#include <algorithm>
#include <utility>

namespace Galley {

FootnoteMark NoteOrder::add(const QString &label)
{
    const auto known = m_numbers.constFind(label);
    if (known != m_numbers.cend())
        return {*known, ++m_counts[size_t(*known - 1)]};
    m_labels.append(label);
    m_counts.push_back(1);
    m_numbers.insert(label, int(m_labels.size()));
    return {int(m_labels.size()), 1};
}

std::optional<Renumbering> renumber(const BlockList &blocks, const QList<FootnoteNote> &notes, const QList<NewMarks> &replacements)
{
    Renumbering result;
    NoteOrder before;
    auto next = replacements.begin();
    int replacedTo = 0;
    const auto replaceAt = [&](int block) {
        for (; next != replacements.end() && next->first <= block; ++next) {
            QList<FootnoteMark> &fresh = result.fresh.emplace_back();
            for (const QString &label : next->labels)
                fresh.append(result.order.add(label));
            replacedTo = next->end;
        }
    };
    int index = 0;
    for (const BlockPtr &block : blocks) {
        replaceAt(index);
        QList<FootnoteMark> marks;
        for (const FootnoteMark &mark : block->traits.marks) {
            if (mark.note < 1 || mark.note > notes.size())
                return {};
            const QString &label = notes[mark.note - 1].label;
            if (before.add(label) != mark)
                return {};
            if (index >= replacedTo)
                marks.append(result.order.add(label));
        }
        if (index >= replacedTo && marks != block->traits.marks)
            result.others.insert(index, marks);
        ++index;
    }
    replaceAt(index);
    if (before.labels().size() != notes.size())
        return {};
    return result;
}

std::optional<ReorderedNotes> reorderedNotes(const QList<FootnoteNote> &before, const NoteOrder &order)
{
    if (order.labels().isEmpty() || before.isEmpty())
        return {};
    QHash<QString, FootnoteNote> known;
    for (const FootnoteNote &note : before) {
        if (!note.marks.isEmpty())
            return {};
        known.insert(note.label, note);
    }
    ReorderedNotes result;
    for (const QString &label : order.labels()) {
        FootnoteNote note = known.take(label);
        if (note.label.isEmpty())
            result.awaited.insert(label);
        note.label = label;
        note.markCount = order.markCount(int(result.notes.size()) + 1);
        result.notes.append(std::move(note));
    }
    for (const FootnoteNote &note : std::as_const(known)) {
        result.dropped.insert(note.label);
        result.droppedLinkBytes += note.linkBytes;
    }
    return result;
}

QSet<int> blocksDefining(const BlockList &blocks, const QSet<QString> &labels)
{
    QSet<QString> folded;
    for (const QString &label : labels)
        folded.insert(foldedLabel(label));
    QSet<int> defining;
    int index = 0;
    for (const BlockPtr &block : blocks) {
        for (const LinkDefinition &definition : block->definitions) {
            if (definition.footnote && folded.contains(foldedLabel(definition.label)))
                defining.insert(index);
        }
        ++index;
    }
    return defining;
}

std::optional<QString> withOtherMarks(const QString &html, const QList<FootnoteMark> &marks, const QList<FootnoteMark> &others)
{
    if (others.size() != marks.size() || html.count(footnoteMarkStart) != marks.size())
        return {};
    QString changed;
    qsizetype at = 0;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const qsizetype start = html.indexOf(footnoteMarkStart, at);
        const QString mark = footnoteMarkHtml(marks[i]);
        if (!QStringView(html).sliced(start).startsWith(mark))
            return {};
        changed += QStringView(html).sliced(at, start - at);
        changed += footnoteMarkHtml(others[i]);
        at = start + mark.size();
    }
    changed += QStringView(html).sliced(at);
    return changed;
}

std::optional<BlockList> withMarks(const BlockList &blocks, const QMap<int, QList<FootnoteMark>> &marks)
{
    if (marks.isEmpty())
        return blocks;
    const int first = marks.firstKey();
    const int end = marks.lastKey() + 1;
    QList<BlockPtr> changed;
    changed.reserve(end - first);
    for (int i = first; i < end; ++i) {
        const BlockPtr &old = blocks[i];
        const auto others = marks.constFind(i);
        if (others == marks.cend()) {
            changed.append(old);
            continue;
        }
        auto block = std::make_shared<Block>(*old);
        if (!old->html.isEmpty()) {
            const auto html = withOtherMarks(old->html, old->traits.marks, *others);
            if (!html)
                return {};
            block->html = *html;
            block->htmlHash = qHash(block->html, 0);
        }
        block->traits.marks = *others;
        changed.append(std::move(block));
    }
    return blocks.replaced(first, end, changed);
}

} // namespace Galley
