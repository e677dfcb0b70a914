// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/splice.h"

#include "document/blockbuilder.h"
#include "document/markdown/footnotesection.h"
#include "document/stretchbounds.h"

#include <QMap>

namespace Galley {

namespace {

using Data = DocumentSnapshot::Data;

constexpr qsizetype smallestBudget = 100000; // cmark's, for short texts
constexpr int firstReach = 2; // blocks behind the change at which old and new may meet; more when they do not
constexpr int reachGrowth = 4;

// The front matter after a change inside of it; nothing when it may now end elsewhere or is longer than that.
std::optional<FrontMatter> changedFrontMatter(const SourceText &text, const Data &before, const TextDifference &change, qsizetype longest)
{
    const qsizetype end = before.frontMatter.range.end;
    if (change.before.end > end || end + change.growth() > longest)
        return {};
    const QString head = text.text({0, end + change.growth()});
    FrontMatter matter = readFrontMatter(head);
    const bool endsThere = matter.isPresent() && matter.range.end == head.size() && (head.endsWith(u'\n') || head.size() == text.length());
    return endsThere ? std::optional(matter) : std::nullopt;
}

bool mayBeginFrontMatter(const SourceText &text)
{
    if (text.text({0, 3}) != u"---" || text.text(text.lineRange(1)).trimmed() != u"---")
        return false;
    return text.lineCount() > 1 && !text.text(text.lineRange(2)).trimmed().isEmpty();
}

// What blocks leave open and close, taken together.
using LooseElements = QMap<QByteArray, LooseElement>;
template <typename Blocks> LooseElements looseElementsOf(const Blocks &blocks, int first, int end)
{
    LooseElements all;
    for (int i = first; i < end; ++i) {
        for (const LooseElement &element : blocks[i]->traits.looseElements) {
            LooseElement &sum = all[element.name];
            sum.closed += std::max(0, element.closed - sum.opened);
            sum.opened = element.opened + std::max(0, sum.opened - element.closed);
        }
    }
    for (auto it = all.begin(); it != all.end();)
        it = it->closed == 0 && it->opened == 0 ? all.erase(it) : std::next(it);
    return all;
}

QList<FootnoteMark> marksOf(const BlockList &blocks, int first, int end)
{
    QList<FootnoteMark> marks;
    for (int i = first; i < end; ++i)
        marks += blocks[i]->traits.marks;
    return marks;
}

QList<LinkDefinition> definitionsOf(const BlockList &blocks, int first, int end)
{
    QList<LinkDefinition> definitions;
    for (int i = first; i < end; ++i)
        definitions += blocks[i]->definitions;
    return definitions;
}

// In which order footnotes' marks and definitions stand in blocks. Blocks that hold both, or marks that are not known, are
// told apart by their source, for the order inside is not known.
template <typename Blocks> QList<size_t> footnoteOrder(const Blocks &blocks, int first, int end)
{
    QList<size_t> order;
    for (int i = first; i < end; ++i) {
        const Block &block = *blocks[i];
        qsizetype definitions = 0;
        for (const LinkDefinition &definition : block.definitions) {
            if (!definition.footnote)
                continue;
            order.append(qHash(definition.key, 1));
            ++definitions;
        }
        for (const FootnoteMark &mark : block.traits.marks)
            order.append(qHashMulti(2, mark.note, mark.mark));
        if (block.traits.mayHideMarks || (definitions > 0 && !block.traits.marks.isEmpty()))
            order.append(block.sourceHash);
    }
    return order;
}

class Splice
{
public:
    Splice(const SourceText &text, const Data &before, const ParsingOptions &options, const StopToken &stop, qsizetype longestStretch)
        : m_text(text), m_before(before), m_options(options), m_stop(stop), m_longestStretch(longestStretch),
          m_change(differenceBetween(before.text, text))
    {
        m_result.frontMatter = before.frontMatter;
        m_result.blocks = before.blocks;
        m_result.labels = before.labels;
        m_result.lastBlockId = before.lastBlockId;
        m_result.notes = before.notes;
        m_result.definitionSources = before.definitionSources;
        m_result.linkBytes = before.linkBytes;
        m_result.needsWhole = false;
    }

