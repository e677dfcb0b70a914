// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/definitionfixes.h"

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

bool isIndented(const QString &line)
{
    return line.startsWith(u"    "_s) || line.startsWith(u'\t');
}

// Its first line and what belongs to it: lines up to a blank one, and indented paragraphs behind that.
SourceRange wholeFootnote(const FactIndex &facts, SourceRange firstLine)
{
    const SourceText &source = facts.snapshot().source();
    int line = source.lineAt(firstLine.start) + 1;
    int end = line; // behind the last line that belongs to it
    bool afterBlank = false;
    for (; line <= source.lineCount(); ++line) {
        const QString text = source.text(source.lineRange(line));
        const bool blank = text.trimmed().isEmpty();
        if (!blank && ((afterBlank && !isIndented(text)) || text.startsWith(u'[')))
            break;
        afterBlank = blank;
        if (!blank)
            end = line + 1;
    }
    const qsizetype behind = end > source.lineCount() ? source.length() : source.lineStart(end);
    return {source.lineStart(source.lineAt(firstLine.start)), behind};
}

} // namespace

QList<Fix> definitionFixes(const FactIndex &facts, const Finding &finding)
{
    const PlacedDefinition *placed = facts.definitionAt(finding.range);
    if (!placed)
        return {};
    const LinkDefinition &definition = placed->definition;
    const SourceRange range = definition.footnote ? wholeFootnote(facts, placed->range()) : facts.wholeLines(placed->range());
    Fix::Safety safety = Fix::Safety::Chosen;
    if (finding.kind == FindingKind::LinkDefinitionDuplicate) {
        const PlacedDefinition *first = facts.firstDefinitionOf(*placed);
        const bool same = first && first != placed && first->definition.target == definition.target;
        safety = same ? Fix::Safety::Safe : Fix::Safety::Chosen;
    }
    return {facts.fix(FixKind::RemoveDefinition, {definition.label}, {{range, {}}}, safety)};
}

QList<Fix> footnoteMarkFixes(const FactIndex &facts, const Finding &finding)
{
    const QString label = finding.arguments.value(0);
    return {facts.fix(FixKind::AddFootnote, {label}, facts.appended(u"[^"_s + label + u"]: TK\n"_s)),
        facts.fix(FixKind::RemoveLink, {QString()}, {{facts.withBlanksBefore(finding.range), {}}})};
}

} // namespace Galley
