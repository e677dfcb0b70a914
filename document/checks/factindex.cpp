// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/factindex.h"

#include "document/markdown/blockparsing.h"

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const LinkDefinition &definition)
{
    return (definition.footnote ? u'^' : u'.') + definition.key;
}

// The last element that starts at or before the position; facts stand in document order.
template <typename List, typename StartOf> auto lastBefore(const List &list, qsizetype position, StartOf &&startOf)
{
    const auto behind = std::upper_bound(
        list.cbegin(), list.cend(), position, [&](qsizetype value, const auto &element) { return value < startOf(element); });
    return behind == list.cbegin() ? list.cend() : std::prev(behind);
}

} // namespace

FactIndex::FactIndex(const DocumentSnapshot &snapshot) : m_snapshot(snapshot)
{
    const QList<PlacedLink> &links = snapshot.links();
    for (qsizetype i = 0; i < links.size(); ++i)
        m_links[links[i].range().start].append(i);
    const QList<PlacedDefinition> &definitions = snapshot.definitions();
    for (qsizetype i = 0; i < definitions.size(); ++i)
        if (const QString key = keyOf(definitions[i].definition); !m_firstDefinitions.contains(key))
            m_firstDefinitions.insert(key, i);
}

const PlacedLink *FactIndex::linkAt(SourceRange range) const
{
    for (const qsizetype i : m_links.value(range.start))
        if (m_snapshot.links()[i].range() == range)
            return &m_snapshot.links()[i];
    return nullptr;
}

const PlacedLink *FactIndex::firstLinkIn(SourceRange range) const
{
    const QList<PlacedLink> &links = m_snapshot.links();
    const auto first = std::lower_bound(
        links.cbegin(), links.cend(), range.start, [](const PlacedLink &placed, qsizetype start) { return placed.range().start < start; });
    return first != links.cend() && range.contains(first->range()) ? &*first : nullptr;
}

const PlacedCitation *FactIndex::citationAround(SourceRange range) const
{
    const QList<PlacedCitation> &citations = m_snapshot.citations();
    const auto found = lastBefore(citations, range.start, [](const PlacedCitation &placed) { return placed.range().start; });
    return found != citations.cend() && found->range().contains(range) ? &*found : nullptr;
}

const PlacedDefinition *FactIndex::definitionAt(SourceRange range) const
{
    const QList<PlacedDefinition> &definitions = m_snapshot.definitions();
    const auto found = lastBefore(definitions, range.start, [](const PlacedDefinition &placed) { return placed.range().start; });
    return found != definitions.cend() && found->range() == range ? &*found : nullptr;
}

const PlacedDefinition *FactIndex::definitionAtStart(qsizetype position) const
{
    const QList<PlacedDefinition> &definitions = m_snapshot.definitions();
    const auto found = lastBefore(definitions, position, [](const PlacedDefinition &placed) { return placed.range().start; });
    return found != definitions.cend() && found->range().start == position && !found->definition.footnote ? &*found : nullptr;
}

const PlacedDefinition *FactIndex::firstDefinitionOf(const PlacedDefinition &same) const
{
    const qsizetype first = m_firstDefinitions.value(keyOf(same.definition), -1);
    return first < 0 ? nullptr : &m_snapshot.definitions()[first];
}

const PlacedDefinition *FactIndex::definitionOf(const QString &label) const
{
    const qsizetype first = m_firstDefinitions.value(u'.' + normalisedLabel(label), -1);
    return first < 0 ? nullptr : &m_snapshot.definitions()[first];
}

const NumberedSource *FactIndex::sourceAt(SourceRange range) const
{
    const QList<NumberedSource> &sources = m_snapshot.sources();
    const auto found = lastBefore(sources, range.start, [](const NumberedSource &source) { return source.range.start; });
    return found != sources.cend() && found->range == range ? &*found : nullptr;
}

int FactIndex::headingAt(SourceRange range) const
{
    const Outline &outline = m_snapshot.outline();
    const auto found = lastBefore(outline, range.start, [](const OutlineEntry &entry) { return entry.range.start; });
    return found != outline.cend() && found->range == range ? int(found - outline.cbegin()) : -1;
}

int FactIndex::tocEntryAt(SourceRange range) const
{
    if (!m_snapshot.toc())
        return -1;
    const QList<TocEntry> &entries = m_snapshot.toc()->entries;
    const auto found = lastBefore(entries, range.start, [](const TocEntry &entry) { return entry.range.start; });
    return found != entries.cend() && found->range == range ? int(found - entries.cbegin()) : -1;
}

SourceRange FactIndex::wholeLines(SourceRange range) const
{
    const SourceText &source = m_snapshot.source();
    const qsizetype lineStart = source.lineStart(source.lineAt(range.start));
    const SourceRange lastLine = source.lineRange(source.lineAt(qMax(range.start, range.end - 1)));
    const bool alone
        = text({lineStart, range.start}).trimmed().isEmpty() && text({range.end, qMax(range.end, lastLine.end)}).trimmed().isEmpty();
    if (!alone)
        return withBlanksBefore(range);
    if (range.end > lastLine.end)
        return {lineStart, range.end}; // with its line end
    return {lineStart, qMin(lastLine.end + 1, source.length())};
}

SourceRange FactIndex::withBlanksBefore(SourceRange range) const
{
    const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\u00a0' || c == u'\u202f'; };
    while (range.start > 0 && isBlank(at(range.start - 1)))
        --range.start;
    return range;
}

QString FactIndex::indentBefore(qsizetype position) const
{
    const QString before = text({m_snapshot.source().lineStart(m_snapshot.source().lineAt(position)), position});
    return before.trimmed().isEmpty() ? before : QString();
}

// Only the parser knows what goes on over blank lines.
bool FactIndex::endsOpen() const
{
    int last = m_snapshot.blockCount() - 1;
    while (last >= 0 && m_snapshot.block(last)->length == 0)
        --last;
    const BlockKind kind = last < 0 ? BlockKind::Blank : m_snapshot.block(last)->kind;
    if (kind == BlockKind::Paragraph || kind == BlockKind::Heading || kind == BlockKind::Table || kind == BlockKind::Blank)
        return false;
    const QString text = m_snapshot.text(m_snapshot.rangeOfBlock(last)) + u"\n\n"_s;
    const auto parsed = parseBlocks(QString(text + u"x\n"_s), 0, {.html = BlockHtml::LeftOut});
    return !parsed || parsed->blocks.isEmpty() || parsed->blocks.last().firstLine != int(text.count(u'\n')) + 1;
}

QList<TextEdit> FactIndex::appended(const QString &lines) const
{
    if (!m_endsOpen)
        m_endsOpen = endsOpen();
    if (*m_endsOpen)
        return {};
    const qsizetype end = m_snapshot.source().length();
    const QString before = end == 0 || at(end - 1) == u'\n' ? QString() : u"\n"_s;
    const bool blank = end == 0 || m_snapshot.text({qMax(qsizetype(0), end - 2), end}) == u"\n\n"_s;
    return {{{end, end}, before + (blank ? QString() : u"\n"_s) + lines}};
}

Fix FactIndex::fix(FixKind kind, const QStringList &arguments, const QList<TextEdit> &edits, Fix::Safety safety) const
{
    return {kind, arguments, safety, EditBatch{m_snapshot.revision(), edits, {}}};
}

} // namespace Galley
