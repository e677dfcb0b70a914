// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/importproposal.h"

#include "document/import/headingcues.h"
#include "document/import/tocheadings.h"
#include "document/sourcelist.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 200;
constexpr qsizetype longestLeadIn = 70;
constexpr qsizetype longestWithColon = 50;
constexpr int deepestItem = 6;

bool isOpeningQuote(QChar c)
{
    return u"“«„\"「『"_s.contains(c);
}
bool isClosingQuote(QChar c)
{
    return u"”»“\"」』"_s.contains(c);
}

// A paragraph that is one quotation and nothing else.
bool isQuotation(QStringView text)
{
    constexpr qsizetype shortest = 60;
    if (text.size() < shortest || !isOpeningQuote(text.front()))
        return false;
    while (!text.isEmpty() && u".,"_s.contains(text.back()))
        text.chop(1);
    if (text.isEmpty() || !isClosingQuote(text.back()))
        return false;
    const QStringView inner = text.sliced(1, text.size() - 2);
    return std::none_of(inner.begin(), inner.end(), [](QChar c) { return isClosingQuote(c) || isOpeningQuote(c); });
}

bool isAttribution(QStringView text)
{
    constexpr qsizetype longest = 100;
    return text.size() <= longest && text.size() > 2 && u"—–―"_s.contains(text.front()) && (text[1].isSpace() || text[1].isUpper());
}

// "**Term:** text", as it is copied from Markdown: where it ends; 0 without.
qsizetype emphasisedLeadIn(QStringView text)
{
    constexpr qsizetype mark = 2;
    if ((!text.startsWith(u"**") && !text.startsWith(u"__")) || text.size() < 2 * mark + 2 || text[mark].isSpace())
        return 0;
    const qsizetype close = text.sliced(mark, std::min(text.size() - mark, longestLeadIn)).indexOf(text.first(mark));
    const qsizetype end = close + 2 * mark;
    const bool closes = close > 0 && !text[mark + close - 1].isSpace() && end < text.size();
    return closes && (text[end].isSpace() || text[end] == u':' || text[end] == u'：') ? end : 0;
}

class ImportReader
{
public:
    ImportReader(QStringView text, const ImportOptions &options) : m_lines(readImportLines(text, options.breaks))
    {
        for (const ImportLine &line : m_lines) {
            ImportDecision decision;
            decision.line = line.line;
            decision.text = line.written();
            decision.confidence = 0;
            if (line.underline > 0 && !m_decisions.isEmpty())
                m_underlines.insert(line.underline);
            m_decisions += decision;
            if (const QStringView speaker = speakerOf(line.text); !speaker.isEmpty() && isProse(line))
                m_speakers.insert(speaker.toString());
        }
        m_numbered.fill(0, m_lines.size());
    }

    ImportProposal read()
    {
        readToc();
        readTitle();
        readOtherHeadings();
        leaveSubtitle();
        readHeadingsWithColons();
        readLists();
        readQuotesAndParagraphs();
        settleLevels();
        return {std::move(m_decisions)};
    }

private:
    bool isOpen(qsizetype index) const { return m_decisions[index].confidence == 0; }

    ImportDecision &decide(qsizetype index, ImportKind kind, double confidence)
    {
        ImportDecision &decision = m_decisions[index];
        decision.kind = kind;
        decision.confidence = confidence;
        if (isHeading(kind))
            decision.text = m_lines[index].numbered();
        else if (m_lines[index].mark == LineMark::Number)
            decision.number = m_lines[index].marker;
        return decision;
    }

    void readToc()
    {
        if (const auto toc = findPlainToc(m_lines)) {
            const TocHeadings headings = findTocHeadings(m_lines, *toc);
            const bool found = std::any_of(headings.lines.begin(), headings.lines.end(), [](int line) { return line >= 0; });
            decide(toc->title, ImportKind::TocHeading, found ? 0.98 : 0.8);
            decideEntries(*toc, headings);
        } else if (const auto untitled = findUntitledToc(m_lines)) {
            const TocHeadings headings = findTocHeadings(m_lines, *untitled);
            if (nameHeadingsInOrder(headings.lines))
                decideEntries(*untitled, headings);
        }
    }

    bool nameHeadingsInOrder(const QList<int> &lines) const
    {
        return std::all_of(lines.begin(), lines.end(), [this](int line) { return line >= 0 && headingLikelihood(m_lines[line]) > 0; })
            && std::is_sorted(lines.begin(), lines.end());
    }

