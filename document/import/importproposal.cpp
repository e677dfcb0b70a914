// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/importproposal.h"

#include "document/import/headingcues.h"
#include "document/import/tocheadings.h"
#include "document/sourcelist.h"

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 200;
constexpr qsizetype longestLeadIn = 70;
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

class ImportReader
{
public:
    ImportReader(QStringView text, const ImportOptions &options) : m_lines(readImportLines(text, options.breaks))
    {
        for (const ImportLine &line : m_lines) {
            ImportDecision decision;
            decision.line = line.line;
            decision.text = line.text;
            decision.confidence = 0;
            m_decisions += decision;
        }
    }

    ImportProposal read()
    {
        readToc();
        readTitle();
        readOtherHeadings();
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
        const auto toc = findPlainToc(m_lines);
        if (!toc)
            return;
        m_afterToc = toc->end;
        const TocHeadings headings = findTocHeadings(m_lines, *toc);
        const auto found = std::count_if(headings.lines.begin(), headings.lines.end(), [](int line) { return line >= 0; });
        decide(toc->title, ImportKind::TocHeading, found > 0 ? 0.98 : 0.8);
        for (qsizetype i = 0; i < headings.lines.size(); ++i) {
            const int line = headings.lines[i];
            ImportDecision &entry = decide(toc->firstEntry() + i, ImportKind::TocEntry, line >= 0 ? headings.confidence[i] : 0.7);
            entry.depth = toc->depths[i];
            entry.heading = line;
            if (line >= 0)
                decide(line, ImportKind::SectionHeading, headings.confidence[i]).level = std::min(toc->depths[i] + 1, 6);
        }
    }

    void readTitle()
    {
        if (m_lines.isEmpty() || !isOpen(0))
            return;
        const ImportLine &line = m_lines.first();
        const bool listed = line.mark == LineMark::Bullet || line.mark == LineMark::Quote;
        const bool sentence = line.text.endsWith(u'.') || line.text.endsWith(u',') || line.text.endsWith(u'。');
        if (listed || sentence || line.text.size() > longestTitle || (m_lines.size() > 1 && continuesList(1)))
            return;
        decide(0, ImportKind::Title, line.mark == LineMark::Hashes || line.text.size() <= longestTitle / 2 ? 0.95 : 0.8);
    }

    // Whether the line is the next of the numbered list that the line before belongs to.
    bool continuesList(qsizetype index) const
    {
        const ImportLine &line = m_lines[index];
        const ImportLine &before = m_lines[index - 1];
        return line.mark == LineMark::Number && before.mark == LineMark::Number && line.number == before.number + 1;
    }

    bool isListed(qsizetype index) const
    {
        const ImportLine &line = m_lines[index];
        if (line.mark == LineMark::Bullet)
            return true;
        return line.mark == LineMark::Number
            && ((index > 0 && continuesList(index)) || (index + 1 < m_lines.size() && continuesList(index + 1)));
    }

    void readOtherHeadings()
    {
        bool textBegan = false;
        for (qsizetype i = 0; i + 1 < m_lines.size(); ++i) {
            if (!isOpen(i)) {
                textBegan |= m_decisions[i].kind == ImportKind::SectionHeading || m_decisions[i].kind == ImportKind::TocEntry;
                continue;
            }
            const double likelihood = isListed(i) ? 0 : headingLikelihood(m_lines[i]);
            if (likelihood > 0 && (textBegan || mayComeFirst(i, likelihood)) && isFollowedByText(i, likelihood)) {
                decide(i, ImportKind::SectionHeading, likelihood).level = levelOf(i);
                textBegan = true;
            } else {
                textBegan |= isProse(m_lines[i]);
            }
        }
    }

    // Below the title stand the author's name and other short lines.
    bool mayComeFirst(qsizetype index, double likelihood) const
    {
        return likelihood >= 0.85 || index <= 1 || m_lines[index].afterBlank || m_afterToc > 0;
    }

    bool isFollowedByText(qsizetype index, double likelihood) const
    {
        const ImportLine &next = m_lines[index + 1];
        if (next.mark == LineMark::None && next.text.front().isLower())
            return false;
        if (isProse(next) || isListed(index + 1) || next.mark == LineMark::Quote || isSourceListTitle(m_lines[index].text)
            || isQuotation(next.text))
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
        const int parts = line.mark == LineMark::Number ? 1 : headingNumber(line.text).parts;
        if (parts > 0)
            return std::min(parts + 1, 6);
        return m_afterToc > 0 && index > m_afterToc ? belowListed : 2;
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
            if (!isOpen(i) || !isListed(i)) {
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
