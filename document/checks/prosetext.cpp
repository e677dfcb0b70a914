// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/prosetext.h"

#include "document/article/htmltag.h"
#include "document/article/rawspans.h"
#include "document/markdown/blockparsing.h"
#include "document/text/unitbits.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>
#include <vector>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

class ProseCover
{
public:
    explicit ProseCover(QStringView written)
        : m_written(written), m_text(written.toString()), m_code(m_written), m_math(m_written), m_markup(m_written)
    {
    }

    QString cover()
    {
        MayBegin places(m_written);
        for (qsizetype at = places.next(0); at < m_written.size(); at = places.next(at))
            at = step(at);
        return m_text;
    }

private:
    using MayBegin = UnitBits<IsUnit<u'\\'>, IsUnit<u'`'>, IsUnit<u'$'>, IsUnit<u'<'>, IsUnit<u']'>>;

    qsizetype step(qsizetype at)
    {
        switch (m_written[at].unicode()) {
        case u'\\':
            return at + 2;
        case u'`':
            if (const auto span = m_code.spanAt(at))
                return hide(span->range);
            return at + m_code.runAt(at);
        case u'$':
            if (const auto span = m_math.spanAt(at))
                return hide(span->range);
            return at + 1;
        case u'<':
            return overAngle(at);
        case u']':
            return overDestination(at);
        default:
            return at + 1;
        }
    }

    qsizetype overAngle(qsizetype at)
    {
        if (const auto link = pointedAutolinkAt(m_written, at))
            return hide(link->range);
        if (const auto tag = htmlTagAt(m_written, at))
            return hide(tag->range, ProseText::markup);
        if (const qsizetype end = m_markup.endAt(at); end > at)
            return hide({at, end}, ProseText::markup);
        return at + 1;
    }

    // The address of `[text](address)`; it may hold balanced parentheses, but an address ends with its line.
    qsizetype overDestination(qsizetype at)
    {
        if (at + 1 >= m_written.size() || m_written[at + 1] != u'(')
            return at + 1;
        if (!std::exchange(m_pairsFound, true))
            pairParentheses();
        const qsizetype end = m_closing.value(at + 1, -1);
        return end < 0 ? at + 2 : hide({at + 1, end + 1});
    }

    // All at once, for where none closes each would be looked for to the line's end.
    void pairParentheses()
    {
        std::vector<qsizetype> open;
        for (qsizetype i = 0; i < m_written.size(); ++i) {
            if (m_written[i] == u'\n') {
                open.clear();
            } else if (m_written[i] == u'(') {
                open.push_back(i);
            } else if (m_written[i] == u')' && !open.empty()) {
                m_closing.insert(open.back(), i);
                open.pop_back();
            }
        }
    }

    qsizetype hide(SourceRange range, QChar cover = ProseText::covered)
    {
        for (qsizetype i = range.start; i < range.end; ++i)
            m_text[i] = cover;
        return range.end;
    }

    QStringView m_written;
    QString m_text;
    CodeSpans m_code;
    MathSpans m_math;
    HtmlMarkupEnds m_markup;
    QHash<qsizetype, qsizetype> m_closing; // of parentheses, by the opening ones
    bool m_pairsFound = false;
};

// The label that a footnote's text begins with is none of its words.
void coverFootnoteLabel(QString *covered, QStringView written)
{
    if (!written.startsWith(u"[^"))
        return;
    static const QRegularExpression label(u"^\\[\\^[^\\]\\s]{1,100}\\]:"_s);
    const qsizetype length = label.matchView(written).capturedLength();
    std::fill(covered->begin(), covered->begin() + length, u' ');
}

// Further paragraphs of a footnote are blocks of their own, which alone would be code for their indentation. In a quotation,
// whose markers take no more room, they are what they were.
void quoteIndented(QString *text)
{
    const auto isIndented = [&](qsizetype line) { return text->at(line) == u'\t' || QStringView(*text).sliced(line).startsWith(u"    "); };
    if (text->isEmpty() || !isIndented(0))
        return;
    for (qsizetype line = 0; line < text->size();) {
        if (isIndented(line))
            (*text)[line] = u'>';
        const qsizetype end = text->indexOf(u'\n', line);
        line = end < 0 ? text->size() : end + 1;
    }
}

// Read alone a block does not use its footnotes, and cmark drops those that are not used. With a word of the same
// length in place of its label a footnote's text is a paragraph.
QString withoutFootnoteLabels(QStringView blockText)
{
    QString text = blockText.toString();
    quoteIndented(&text);
    if (!text.contains("[^"_L1))
        return text;
    static const QRegularExpression label(u"^ {0,3}(\\[\\^[^\\]\\s]{1,100}\\]:)"_s, QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match : label.globalMatch(blockText.toString()))
        for (qsizetype i = match.capturedStart(1); i < match.capturedEnd(1); ++i)
            text[i] = u'x';
    return text;
}

} // namespace

QList<ProseText> proseOf(QStringView blockText)
{
    QList<ProseText> prose;
    const QString text = withoutFootnoteLabels(blockText);
    const auto parsed = parseBlocks(text, 0, {.html = BlockHtml::LeftOut, .facts = BlockFacts::ForFindings});
    if (!parsed)
        return prose;
    for (const ParsedBlock &block : parsed->blocks)
        prose += proseOf(blockText, block.runs);
    return prose;
}

QList<ProseText> proseOf(QStringView blockText, const QList<InlineRun> &runs)
{
    QList<ProseText> prose;
    for (const InlineRun &run : runs) {
        if (run.kind != InlineRun::Kind::Paragraph && run.kind != InlineRun::Kind::Heading)
            continue;
        RunText written(blockText, run);
        QString covered = ProseCover(written.text()).cover();
        coverFootnoteLabel(&covered, written.text());
        prose += ProseText{covered, std::move(written)};
    }
    return prose;
}

} // namespace Galley