    void decideEntries(const PlainToc &toc, const TocHeadings &headings)
    {
        const auto isBehind = [&toc](int line) { return line > toc.title; };
        const bool atEnd = std::none_of(headings.lines.begin(), headings.lines.end(), isBehind)
            && std::any_of(headings.lines.begin(), headings.lines.end(), [](int line) { return line >= 0; });
        m_afterToc = atEnd ? 0 : toc.end;
        for (qsizetype i = 0; i < headings.lines.size(); ++i) {
            const int line = headings.lines[i];
            ImportDecision &entry = decide(toc.firstEntry() + i, ImportKind::TocEntry, line >= 0 ? headings.confidence[i] : 0.7);
            entry.depth = toc.depths[i];
            entry.heading = line;
            if (line >= 0)
                decide(line, ImportKind::SectionHeading, headings.confidence[i]).level = std::min(toc.depths[i] + 1, 6);
        }
    }

    void readTitle()
    {
        if (m_lines.isEmpty() || !isOpen(0))
            return readTitleBehindToc();
        const ImportLine &line = m_lines.first();
        const bool listed = line.mark == LineMark::Bullet || line.mark == LineMark::Quote;
        const bool sentence = line.text.endsWith(u'.') || line.text.endsWith(u',') || line.text.endsWith(u'。');
        if (listed || sentence || line.text.size() > longestTitle || (m_lines.size() > 1 && (continuesList(1) || beginsMessage())))
            return;
        decide(
            0, ImportKind::Title, line.mark == LineMark::Hashes || line.underline > 0 || line.text.size() <= longestTitle / 2 ? 0.95 : 0.8);
    }

    // Where a text begins with its table of contents, what stands between that and the first section is none of those.
    void readTitleBehindToc()
    {
        const qsizetype index = m_afterToc;
        if (index == 0 || index + 1 >= m_lines.size() || !isOpen(index))
            return;
        const ImportLine &line = m_lines[index];
        const bool bare = line.mark == LineMark::None || line.mark == LineMark::Hashes;
        if (bare && headingNumber(line.text).parts == 0 && headingLikelihood(line) > 0 && line.text.size() <= longestTitle)
            decide(index, ImportKind::Title, 0.8);
    }

    // "From: …" above "Subject: …": a message has no title.
    bool beginsMessage() const { return isMessageField(m_lines[0].text) && isMessageField(m_lines[1].text); }

    // Whether a line may stand between two items of the list that another belongs to.
    bool isBelow(qsizetype index, qsizetype item) const
    {
        return m_lines[index].indent > m_lines[item].indent
            || (m_lines[index].mark == LineMark::Bullet && m_lines[item].mark == LineMark::Number);
    }

    // The nearest line before that is not.
    qsizetype siblingBefore(qsizetype index) const
    {
        constexpr qsizetype farthest = 50;
        const qsizetype last = std::max(qsizetype(0), index - farthest);
        qsizetype before = index - 1;
        while (before > last && isBelow(before, index))
            --before;
        return before;
    }

    qsizetype siblingBehind(qsizetype index) const
    {
        constexpr qsizetype farthest = 50;
        const qsizetype last = std::min(m_lines.size(), index + farthest);
        qsizetype behind = index + 1;
        while (behind < last && isBelow(behind, index))
            ++behind;
        return behind < last ? behind : index;
    }

    // Whether the line is the next of the numbered list that the line before belongs to.
    bool continuesList(qsizetype index) const
    {
        const ImportLine &line = m_lines[index];
        const ImportLine &before = m_lines[siblingBefore(index)];
        return line.mark == LineMark::Number && before.mark == LineMark::Number && line.number == before.number + 1;
    }

    // "  a) text" below an item.
    bool isLettered(qsizetype index) const
    {
        static const QRegularExpression letter(uR"(^[a-z][.)]\s+\S)"_s);
        const ImportLine &line = m_lines[index];
        if (index == 0 || line.mark != LineMark::None || line.indent < 2 || !letter.matchView(line.text).hasMatch())
            return false;
        const ImportLine &before = m_lines[index - 1];
        return (before.mark == LineMark::Bullet || before.mark == LineMark::Number)
            ? before.indent < line.indent
            : before.indent == line.indent && m_lettered == index - 1;
    }

    bool isListed(qsizetype index) const
    {
        const ImportLine &line = m_lines[index];
        if (line.mark == LineMark::Bullet)
            return true;
        if (line.mark != LineMark::Number || continuesSections(index))
            return false;
        const qsizetype behind = siblingBehind(index);
        return (index > 0 && continuesList(index)) || (behind > index && continuesList(behind));
    }

    // "3. Finances" above a list, where "2. Minutes" is a section: the numbers are those of the sections.
    bool continuesSections(qsizetype index) const
    {
        if (index == 0 || m_numbered[index] == 0 || m_lines[index].number != m_numbered[index] + 1)
            return false;
        const qsizetype before = siblingBefore(index);
        return m_lines[before].mark != LineMark::Number || m_decisions[before].kind == ImportKind::SectionHeading;
    }

