// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/inlinescanner.h"

#include "document/article/inlinemarks.h"
#include "document/article/inlineparse.h"
#include "document/article/linestarts.h"
#include "document/article/linkdefinitions.h"
#include "document/article/markedtext.h"
#include "document/article/numericgroups.h"
#include "document/article/rawhtmllinks.h"
#include "document/article/runtext.h"
#include "document/article/wikilinks.h"
#include "document/text/unitbits.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace Galley {

namespace {

constexpr qsizetype longestNumericLabel = 100;

bool isAsciiWord(QChar c)
{
    return c == u'_' || (c.unicode() < 0x80 && c.isLetterOrNumber());
}

// What a mark or a link in double brackets can begin with, and what a link or a tag can stand around.
using MayBeginMark = UnitBits<IsUnit<u'['>, IsUnit<u'@'>, IsUnit<u'T'>, IsFrom<0x3000>>;
using MayBeginFact = UnitBits<IsUnit<u'['>, IsUnit<u'@'>, IsUnit<u'T'>, IsFrom<0x3000>, IsUnit<u'<'>, IsUnit<u':'>, IsUnit<u'w'>>;

// Whether one of them does, as far as the next character tells.
template <typename Beginning> bool mayHold(QStringView text)
{
    Beginning places(text);
    for (qsizetype at = places.next(0); at < text.size(); at = places.next(at + 1)) {
        const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
        switch (text[at].unicode()) {
        case u'[':
        case u'【':
        case u'［':
        case u'@':
        case u'<':
            return true;
        case u'T':
            if (next == u'K')
                return true;
            break;
        case u':':
            if (next == u'/')
                return true;
            break;
        case u'w':
            if (next == u'w')
                return true;
            break;
        default:
            break;
        }
    }
    return false;
}

bool holdsDoubleBracket(QStringView text)
{
    qsizetype at = text.indexOf(u'[');
    while (at >= 0 && (at + 1 >= text.size() || text[at + 1] != u'['))
        at = text.indexOf(u'[', at + 1);
    return at >= 0;
}

template <typename Fact> void sortByStart(QList<Fact> &facts)
{
    const auto isBefore = [](const Fact &a, const Fact &b) { return a.range.start < b.range.start; };
    if (!std::is_sorted(facts.cbegin(), facts.cend(), isBefore))
        std::stable_sort(facts.begin(), facts.end(), isBefore);
}

// Scans the text of one run, in its own positions.
class RunScan
{
public:
    RunScan(QStringView text, const DefinedLabels &labels) : m_text(text), m_parse(parseInlines(text, labels)) { }

    InlineFacts facts();

private:
    void mask();
    void keepNumbers(const InlineParse::FoundLink &found);
    void addLinks();
    void addWikiLinks();
    void addMarks();
    void addUndefined();
    void addHtml();
    bool isBesideReference(const Link &link) const;

    QStringView m_text;
    InlineParse m_parse;
    QString m_masked;
    InlineFacts m_facts;
    QSet<qsizetype> m_starts; // of links and marks
};

InlineFacts RunScan::facts()
{
    addLinks();
    if (mayHold<MayBeginMark>(m_text)) {
        mask();
        addWikiLinks();
        addMarks();
    }
    addUndefined();
    if (!m_parse.tags.isEmpty())
        addHtml();
    sortByStart(m_facts.links);
    return std::move(m_facts);
}

void RunScan::mask()
{
    m_masked = m_text.toString();
    for (const InlineParse::Shown &shown : std::as_const(m_parse.shown)) {
        const QChar filler = shown.opaque ? MarkedText::opaque : MarkedText::hidden;
        std::fill(m_masked.begin() + shown.range.start, m_masked.begin() + shown.range.end, filler);
    }
    for (const InlineParse::FoundLink &found : std::as_const(m_parse.links)) {
        if (found.form == InlineParse::Form::Shortcut || found.form == InlineParse::Form::Collapsed)
            keepNumbers(found);
    }
}

// `[12]` with a definition is a link and a citation. It keeps brackets, of the kind that no key's locator has.
void RunScan::keepNumbers(const InlineParse::FoundLink &found)
{
    const SourceRange text = found.link.textRange;
    if (found.link.kind != LinkKind::Reference || text.length() > longestNumericLabel)
        return;
    const QString group = u'[' + m_text.sliced(text.start, text.length()).toString() + u']';
    RangeBudget budget(0);
    if (!numericGroupAt(MarkedText(group, group, {}, {}), 0, budget))
        return;
    m_masked[text.start - 1] = u'【';
    m_masked[text.end] = u'】';
}

void RunScan::addLinks()
{
    for (const InlineParse::FoundLink &found : std::as_const(m_parse.links)) {
        if (found.isUndefined())
            continue;
        Link link = found.link;
        if (found.form != InlineParse::Form::Pointed && found.form != InlineParse::Form::Bare)
            link.text = m_parse.plainText(m_text, link.textRange);
        m_starts.insert(link.range.start);
        m_facts.links.append(link);
    }
}

void RunScan::addWikiLinks()
{
    if (!holdsDoubleBracket(m_masked))
        return;
    const QString before = m_masked;
    for (const Link &link : findWikiLinks(MarkedText(before, m_text, {}, {}))) {
        std::fill(m_masked.begin() + link.range.start, m_masked.begin() + link.range.end, MarkedText::hidden);
        m_starts.insert(link.range.start);
        m_facts.links.append(link);
    }
}

void RunScan::addMarks()
{
    for (InlineMark &mark : findInlineMarks(MarkedText(m_masked, m_text, {}, {}))) {
        if (Link *link = std::get_if<Link>(&mark)) {
            m_starts.insert(link->range.start);
            m_facts.links.append(std::move(*link));
        } else {
            m_starts.insert(std::get<Citation>(mark).range.start);
            m_facts.citations.append(std::move(std::get<Citation>(mark)));
        }
    }
}

// Whether the brackets look like a reference without being one: a mark or a link begins with either of them, a box,
// or an index behind a name.
bool RunScan::isBesideReference(const Link &link) const
{
    const QStringView text = m_text.sliced(link.textRange.start, link.textRange.length()).trimmed();
    const bool isBox = text.isEmpty() || text.compare(u"x", Qt::CaseInsensitive) == 0;
    const bool isIndex = link.range.start > 0 && isAsciiWord(m_text[link.range.start - 1]);
    return isBox || isIndex || m_starts.contains(link.range.start) || m_starts.contains(link.textRange.end + 1);
}

void RunScan::addUndefined()
{
    qsizetype end = 0;
    for (const InlineParse::FoundLink &found : std::as_const(m_parse.links)) {
        if (!found.isUndefined() || found.link.range.start < end || isBesideReference(found.link))
            continue;
        Link link = found.link;
        link.text = m_parse.plainText(m_text, link.textRange);
        end = link.range.end;
        m_facts.links.append(link);
    }
}

void RunScan::addHtml()
{
    const HtmlFacts html = factsOfTags(m_text, m_parse.tags, [this](SourceRange range) { return m_parse.plainText(m_text, range); });
    m_facts.links += html.links;
    m_facts.anchors += html.anchors;
}

// Puts the facts of a run into their places in the block.
class Placement
{
public:
    explicit Placement(QStringView blockText) : m_text(blockText) { }

