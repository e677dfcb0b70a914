// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/splice.h"

#include "document/blockbuilder.h"
#include "document/definedlabels.h"
#include "document/labelset.h"
#include "document/markdown/footnotesection.h"
#include "document/noteorder.h"
#include "document/stretchbounds.h"
#include "document/stretchfacts.h"

#include <algorithm>
#include <vector>

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

// What is parsed again: the blocks of the excerpt up to the meeting take the place of the predecessor's from `first` on.
struct Stretch
{
    const SourceText &article; // in which the excerpt stands: the new one or, where nothing changed, the predecessor's
    TextDifference change; // for which it is parsed; the same before and now where only labels changed
    int first;
    int reach; // the excerpt goes on from the meeting up to this block
    Meeting meeting;
    QString text;
    Excerpt excerpt;
};

// Of two changes, the first of which stands before the other.
TextDifference united(const TextDifference &one, const TextDifference &other)
{
    const SourceRange before{one.before.start, std::max(one.before.end, other.before.end)};
    return {before, {before.start, before.end + one.growth() + other.growth()}};
}

class Splice
{
public:
    Splice(const SourceText &text, const Data &before, const ParsingOptions &options, const StopToken &stop, qsizetype longestStretch)
        : m_text(text), m_before(before), m_options(options), m_stop(stop), m_longestStretch(longestStretch),
          m_change(differenceBetween(before.text, text)), m_defining(before.blocks), m_result(sameArticle(before))
    {
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
    bool spliceApart(const Stretch &changed);
    bool takeDefinitions(const Stretch &changed);
    std::optional<QList<NewMarks>> draftedMarks(const std::vector<Stretch> &stretches) const;
    bool refersToOtherNotes(const std::vector<Stretch> &stretches, const QList<NewMarks> &marks) const;
    bool renumberNotes(const QList<NewMarks> &marks, const LabelSet &labels, const Stretch &changed);
    bool takeOrder(const NoteOrder &order);
    QSet<int> definingChangedNotes(const Stretch &changed) const;
    bool takeStretches(const std::vector<Stretch> &stretches, const QList<QList<FootnoteMark>> &marks);
    // Of a block of the predecessor, unless it stands in the middle of what takes the place of others.
    bool hasPlace(int block) const { return block <= m_definingFrom || block >= m_definingEnd; }
    int placeOf(int block) const { return block <= m_definingFrom ? block : block + m_defining.size() - m_before.blocks.size(); }
    std::optional<Stretch> readStretch(const SourceText &article, const TextDifference &change) const;
    std::optional<Excerpt::Rendered> render(const Stretch &stretch, const QList<FootnoteMark> &marks, const KnownBlock &isKnown) const;
    BlockStretch replacedBy(const Stretch &stretch) const { return {m_before, stretch.first, stretch.meeting.old}; }
    QList<FootnoteMark> marksBefore(const Stretch &stretch) const { return marksOf(m_before.blocks, stretch.first, stretch.meeting.old); }
    std::optional<std::vector<Stretch>> stretchesUsing(const LabelSet &labels, const QSet<int> &blocks, const Stretch &changed);
    bool addStretch(std::vector<Stretch> &stretches, const SourceText &article, const TextDifference &change);
    bool takeRest(const Excerpt::Rendered &rendered, const BuiltBlocks &built, const Stretch &stretch);
    bool keepsToItself(const QList<BlockPtr> &blocks, int first, int end) const;
    bool takeNotes(const QHash<int, FootnoteNote> &notes);
    bool takeLinkBytes(const QList<BlockPtr> &blocks, int first, int end);
    void finishNotes();

    const SourceText &m_text;
    const Data &m_before;
    const ParsingOptions &m_options;
    const StopToken &m_stop;
    qsizetype m_longestStretch;
    TextDifference m_change;
    BlockList m_defining; // the predecessor's blocks with those in the place of the changed ones that tell what is defined there
    int m_definingFrom = 0; // these take the place of the predecessor's from here
    int m_definingEnd = 0; // up to here
    qsizetype m_read = 0; // of stretches; more than the text is not worth it
    bool m_renumbers = false; // footnotes are defined or referred to otherwise
    QSet<QString> m_awaitedNotes; // labels of those that are referred to now and have not been read yet
    QSet<QString> m_droppedNotes;
    bool m_notesChanged = false;
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
    const auto stretch = readStretch(m_text, m_change);
    if (!stretch)
        return false;
    const KnownBlocks known(m_before, stretch->first, stretch->meeting.old);
    const auto rendered = render(*stretch, marksBefore(*stretch), known.predicate());
    if (!rendered)
        return false;
    if (!rendered->asExpected)
        return spliceApart(*stretch);
    const BuiltBlocks built = buildStretch(stretch->text, rendered->blocks, replacedBy(*stretch), known);
    if (built.labelsChanged)
        return spliceApart(*stretch);
    if (!takeRest(*rendered, built, *stretch))
        return false;
    m_result.blocks = m_result.blocks.replaced(stretch->first, stretch->meeting.old, built.blocks);
    finishNotes();
    return true;
}

// When links or footnotes are defined otherwise, what may refer to them is read again as well, with the new definitions.
bool Splice::spliceApart(const Stretch &changed)
{
    if (m_text.length() > m_longestStretch)
        return false; // all of it must be looked at
    if (!takeDefinitions(changed))
        return false;
    const LabelSet labels(changedLabels(m_before.labels, m_result.labels));
    const auto stretches = stretchesUsing(labels, {}, changed);
    if (!stretches)
        return false;
    const auto marks = draftedMarks(*stretches);
    if (!marks)
        return false;
    if (refersToOtherNotes(*stretches, *marks))
        return renumberNotes(*marks, labels, changed);
    QList<QList<FootnoteMark>> same;
    for (const Stretch &stretch : *stretches)
        same.append(marksBefore(stretch));
    return m_result.definitionSources->coverNotes() && takeStretches(*stretches, same);
}

bool Splice::takeDefinitions(const Stretch &changed)
{
    const auto draft = changed.excerpt.draft(changed.meeting.fresh, m_stop);
    if (!draft)
        return false;
    const int first = changed.first;
    const int end = changed.meeting.old;
    const BuiltBlocks same = buildStretch(changed.text, draft->blocks, replacedBy(changed), KnownBlocks(nullptr));
    m_definingFrom = first;
    m_definingEnd = end;
    if (!same.labelsChanged) {
        m_defining = m_before.blocks.replaced(first, end, same.blocks);
        return true;
    }
    const BuiltBlocks drafted = buildStretchWith(m_before.labels, changed.text, draft->blocks, replacedBy(changed), m_before.lastBlockId);
    m_defining = m_before.blocks.replaced(first, end, drafted.blocks);
    m_result.labels = labelsOf(m_defining);
    m_result.definitionSources = sourcesOf(m_defining, m_text, m_before.notes);
    return true;
}

// By the labels that they lead to. Nothing when stopped.
std::optional<QList<NewMarks>> Splice::draftedMarks(const std::vector<Stretch> &stretches) const
{
    QList<NewMarks> marks;
    const bool haveFootnotes = !m_result.labels.footnotes.isEmpty();
    for (const Stretch &stretch : stretches) {
        const auto draft = haveFootnotes ? stretch.excerpt.draft(stretch.meeting.fresh, m_stop) : Excerpt::Draft{};
        if (!draft)
            return {};
        marks.append({stretch.first, stretch.meeting.old, draft->marks});
    }
    return marks;
}

bool Splice::refersToOtherNotes(const std::vector<Stretch> &stretches, const QList<NewMarks> &marks) const
{
    const auto &now = m_result.labels.footnotes;
    const auto &then = m_before.labels.footnotes;
    if (now.size() != then.size() || !std::ranges::all_of(now.keys(), [&then](const QString &label) { return then.contains(label); }))
        return true;
    for (size_t i = 0; i < stretches.size(); ++i) {
        QStringList before;
        for (const FootnoteMark &mark : marksBefore(stretches[i]))
            before.append(m_before.notes[mark.note - 1].label);
        if (before != marks[qsizetype(i)].labels)
            return true;
    }
    return false;
}

// Footnotes that are not referred to any more, or were not before, are read again where they are defined. All other marks
// get their new numbers in the HTML that there is.
bool Splice::renumberNotes(const QList<NewMarks> &marks, const LabelSet &labels, const Stretch &changed)
{
    m_renumbers = true;
    const auto first = renumber(m_before.blocks, m_before.notes, marks);
    if (!first || !takeOrder(first->order))
        return false;
    const auto stretches = stretchesUsing(labels, definingChangedNotes(changed), changed);
    const auto drafted = stretches ? draftedMarks(*stretches) : std::nullopt;
    const auto numbering = drafted ? renumber(m_before.blocks, m_before.notes, *drafted) : std::nullopt;
    if (!numbering || numbering->order != first->order)
        return false;
    auto blocks = withMarks(m_before.blocks, numbering->others);
    if (!blocks)
        return false;
    m_result.blocks = *std::move(blocks);
    return takeStretches(*stretches, numbering->fresh) && m_awaitedNotes.isEmpty();
}

bool Splice::takeOrder(const NoteOrder &order)
{
    const auto reordered = reorderedNotes(m_before.notes, order);
    if (!reordered)
        return false;
    m_awaitedNotes = reordered->awaited;
    m_droppedNotes = reordered->dropped;
    m_result.linkBytes -= reordered->droppedLinkBytes;
    m_result.notes = reordered->notes;
    auto sources = std::make_shared<DefinitionSources>(*m_result.definitionSources);
    sources->setNotes(m_result.notes);
    m_result.definitionSources = sources;
    return sources->coverNotes() && !sources->haveAmbiguousFootnotes() && !m_before.definitionSources->haveAmbiguousFootnotes();
}

// Blocks of the predecessor, those of the changed stretch left out.
QSet<int> Splice::definingChangedNotes(const Stretch &changed) const
{
    QSet<int> blocks = blocksDefining(m_before.blocks, m_awaitedNotes + m_droppedNotes);
    blocks.removeIf([&changed](int block) { return block >= changed.first && block < changed.meeting.old; });
    return blocks;
}

bool Splice::takeStretches(const std::vector<Stretch> &stretches, const QList<QList<FootnoteMark>> &marks)
{
    std::vector<BuiltBlocks> fresh;
    for (const Stretch &stretch : stretches) {
        const auto rendered = render(stretch, marks[qsizetype(fresh.size())], {});
        if (!rendered || !rendered->asExpected || !hasPlace(stretch.first) || !hasPlace(stretch.meeting.old))
            return false;
        BuiltBlocks built = buildStretchWith(m_result.labels, stretch.text, rendered->blocks, replacedBy(stretch), m_result.lastBlockId);
        const BlockList made(built.blocks);
        const bool asDrafted
            = definitionsOf(made, 0, made.size()) == definitionsOf(m_defining, placeOf(stretch.first), placeOf(stretch.meeting.old));
        if (!asDrafted || !takeRest(*rendered, built, stretch))
            return false;
        fresh.push_back(std::move(built));
    }
    for (size_t i = fresh.size(); i-- > 0;)
        m_result.blocks = m_result.blocks.replaced(stretches[i].first, stretches[i].meeting.old, fresh[i].blocks);
    finishNotes();
    return true;
}

std::optional<Stretch> Splice::readStretch(const SourceText &article, const TextDifference &change) const
{
    const int first = restartBlock(m_before, change.before.start);
    const int behind = firstBlockBehind(m_before, change.before.end);
    const qsizetype start = m_before.startOf(first);
    for (int meetings = firstReach;; meetings *= reachGrowth) {
        const int reach = reachOf(m_before, behind, meetings);
        const bool toEnd = reach == m_before.bodyEnd();
        const SourceRange range{start, toEnd ? article.length() : m_before.startOf(reach) + change.growth()};
        const bool isDrafted = hasPlace(first) && hasPlace(reach);
        if (range.length() > m_longestStretch || (!isDrafted && &article == &m_text))
            return {};
        const QString text = article.text(range);
        if (!standsAlone(text) || text.startsWith(QChar::ByteOrderMark)) // which is skipped where a text begins
            return {};
        const QList<LinkDefinition> own
            = isDrafted ? definitionsOf(m_defining, placeOf(first), placeOf(reach)) : definitionsOf(m_before.blocks, first, reach);
        const auto ambiguous = [this](const LinkDefinition &definition) {
            return definition.footnote && m_result.definitionSources->isAmbiguous(definition);
        };
        if (std::any_of(own.begin(), own.end(), ambiguous))
            return {};
        const auto context = m_result.definitionSources->contextOf(text, own);
        if (!context)
            return {};
        auto excerpt = Excerpt::parse(text, *context, m_stop);
        if (!excerpt)
            return {};
        if (const auto meeting = findMeeting(m_before, *excerpt, change, start, reach))
            return Stretch{article, change, first, reach, *meeting, text, *std::move(excerpt)};
    }
}

// `marks` are those that the article has there.
std::optional<Excerpt::Rendered> Splice::render(const Stretch &stretch, const QList<FootnoteMark> &marks, const KnownBlock &isKnown) const
{
    return stretch.excerpt.render(stretch.meeting.fresh, marks, m_result.notes, m_options, m_stop, isKnown);
}

// The changed stretch itself, and those around what may use the labels and around the blocks. Nothing when they are too
// many to be worth it.
std::optional<std::vector<Stretch>> Splice::stretchesUsing(const LabelSet &labels, const QSet<int> &blocks, const Stretch &changed)
{
    m_read = 0;
    std::vector<Stretch> stretches;
    std::optional<SourceRange> users; // blocks so near to each other that their stretches would overlap
    int lastUser = 0;
    bool hasChange = false;
    const auto addUsers = [&] {
        if (!users)
            return true;
        const SourceRange inside{users->start, users->end - 1}; // where the next block begins they may meet
        users.reset();
        return addStretch(stretches, m_before.text, {inside, inside});
    };
    const auto addChange = [&] {
        hasChange = true;
        return addUsers() && addStretch(stretches, m_text, m_change);
    };
    qsizetype used = 0;
    for (int block = m_before.bodyBegin(); block < m_before.bodyEnd(); ++block) {
        if (m_stop.isStopped() || (!hasChange && block >= changed.first && !addChange()))
            return {};
        if (users && block > lastUser + 2 * firstReach && !addUsers())
            return {};
        if (!stretches.empty() && block < stretches.back().meeting.old)
            continue;
        const SourceRange range{m_before.startOf(block), m_before.startOf(block) + m_before.blocks[block]->length};
        const bool isMeant = blocks.contains(block) || (!labels.isEmpty() && labels.mayBeUsedIn(m_before.text.text(range)));
        if (range.isEmpty() || !isMeant)
            continue;
        used += range.length();
        if (used > m_before.text.length() / 2)
            return {};
        users = {users ? users->start : range.start, range.end};
        lastUser = block;
    }
    if (!(hasChange ? addUsers() : addChange()))
        return {};
    return stretches;
}

// Behind all others; together with those that it reaches into, or that read on into it where the text changed.
bool Splice::addStretch(std::vector<Stretch> &stretches, const SourceText &article, const TextDifference &change)
{
    auto stretch = readStretch(article, change);
    m_read += stretch ? stretch->text.size() : 0;
    if (!stretch || m_read > m_text.length())
        return false;
    const bool changes = &article == &m_text;
    if (stretches.empty() || stretch->first >= (changes ? stretches.back().reach : stretches.back().meeting.old)) {
        stretches.push_back(*std::move(stretch));
        return true;
    }
    const Stretch last = std::move(stretches.back());
    stretches.pop_back();
    return addStretch(stretches, changes || &last.article == &m_text ? m_text : m_before.text, united(last.change, change));
}

// All that the blocks change but themselves.
bool Splice::takeRest(const Excerpt::Rendered &rendered, const BuiltBlocks &built, const Stretch &stretch)
{
    const int first = stretch.first;
    const int end = stretch.meeting.old;
    m_result.lastBlockId = built.lastBlockId;
    return keepsToItself(built.blocks, first, end) && takeNotes(rendered.notes) && takeLinkBytes(built.blocks, first, end);
}

bool Splice::keepsToItself(const QList<BlockPtr> &blocks, int first, int end) const
{
    const BlockList fresh(blocks);
    const bool isDoubtful = std::any_of(blocks.begin(), blocks.end(), [](const BlockPtr &block) { return block->traits.isDoubtful; });
    if (isDoubtful || looseElementsOf(fresh, 0, fresh.size()) != looseElementsOf(m_before.blocks, first, end))
        return false;
    if (m_renumbers)
        return std::none_of(blocks.begin(), blocks.end(), [](const BlockPtr &block) { return block->traits.mayHideMarks; });
    return footnoteOrder(fresh, 0, fresh.size()) == footnoteOrder(m_before.blocks, first, end);
}

bool Splice::takeNotes(const QHash<int, FootnoteNote> &notes)
{
    for (auto note = notes.begin(); note != notes.end(); ++note) {
        FootnoteNote &known = m_result.notes[note.key() - 1];
        if (known.label != note->label)
            return false;
        m_awaitedNotes.remove(note->label);
        m_notesChanged = m_notesChanged || known.html != note->html;
        m_result.linkBytes += note->linkBytes - known.linkBytes;
        known = *note;
    }
    return true;
}

void Splice::finishNotes()
{
    if (m_options.html == BlockHtml::LeftOut || (!m_notesChanged && !m_renumbers))
        return;
    auto section = std::make_shared<Block>(*m_result.blocks.last());
    section->html = footnoteSection(m_result.notes);
    section->htmlHash = qHash(section->html, 0);
    const int last = m_result.blocks.size() - 1;
    m_result.blocks = m_result.blocks.replaced(last, last + 1, {std::move(section)});
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
    const DefinitionSources &definitions = *m_result.definitionSources;
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

ParsedArticle sameArticle(const DocumentSnapshot::Data &before)
{
    return {before.frontMatter, before.blocks, before.labels, before.lastBlockId, before.notes, before.definitionSources, before.linkBytes,
        before.needsWhole};
}

std::optional<ParsedArticle> spliceArticle(const SourceText &text, const DocumentSnapshot::Data &before, const ParsingOptions &options,
    const StopToken &stop, qsizetype longestStretch)
{
    if (!before.parsed || before.needsWhole || !before.definitionSources)
        return {};
    return Splice(text, before, options, stop, longestStretch).run();
}

} // namespace Galley
