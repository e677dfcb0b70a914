// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/sourceslots.h"

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

qsizetype endOf(const FactIndex &facts, const NumberedSource &source, qsizetype nextStart)
{
    const SourceText &text = facts.snapshot().source();
    const int first = text.lineAt(source.range.start);
    qsizetype end = text.lineRange(first).end;
    for (int line = first + 1; line <= text.lineCount() && line <= first + mostContinuationLines; ++line) {
        const SourceRange range = text.lineRange(line);
        if (range.start >= nextStart || range.end > nextStart || facts.text(range).trimmed().isEmpty())
            break;
        end = range.end;
    }
    return end;
}

} // namespace

QString SourceSlot::numbered(int newNumber, const FactIndex &facts) const
{
    return facts.text({range.start, digits.start}) + QString::number(newNumber) + facts.text({digits.end, range.end});
}

QList<SourceSlot> sourceSlots(const FactIndex &facts)
{
    const QList<NumberedSource> &sources = facts.snapshot().sources();
    QList<SourceSlot> places;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const NumberedSource &source = sources[i];
        SourceSlot slot;
        slot.number = source.number;
        slot.form = formOf(facts, source);
        const qsizetype next = i + 1 < sources.size() ? sources[i + 1].range.start : facts.snapshot().source().length() + 1;
        const bool ends = slot.form == SourceSlot::Form::Definition;
        slot.range = {source.range.start, ends ? source.range.end : endOf(facts, source, next)};
        slot.digits = digitsIn(facts, source.range);
        places += slot;
    }
    return places;
}

} // namespace Galley
