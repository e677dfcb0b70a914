// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/linkdefinitions.h"

#include "document/article/inlinescanner.h"
#include "document/article/linestarts.h"
#include "document/article/linkdestination.h"
#include "document/article/runtext.h"

#include <algorithm>

namespace Galley {

namespace {

qsizetype skipBlanks(QStringView text, qsizetype position)
{
    while (position < text.size() && (text[position] == u' ' || text[position] == u'\t'))
        ++position;
    return position;
}

// White space with one line end at most.
qsizetype skipToNextWord(QStringView text, qsizetype position)
{
    position = skipBlanks(text, position);
    return position < text.size() && text[position] == u'\n' ? skipBlanks(text, position + 1) : position;
}

bool isLineEnd(QStringView text, qsizetype position)
{
    return position >= text.size() || text[position] == u'\n';
}

qsizetype lineEndFrom(QStringView text, qsizetype position)
{
    const qsizetype end = text.indexOf(u'\n', position);
    return end < 0 ? text.size() : end;
}

// The end of a definition behind its title, or behind its target when what follows is no title of its own line. cmark
// takes such a title all the same and shows it, besides the line it stands in.
qsizetype readTitle(QStringView text, qsizetype position, LinkDefinition &definition)
{
    const qsizetype start = skipToNextWord(text, position);
    const auto title = start > position ? titleAt(text, start) : std::nullopt;
    const qsizetype end = title && isLineEnd(text, skipBlanks(text, title->end)) ? title->end : position;
    if (!isLineEnd(text, skipBlanks(text, end)))
        return -1;
    if (title) {
        definition.title = unescaped(text.sliced(title->content.start, title->content.length()));
        definition.escapes = text.sliced(start, title->end - start).count(u'\\');
    }
    return end;
}

std::optional<FoundDefinition> labelled(QStringView text, qsizetype position)
{
    const qsizetype start = skipBlanks(text, position);
    const auto label = labelAt(text, start);
    if (!label || label->end + 1 >= text.size() || text[label->end + 1] != u':')
        return {};
    FoundDefinition found;
    found.definition.labelRange = *label;
    found.definition.label = text.sliced(label->start, label->length()).toString();
    found.definition.key = normalisedLabel(found.definition.label);
    found.definition.range = {start, label->end + 2};
    return found.definition.key.isEmpty() ? std::nullopt : std::optional(found);
}

// The footnote label in front of the first piece of a run: `[^label]:` among list and quote markers.
std::optional<LinkDefinition> footnoteBefore(QStringView blockText, qsizetype piece)
{
    const qsizetype line = blockText.sliced(0, piece).lastIndexOf(u'\n') + 1;
    const qsizetype start = blockText.sliced(line, piece - line).indexOf(u"[^");
    if (start < 0)
        return {};
    const auto found = footnoteDefinitionAt(blockText, line + start);
    if (!found || found->definition.labelRange.end + 2 > piece)
        return {};
    return found->definition;
}

void appendFromLoose(QStringView text, QList<LinkDefinition> &definitions)
{
    for (qsizetype line = 0; line < text.size();) {
        auto found = footnoteDefinitionAt(text, line);
        if (!found)
            found = linkDefinitionAt(text, line);
        if (found)
            definitions.append(found->definition);
        line = found ? found->end : lineEndFrom(text, line) + 1;
    }
}

void appendLeading(QStringView text, QList<LinkDefinition> &definitions)
{
    qsizetype position = 0;
    while (const auto found = linkDefinitionAt(text, position)) {
        definitions.append(found->definition);
        position = found->end;
    }
}

// What cmark took for the title of the last definition of a paragraph from the text behind it, where that begins like one:
// it stays in the text all the same.
void takeTitleBehind(QStringView blockText, const InlineRun &run, const InlineRun &next, QList<LinkDefinition> &definitions)
{
    const bool goesOn = next.linesBefore > 0 && next.line == run.line + run.pieces.size();
    if (!goesOn || definitions.isEmpty() || !definitions.last().title.isEmpty())
        return;
    InlineRun all = run;
    all.pieces += next.pieces;
    LinkDefinition &last = definitions.last();
    const auto again = linkDefinitionAt(RunText(blockText, all).text(), last.range.start);
    if (!again || again->definition.range != last.range)
        return;
    last.title = again->definition.title;
    last.escapes = again->definition.escapes;
}

SourceRange clamped(SourceRange range, qsizetype length)
{
    const qsizetype start = std::clamp<qsizetype>(range.start, 0, length);
    return {start, std::clamp(range.end, start, length)};
}

LinkDefinition placed(LinkDefinition definition, const RunText &run)
{
    definition.range = run.toSource(definition.range);
    definition.labelRange = run.toSource(definition.labelRange);
    definition.targetRange = run.toSource(definition.targetRange);
    return definition;
}

// Whether definitions can stand in a run at all, as in most they cannot: at a paragraph's start, or in any loose line.
bool mayDefine(QStringView blockText, const InlineRun &run)
{
    if (run.kind == InlineRun::Kind::Loose) {
        const SourceRange whole = clamped({run.pieces.front().start, run.pieces.back().end}, blockText.size());
        return blockText.sliced(whole.start, whole.length()).contains(u'[');
    }
    const SourceRange first = clamped(run.pieces.front(), blockText.size());
    const qsizetype start = skipBlanks(blockText, first.start);
    return start < first.end && blockText[start] == u'[';
}

void appendFromRun(QStringView blockText, const InlineRun &run, const InlineRun &next, QList<LinkDefinition> &definitions)
{
    const RunText source(blockText, run);
    QList<LinkDefinition> found;
    if (run.kind == InlineRun::Kind::Loose) {
        appendFromLoose(source.text(), found);
        takeTitleBehind(blockText, run, next, found);
    } else {
        appendLeading(source.text(), found);
    }
    for (const LinkDefinition &definition : std::as_const(found))
        definitions.append(placed(definition, source));
}

} // namespace

std::optional<FoundDefinition> linkDefinitionAt(QStringView text, qsizetype position)
{
    auto found = position < text.size() ? labelled(text, position) : std::nullopt;
    if (!found)
        return {};
    LinkDefinition &definition = found->definition;
    const qsizetype start = skipToNextWord(text, definition.labelRange.end + 2);
    const auto target = start < text.size() ? destinationAt(text, start) : std::nullopt;
    if (!target || target->end == start)
        return {};
    definition.targetRange = target->content;
    definition.target = unescaped(text.sliced(target->content.start, target->content.length()));
    definition.range.end = readTitle(text, target->end, definition);
    if (definition.range.end < 0)
        return {};
    definition.escapes += text.sliced(start, target->end - start).count(u'\\');
    found->end = std::min(lineEndFrom(text, definition.range.end) + 1, text.size());
    return found;
}

std::optional<FoundDefinition> footnoteDefinitionAt(QStringView text, qsizetype position)
{
    auto found = position < text.size() ? labelled(text, position) : std::nullopt;
    if (!found || found->definition.label.size() < 2 || !found->definition.label.startsWith(u'^'))
        return {};
    LinkDefinition &definition = found->definition;
    if (std::any_of(definition.label.begin(), definition.label.end(), [](QChar c) { return c.isSpace(); }))
        return {};
    definition.footnote = true;
    definition.label.remove(0, 1);
    definition.key = normalisedLabel(definition.label);
    ++definition.labelRange.start;
    definition.range.end = lineEndFrom(text, definition.labelRange.end);
    while (text[definition.range.end - 1].isSpace())
        --definition.range.end;
    found->end = std::min(lineEndFrom(text, definition.labelRange.end) + 1, text.size());
    return found;
}

qsizetype endOfLeadingDefinitions(QStringView text)
{
    qsizetype position = 0;
    while (const auto found = linkDefinitionAt(text, position))
        position = found->end;
    return position;
}

InlineRun proseOfLooseRun(QStringView blockText, const InlineRun &run)
{
    const RunText source(blockText, run);
    const QStringView text = source.text();
    InlineRun prose;
    prose.line = run.line;
    for (qsizetype line = 0; line < text.size();) {
        const auto footnote = footnoteDefinitionAt(text, line);
        const auto link = footnote ? std::nullopt : linkDefinitionAt(text, line);
        const qsizetype end = link ? link->end - 1 : lineEndFrom(text, line);
        const qsizetype start = footnote ? skipBlanks(text, footnote->definition.labelRange.end + 2) : line;
        if (!link && start < end)
            prose.pieces.append(source.toSource({start, end}));
        line = end + 1;
    }
    return prose;
}

QList<LinkDefinition> findDefinitions(QStringView blockText, const ParsedBlock &block)
{
    QList<LinkDefinition> definitions;
    for (qsizetype i = 0; i < block.runs.size(); ++i) {
        const InlineRun &run = block.runs[i];
        if (run.pieces.isEmpty() || run.kind == InlineRun::Kind::TableCell)
            continue;
        if (const auto footnote = footnoteBefore(blockText, std::min(run.pieces.front().start, blockText.size())))
            definitions.append(*footnote);
        if (mayDefine(blockText, run))
            appendFromRun(blockText, run, block.runs.value(i + 1), definitions);
    }
    if (definitions.isEmpty())
        return definitions;
    // A footnote's label may stand in a run of its own: the definition with its whole line wins.
    std::stable_sort(definitions.begin(), definitions.end(), [](const LinkDefinition &a, const LinkDefinition &b) {
        return a.range.start != b.range.start ? a.range.start < b.range.start : a.range.end > b.range.end;
    });
    const auto sameStart = [](const LinkDefinition &a, const LinkDefinition &b) { return a.range.start == b.range.start; };
    definitions.erase(std::unique(definitions.begin(), definitions.end(), sameStart), definitions.end());
    const LineStarts lines(blockText);
    for (LinkDefinition &definition : definitions)
        definition.line = lines.lineAt(definition.range.start);
    return definitions;
}

} // namespace Galley