    void readOtherHeadings()
    {
        bool textBegan = false;
        int number = 0;
        for (qsizetype i = 0; i + 1 < m_lines.size(); ++i) {
            m_numbered[i] = m_numbered[i + 1] = number;
            if (!isOpen(i)) {
                textBegan |= m_decisions[i].kind == ImportKind::SectionHeading || m_decisions[i].kind == ImportKind::TocEntry;
                continue;
            }
            const double likelihood = isListed(i) ? 0 : likelihoodOf(m_lines[i]);
            if (likelihood > 0 && (textBegan || mayComeFirst(i, likelihood)) && isFollowedByText(i, likelihood)) {
                decide(i, ImportKind::SectionHeading, likelihood).level = levelOf(i);
                m_inParts |= isBareNumber(m_lines[i].text);
                number = m_lines[i].mark == LineMark::Number ? m_lines[i].number : number;
                textBegan = true;
            } else {
                textBegan |= isProse(m_lines[i]) || isListed(i);
            }
        }
    }

    // The line below the title says more than any heading of a section does.
    void leaveSubtitle()
    {
        constexpr double sure = 0.85;
        constexpr qsizetype shortest = 25;
        if (m_lines.size() < 3 || m_decisions[0].kind != ImportKind::Title || m_decisions[1].kind != ImportKind::SectionHeading)
            return;
        const QString text = m_lines[1].text;
        if (m_decisions[1].confidence >= sure || text.size() < shortest || text.count(u' ') < 4 || u"?？؟"_s.contains(text.back()))
            return;
        for (qsizetype i = 2; i < m_lines.size(); ++i)
            if (m_decisions[i].kind == ImportKind::SectionHeading && m_lines[i].text.size() >= text.size())
                return;
        m_decisions[1].kind = ImportKind::Paragraph;
        m_decisions[1].confidence = 0;
    }

    // "The Freeze:" above a paragraph announces what follows, as a rule; where no line is a heading, and several of them
    // stand so with capital letters, they are.
    void readHeadingsWithColons()
    {
        const auto isSection = [](const ImportDecision &decision) { return decision.kind == ImportKind::SectionHeading; };
        if (std::any_of(m_decisions.begin(), m_decisions.end(), isSection))
            return;
        QList<qsizetype> found;
        QSet<QString> keys;
        for (qsizetype i = 1; i + 1 < m_lines.size(); ++i) {
            if (!isOpen(i) || !m_lines[i].text.endsWith(u':') || m_lines[i].text.size() > longestWithColon || !isProse(m_lines[i + 1]))
                continue;
            ImportLine bare = m_lines[i];
            bare.text = bare.text.chopped(1).trimmed();
            if (bare.text.isEmpty() || bare.mark != LineMark::None || headingLikelihood(bare) < 0.8)
                continue;
            found += i;
            keys.insert(headingKey(bare.text));
        }
        if (found.size() < 2 || keys.size() != found.size())
            return;
        for (const qsizetype i : std::as_const(found))
            decide(i, ImportKind::SectionHeading, 0.6).level = levelOf(i);
    }

    double likelihoodOf(const ImportLine &line) const
    {
        if (!m_speakers.isEmpty() && m_speakers.contains(speakerOf(line.text).toString()))
            return 0;
        constexpr double sourceList = 0.85; // also with a colon behind
        const bool titlesSources = line.mark == LineMark::None && line.text.endsWith(u':') && isSourceListTitle(line.text);
        return titlesSources ? sourceList : headingLikelihood(line);
    }

    // Below the title stand the author's name and other short lines.
    bool mayComeFirst(qsizetype index, double likelihood) const
    {
        return likelihood >= 0.85 || index <= 1 || m_lines[index].afterBlank || m_afterToc > 0 || isListed(index + 1);
    }

    bool isFollowedByText(qsizetype index, double likelihood) const
    {
        const ImportLine &next = m_lines[index + 1];
        if (next.mark == LineMark::None && next.text.front().isLower())
            return false;
        if (isProse(next) || isListed(index + 1) || isTableRow(next.text) || next.mark == LineMark::Quote
            || isSourceListTitle(m_lines[index].text) || isQuotation(next.text))
            return true;
        const bool sure = likelihood >= 0.85;
        if (!isOpen(index + 1))
            return sure && isHeading(m_decisions[index + 1].kind);
        return sure && (headingLikelihood(next) > 0 || next.text.endsWith(u':'));
    }