    std::optional<ParsedArticle> run()
    {
        if (m_change.isNone())
            return std::move(m_result);
        const qsizetype bodyStart = m_before.frontMatter.range.end;
        if (m_before.frontMatter.isPresent() && m_change.before.start < bodyStart)
            return spliceFrontMatter() ? std::optional(std::move(m_result)) : std::nullopt;
        const bool openFence = bodyStart > 0 && m_before.text.at(bodyStart - 1) != u'\n';
        if (openFence || (bodyStart == 0 && mayBeginFrontMatter(m_text)))
            return {};
        return spliceBody() ? std::optional(std::move(m_result)) : std::nullopt;
    }

private:
    bool spliceFrontMatter();
    bool spliceBody();
    bool replaceBlocks(QStringView stretch, const Excerpt &excerpt, int first, Meeting meeting);
    bool keepsToItself(const QList<BlockPtr> &blocks, int first, int end) const;
    bool takeNotes(const QHash<int, FootnoteNote> &notes);
    bool takeLinkBytes(const QList<BlockPtr> &blocks, int first, int end);

    const SourceText &m_text;
    const Data &m_before;
    const ParsingOptions &m_options;
    const StopToken &m_stop;
    qsizetype m_longestStretch;
    TextDifference m_change;
    ParsedArticle m_result;
};

bool Splice::spliceFrontMatter()
{
    const std::optional<FrontMatter> matter = changedFrontMatter(m_text, m_before, m_change, m_longestStretch);
    if (!matter)
        return false;
    const QString source = m_text.text(matter->range);
    const auto parsed = parseBlocks(source, matter->lines, m_options, m_stop);
    if (!parsed || parsed->blocks.size() != 1)
        return false;
    BuiltBlocks built = buildStretch(source, parsed->blocks, {m_before, 0, 1}, KnownBlocks(nullptr));
    if (built.labelsChanged)
        return false;
    m_result.frontMatter = *matter;
    m_result.blocks = m_result.blocks.replaced(0, 1, built.blocks);
    m_result.lastBlockId = built.lastBlockId;
    return true;
}

bool Splice::spliceBody()
{
    const int first = restartBlock(m_before, m_change.before.start);
    const int behind = firstBlockBehind(m_before, m_change.before.end);
    const qsizetype start = m_before.startOf(first);
    for (int meetings = firstReach;; meetings *= reachGrowth) {
        const int reach = reachOf(m_before, behind, meetings);
        const bool toEnd = reach == m_before.bodyEnd();
        const SourceRange range{start, toEnd ? m_text.length() : m_before.startOf(reach) + m_change.growth()};
        if (range.length() > m_longestStretch)
            return false;
        const QString stretch = m_text.text(range);
        if (!standsAlone(stretch) || stretch.startsWith(QChar::ByteOrderMark)) // which is skipped where a text begins
            return false;
        const QList<LinkDefinition> own = definitionsOf(m_before.blocks, first, reach);
        const auto ambiguous = [this](const LinkDefinition &definition) {
            return definition.footnote && m_before.definitionSources->isAmbiguous(definition);
        };
        if (std::any_of(own.begin(), own.end(), ambiguous))
            return false;
        const auto context = m_before.definitionSources->contextOf(stretch, own);
        if (!context)
            return false;
        const auto excerpt = Excerpt::parse(stretch, *context, m_stop);
        if (!excerpt)
            return false;
        if (const auto meeting = findMeeting(m_before, *excerpt, m_change, start, reach))
            return replaceBlocks(stretch, *excerpt, first, *meeting);
    }
}

bool Splice::replaceBlocks(QStringView stretch, const Excerpt &excerpt, int first, Meeting meeting)
{
    const KnownBlocks known(m_before, first, meeting.old);
    const auto rendered
        = excerpt.render(meeting.fresh, marksOf(m_before.blocks, first, meeting.old), m_before.notes, m_options, m_stop, known.predicate());
    if (!rendered || !rendered->asExpected)
        return false;
    BuiltBlocks built = buildStretch(stretch, rendered->blocks, {m_before, first, meeting.old}, known);
    if (built.labelsChanged || !keepsToItself(built.blocks, first, meeting.old) || !takeNotes(rendered->notes)
        || !takeLinkBytes(built.blocks, first, meeting.old))
        return false;
    m_result.lastBlockId = built.lastBlockId;
    m_result.blocks = m_result.blocks.replaced(first, meeting.old, built.blocks);
    return true;
}

bool Splice::keepsToItself(const QList<BlockPtr> &blocks, int first, int end) const
{
    const int count = int(blocks.size());
    const bool isDoubtful = std::any_of(blocks.begin(), blocks.end(), [](const BlockPtr &block) { return block->traits.isDoubtful; });
    return !isDoubtful && looseElementsOf(blocks, 0, count) == looseElementsOf(m_before.blocks, first, end)
        && footnoteOrder(blocks, 0, count) == footnoteOrder(m_before.blocks, first, end);
}

bool Splice::takeNotes(const QHash<int, FootnoteNote> &notes)
{
    bool changed = false;
    for (auto note = notes.begin(); note != notes.end(); ++note) {
        FootnoteNote &known = m_result.notes[note.key() - 1];
        if (known.label != note->label)
            return false;
        changed = changed || known.html != note->html;
        m_result.linkBytes += note->linkBytes - known.linkBytes;
        known = *note;
    }
    if (!changed)
        return true;
    auto section = std::make_shared<Block>(*m_result.blocks.last());
    section->html = footnoteSection(m_result.notes);
    section->htmlHash = qHash(section->html, 0);
    const int last = m_result.blocks.size() - 1;
    m_result.blocks = m_result.blocks.replaced(last, last + 1, {std::move(section)});
    return true;
}

// As long as no reference may have been taken for text, neither in the article nor in the excerpt, a stretch reads the
// same in both.
bool Splice::takeLinkBytes(const QList<BlockPtr> &blocks, int first, int end)
{
    qsizetype fresh = 0;
    for (const BlockPtr &block : blocks)
        fresh += block->traits.linkBytes;
    m_result.linkBytes += fresh;
    for (int i = first; i < end; ++i)
        m_result.linkBytes -= m_before.blocks[i]->traits.linkBytes;
    const qsizetype bodyLength = m_text.length() - m_result.frontMatter.range.length();
    const DefinitionSources &definitions = *m_before.definitionSources;
    return !mayDropReferences(fresh, definitions, 0) && !mayDropReferences(m_result.linkBytes, definitions, bodyLength);
}

} // namespace

bool mayDropReferences(qsizetype linkBytes, const DefinitionSources &definitions, qsizetype bodyLength)
{
    constexpr qsizetype mostPerByte = 4; // itself and the guard of an escape
    const qsizetype most = (linkBytes + definitions.longestReference()) * (definitions.holdEscapes() ? mostPerByte : 1);
    return most > std::max(smallestBudget, bodyLength);
}

bool standsAlone(QStringView stretch)
{
    // Without this character there is always one left to guard escapes with.
    constexpr QChar lastGuard(0x1cc7);
    return !stretch.contains(lastGuard);
}

std::optional<ParsedArticle> spliceArticle(const SourceText &text, const DocumentSnapshot::Data &before, const ParsingOptions &options,
    const StopToken &stop, qsizetype longestStretch)
{
    if (!before.parsed || before.needsWhole || !before.definitionSources)
        return {};
    return Splice(text, before, options, stop, longestStretch).run();
}

} // namespace Galley