    template <typename ToSource> void add(InlineFacts &&facts, const ToSource &toSource)
    {
        for (Link &link : facts.links) {
            for (SourceRange *range : {&link.range, &link.textRange, &link.targetRange, &link.titleRange})
                *range = toSource(*range);
            link.line = lineAt(link.range.start);
        }
        for (Citation &citation : facts.citations) {
            citation.range = toSource(citation.range);
            citation.line = lineAt(citation.range.start);
            for (Citation::Member &member : citation.members)
                member.range = toSource(member.range);
        }
        m_facts.links += std::move(facts.links);
        m_facts.citations += std::move(facts.citations);
        m_facts.anchors += std::move(facts.anchors);
    }

    InlineFacts finish();

private:
    int lineAt(qsizetype position)
    {
        if (!m_lines)
            m_lines.emplace(m_text);
        return m_lines->lineAt(position);
    }

    QStringView m_text;
    std::optional<LineStarts> m_lines; // when something was found
    InlineFacts m_facts;
};

InlineFacts Placement::finish()
{
    sortByStart(m_facts.links);
    sortByStart(m_facts.citations);
    return std::move(m_facts);
}

// Where the pieces of the runs that have a node end: loose lines that end there too are left to them.
QSet<qsizetype> endsOfNodes(const ParsedBlock &block)
{
    QSet<qsizetype> ends;
    const bool hasLoose
        = std::any_of(block.runs.begin(), block.runs.end(), [](const InlineRun &run) { return run.kind == InlineRun::Kind::Loose; });
    for (qsizetype i = 0; hasLoose && i < block.runs.size(); ++i) {
        for (const SourceRange &piece : block.runs[i].pieces) {
            if (block.runs[i].kind != InlineRun::Kind::Loose)
                ends.insert(piece.end);
        }
    }
    return ends;
}

InlineRun looseProse(QStringView blockText, const InlineRun &run, const QSet<qsizetype> &taken)
{
    InlineRun prose = proseOfLooseRun(blockText, run);
    prose.pieces.removeIf([&taken](SourceRange piece) { return taken.contains(piece.end); });
    return prose;
}

// The lines that a run stands in.
QStringView linesOf(QStringView blockText, const InlineRun &run)
{
    if (run.pieces.isEmpty())
        return {};
    const qsizetype start = std::clamp<qsizetype>(run.pieces.front().start, 0, blockText.size());
    return blockText.sliced(start, std::clamp(run.pieces.back().end, start, blockText.size()) - start);
}

void scanRun(QStringView blockText, const InlineRun &run, const DefinedLabels &labels, Placement &placement)
{
    const RunText source(blockText, run);
    const bool mayDefine = run.kind == InlineRun::Kind::Paragraph || run.kind == InlineRun::Kind::Heading;
    const qsizetype start = mayDefine ? endOfLeadingDefinitions(source.text()) : 0;
    RunScan scan(source.text().sliced(start), labels);
    placement.add(scan.facts(), [&](SourceRange range) { return range == SourceRange() ? range : source.toSource(range.shifted(start)); });
}

} // namespace

InlineFacts scanInlines(QStringView blockText, const ParsedBlock &block, const DefinedLabels &labels)
{
    Placement placement(blockText);
    const QSet<qsizetype> taken = endsOfNodes(block);
    for (const InlineRun &run : block.runs) {
        if (!mayHold<MayBeginFact>(linesOf(blockText, run)))
            continue;
        scanRun(blockText, run.kind == InlineRun::Kind::Loose ? looseProse(blockText, run, taken) : run, labels, placement);
    }
    for (const SourceRange &html : block.rawHtml) {
        const qsizetype start = std::clamp<qsizetype>(html.start, 0, blockText.size());
        const qsizetype end = std::clamp(html.end, start, blockText.size());
        HtmlFacts facts = factsOfHtml(blockText.sliced(start, end - start));
        placement.add({std::move(facts.links), {}, std::move(facts.anchors)},
            [start](SourceRange range) { return range == SourceRange() ? range : range.shifted(start); });
    }
    return placement.finish();
}

} // namespace Galley