    int levelOf(qsizetype index) const
    {
        const ImportLine &line = m_lines[index];
        if (line.mark == LineMark::Hashes)
            return std::max(2, line.number);
        if (line.underline > 0 && headingNumber(line.numbered()).parts == 0)
            return levelOfUnderline(line.underline);
        const int parts = line.mark == LineMark::Number ? 1 : headingNumber(line.text).parts;
        if (parts > 0)
            return std::min(parts + 1, 6);
        if (m_inParts && m_afterToc == 0)
            return 3;
        return m_afterToc > 0 && index > m_afterToc ? belowListed : 2;
    }

    // The kinds of lines below headings that stand above this one, the title's aside.
    int levelOfUnderline(int underline) const
    {
        return 2 + int(std::count_if(m_underlines.begin(), m_underlines.end(), [underline](int kind) { return kind < underline; }));
    }

    // One level below the listed heading before, and no jump from one level to the next but one.
    void settleLevels()
    {
        int listed = 1;
        int last = 1;
        for (qsizetype i = 0; i < m_decisions.size(); ++i) {
            ImportDecision &decision = m_decisions[i];
            if (decision.kind == ImportKind::TocHeading)
                last = 2;
            if (decision.kind != ImportKind::SectionHeading)
                continue;
            if (decision.level == belowListed)
                decision.level = isSourceListTitle(decision.text) ? 2 : std::min(listed + 1, 6);
            else
                listed = decision.level;
            decision.level = std::clamp(decision.level, 1, std::min(last + 1, 6));
            last = decision.level;
        }
    }

    void readLists()
    {
        QList<int> open; // indents
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const bool lettered = isOpen(i) && isLettered(i);
            m_lettered = lettered ? i : m_lettered;
            if (!isOpen(i) || !(lettered || isListed(i))) {
                open.clear();
                continue;
            }
            const ImportLine &line = m_lines[i];
            while (!open.isEmpty() && open.last() >= line.indent)
                open.removeLast();
            open += line.indent;
            const bool leadIn = leadInEnd(line.text) >= 0;
            decide(i, leadIn ? ImportKind::LeadIn : ImportKind::ListItem, leadIn ? 0.9 : 0.95).depth
                = std::min(int(open.size()), deepestItem);
        }
    }

    void readQuotesAndParagraphs()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (!isOpen(i))
                continue;
            const ImportLine &line = m_lines[i];
            const bool afterQuote = i > 0 && m_decisions[i - 1].kind == ImportKind::Quote;
            if (line.mark == LineMark::Quote)
                decide(i, ImportKind::Quote, 0.95);
            else if (isQuotation(line.text))
                decide(i, ImportKind::Quote, 0.6);
            else if (afterQuote && isAttribution(line.text))
                decide(i, ImportKind::Quote, 0.5);
            else
                decide(i, ImportKind::Paragraph, isProse(line) ? 0.95 : 0.6);
        }
    }

    static constexpr int belowListed = 0; // to be settled

    const QList<ImportLine> m_lines;
    QSet<int> m_underlines; // kinds of lines below headings, the title's aside
    qsizetype m_lettered = -1; // the last line of those
    QSet<QString> m_speakers; // who says a sentence somewhere
    QList<int> m_numbered; // the number of the last section before each line, 0 where it has none
    bool m_inParts = false; // "Part One" stood above, and what it is about below it
    QList<ImportDecision> m_decisions; // one a line; not yet decided where the confidence is 0
    qsizetype m_afterToc = 0;
};

} // namespace

bool isHeading(ImportKind kind)
{
    return kind == ImportKind::Title || kind == ImportKind::SectionHeading || kind == ImportKind::TocHeading;
}

QString ImportProposal::title() const
{
    for (const ImportDecision &decision : decisions)
        if (decision.kind == ImportKind::Title)
            return decision.text;
    return {};
}

ImportProposal proposeImport(QStringView text, const ImportOptions &options)
{
    return ImportReader(text, options).read();
}

qsizetype leadInEnd(QStringView text)
{
    if (const qsizetype end = emphasisedLeadIn(text); end > 0)
        return end;
    const QStringView start = text.first(std::min(text.size(), longestLeadIn));
    for (qsizetype i = 0; i < start.size(); ++i) {
        const QChar c = start[i];
        if (u".!?;。！？"_s.contains(c) && (i + 1 >= text.size() || text[i + 1].isSpace() || c.unicode() >= 0x80))
            return -1;
        const bool colon = c == u'：' || (c == u':' && i + 1 < text.size() && text[i + 1].isSpace());
        if (colon && i > 0)
            return QStringView(text).sliced(i + 1).trimmed().isEmpty() ? -1 : i + 1;
    }
    return -1;
}

} // namespace Galley
