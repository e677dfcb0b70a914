// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/sourceslots.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr int mostContinuationLines = 50;

SourceRange digitsIn(const FactIndex &facts, SourceRange range)
{
    const QString text = facts.text(range);
    qsizetype start = 0;
    while (start < text.size() && !text[start].isDigit())
        ++start;
    qsizetype end = start;
    while (end < text.size() && text[end].isDigit())
        ++end;
    return {range.start + start, range.start + end};
}

SourceSlot::Form formOf(const FactIndex &facts, const NumberedSource &source)
{
    if (facts.definitionAtStart(source.range.start))
        return SourceSlot::Form::Definition;
    const QChar first = facts.at(source.range.start);
    return first.isDigit() ? SourceSlot::Form::Item : SourceSlot::Form::Bracket;
}

bool beginsItem(QStringView line)
{
    qsizetype end = 0;
    while (end < line.size() && line[end].isDigit())
        ++end;
    const bool closes = end < line.size() && (end > 0 ? QStringView(u".)") : QStringView(u"-+*")).contains(line[end]);
    return closes && (end + 1 == line.size() || line[end + 1].isSpace());
}

bool isEmphasis(QChar c)
{
    return c == u'*' || c == u'_';
}

// Where the marker of a list begins that stands before a bracket, or else the emphasis around it; the bracket's place
// without either.
qsizetype markerStart(const FactIndex &facts, qsizetype bracket)
{
    const SourceText &text = facts.snapshot().source();
    const qsizetype lineStart = text.lineStart(text.lineAt(bracket));
    const QString before = facts.text({lineStart, bracket});
    const QString bare = before.trimmed();
    if (beginsItem(bare))
        return lineStart + before.indexOf(bare.front());
    const bool emphasised = !bare.isEmpty() && std::all_of(bare.begin(), bare.end(), isEmphasis);
    return emphasised ? lineStart + before.indexOf(bare.front()) : bracket;
}

// Where what belongs to an item of a list begins in its lines; 0 for what is no item.
qsizetype contentColumn(const FactIndex &facts, const SourceSlot &slot)
{
    const SourceText &text = facts.snapshot().source();
    const qsizetype lineStart = text.lineStart(text.lineAt(slot.range.start));
    if (slot.form != SourceSlot::Form::Item)
        return beginsItem(facts.text({slot.item.start, slot.range.start}).trimmed()) ? slot.range.start - lineStart : 0;
    qsizetype at = slot.digits.end + 1;
    while (at < text.length() && (facts.at(at) == u' ' || facts.at(at) == u'\t'))
        ++at;
    return at - lineStart;
}

// Finds the ends of a source, which are those of its block, the next source or the next item at the latest.
void findEnds(const FactIndex &facts, SourceSlot &slot, qsizetype nextStart)
{
    const DocumentSnapshot &snapshot = facts.snapshot();
    const SourceText &text = snapshot.source();
    const int block = snapshot.blockIndexAt(slot.range.start);
    const int behind = snapshot.linesOfBlock(block).first + qMax(snapshot.block(block)->contentLines, 1);
    const qsizetype column = contentColumn(facts, slot);
    const int first = text.lineAt(slot.range.start);
    slot.range.end = slot.item.end = text.lineRange(first).end;
    bool together = true; // no blank line so far
    for (int line = first + 1; line < behind && line <= first + mostContinuationLines; ++line) {
        const SourceRange range = text.lineRange(line);
        const QString written = facts.text(range);
        const QString bare = written.trimmed();
        if (range.start >= nextStart || range.end > nextStart)
            return;
        together = together && !bare.isEmpty();
        if (bare.isEmpty())
            continue;
        const bool isInside = written.indexOf(bare.front()) >= column;
        if (together ? column > 0 && !isInside && beginsItem(bare) : column == 0 || !isInside)
            return;
        slot.item.end = range.end;
        slot.range.end = together ? range.end : slot.range.end;
    }
}

} // namespace

QString SourceSlot::numbered(int newNumber, const FactIndex &facts) const
{
    return facts.text({range.start, digits.start}) + QString::number(newNumber) + facts.text({digits.end, range.end});
}

QString SourceSlot::marker(int newNumber, const FactIndex &facts) const
{
    QString written = facts.text({item.start, range.start});
    while (!written.isEmpty() && isEmphasis(written.back())) // of the number alone
        written.chop(1);
    qsizetype end = 0;
    while (end < written.size() && written[end].isDigit())
        ++end;
    const bool counts = end > 0 && written.first(end).toInt() == number;
    return counts ? QString::number(newNumber) + written.sliced(end) : written;
}

SourceSlot sourceSlotOf(const FactIndex &facts, qsizetype index)
{
    const QList<NumberedSource> &sources = facts.snapshot().sources();
    const NumberedSource &source = sources[index];
    SourceSlot slot;
    slot.number = source.number;
    slot.form = formOf(facts, source);
    slot.range = slot.item = source.range;
    slot.digits = digitsIn(facts, source.range);
    slot.item.start = markerStart(facts, source.range.start);
    const qsizetype next = index + 1 < sources.size() ? sources[index + 1].range.start : facts.snapshot().source().length() + 1;
    if (slot.form != SourceSlot::Form::Definition)
        findEnds(facts, slot, next);
    return slot;
}

QList<SourceSlot> sourceSlots(const FactIndex &facts)
{
    QList<SourceSlot> places;
    for (qsizetype i = 0; i < facts.snapshot().sources().size(); ++i)
        places += sourceSlotOf(facts, i);
    return places;
}

} // namespace Galley
