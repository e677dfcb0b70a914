// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/lostmarks.h"

#include "document/checks/claimcues.h"
#include "document/checks/pointcounts.h"
#include "document/checks/prosetext.h"

#include <QRegularExpression>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSentence = 1000;

bool endsSentence(QChar c)
{
    return u".!?。！？।"_s.contains(c);
}

// Behind the mark a text goes on with a space, or it closes something. In " .5" and " .profile" it does neither.
bool endsHere(QStringView text, qsizetype position)
{
    return position >= text.size() || text[position].isSpace() || text[position] == ProseText::markup
        || u"\"'”’“‘»«›‹)]}*_~」』）】》〉—–"_s.contains(text[position]);
}

QChar nextVisible(QStringView text, qsizetype position)
{
    while (position < text.size() && isGap(text[position]))
        ++position;
    return position < text.size() ? text[position] : QChar();
}

// "etc. ." and "U.S. ,": the point before the gap is the abbreviation's.
bool endsAbbreviation(QStringView text, qsizetype end)
{
    return end >= 2 && text[end - 1] == u'.' && text[end - 2].isLetter();
}

// "git add ." and "ls -a .": the point is the folder one is in.
bool isFolder(QStringView text, qsizetype gap, qsizetype point)
{
    static const QRegularExpression command(
        uR"((?:^|[\s"“'(])(?:cd|ls|git (?:add|clone \S+|checkout)|docker build|(?:npm|pip|go|yarn) (?:i|install|test|build|run|get)|\S+ -{1,2}[a-zA-Z][\w-]*)$)"_s);
    constexpr qsizetype longest = 80;
    if (text[point] != u'.')
        return false;
    const qsizetype from = std::max(qsizetype(0), gap - longest);
    const QStringView before = text.sliced(from, gap - from);
    return command.matchView(before).hasMatch();
}

// ". Knead" line by line, as some number their steps, and ", b" as others set their columns.
bool isOneOfSeveral(QStringView text, qsizetype point)
{
    const auto beginsSo = [&](qsizetype line) { return line + 1 < text.size() && text[line] == text[point] && isGap(text[line + 1]); };
    const qsizetype lineEnd = text.first(point).lastIndexOf(u'\n');
    const qsizetype next = text.indexOf(u'\n', point);
    return beginsSo(text.first(lineEnd).lastIndexOf(u'\n') + 1) || (next >= 0 && beginsSo(next + 1));
}

// Between Chinese or Japanese lines there is no space, and a backslash at a line's end makes the next one stand alone.
bool isLineEndOnly(QStringView text, qsizetype gap, qsizetype point)
{
    const bool wide = text[point] == u'。' || text[point] == u'，';
    return text[point - 1] == u'\n' && ((wide && gap + 1 == point) || text[gap - 1] == u'\\' || isOneOfSeveral(text, point));
}

bool isLostMark(QStringView text, qsizetype gap, qsizetype point)
{
    const QChar before = text[gap - 1];
    if (before.isSpace() || (isPoint(before) && !endsAbbreviation(text, gap)) || u"([{…-–—;:!?"_s.contains(before))
        return false;
    const bool wide = text[point] == u'。' || text[point] == u'，' || text[point] == u'।';
    if (wide && before == ProseText::covered)
        return false; // the space keeps an address or code from the text around it
    if (!wide && !endsHere(text, point + 1))
        return false;
    const bool spacedDots = text[point] == u'.' && nextVisible(text, point + 1) == u'.';
    return !spacedDots && !isFolder(text, gap, point) && !isLineEndOnly(text, gap, point);
}

// In text that came without blank lines a short line is a heading or a lead-in, not the sentence's beginning.
bool endsShortLine(QStringView text, qsizetype lineEnd)
{
    constexpr qsizetype shortest = 60;
    const qsizetype lineStart = text.first(lineEnd).lastIndexOf(u'\n') + 1;
    return lineEnd - lineStart < shortest && lineEnd + 1 < text.size() && text[lineEnd + 1].isUpper();
}

bool isCloser(QChar c)
{
    return u"\"'”’“‘»«›‹)]}*_~」』）】》〉"_s.contains(c);
}

// Whether a sentence begins at the position, behind white space: "e.g. so" has none, "so . and" has.
bool beginsSentence(QStringView text, qsizetype position)
{
    qsizetype end = position;
    while (end > 0 && text[end - 1].isSpace())
        --end;
    while (end > 0 && isCloser(text[end - 1]))
        --end;
    if (end == 0 || !endsSentence(text[end - 1]))
        return false;
    return !text[position].isLower() || (end > 1 && isGap(text[end - 2]));
}

SourceRange sentenceAround(QStringView text, qsizetype gap, qsizetype point)
{
    const qsizetype earliest = qMax(qsizetype(0), point - longestSentence);
    qsizetype start = gap;
    while (start > earliest) {
        const QChar before = text[start - 1];
        const bool wideEnd = u"。！？।"_s.contains(before);
        if (wideEnd || (before == u'\n' && endsShortLine(text, start - 1))
            || (before.isSpace() && !text[start].isSpace() && beginsSentence(text, start)))
            break;
        --start;
    }
    while (start < gap && (text[start].isSpace() || (start > earliest && start > 0 && u"」』）】》〉”’»"_s.contains(text[start]))))
        ++start;
    return {start, point + 1};
}

double confidence(QStringView sentence)
{
    static const QRegularExpression figure(uR"(\d)"_s);
    static const QRegularExpression quotation(u"[\"“”„«»]"_s);
    double sum = 0.6;
    if (figure.matchView(sentence).hasMatch())
        sum += 0.15;
    if (mentionsResearch(sentence))
        sum += 0.1;
    if (quotation.matchView(sentence).hasMatch())
        sum += 0.05;
    if (sentence.back() == u',')
        sum -= 0.1;
    // Chinese and Japanese texts often set a space behind Latin words.
    const QStringView words = sentence.chopped(1).trimmed();
    if (u"。，"_s.contains(sentence.back()) && !words.isEmpty() && words.back().unicode() < 0x100)
        sum -= 0.2;
    return sum;
}

} // namespace

QList<LostMark> findLostMarks(QStringView text)
{
    QList<LostMark> found;
    forEachPoint(text, [&](qsizetype point) {
        if (!isGap(text[point - 1]))
            return;
        qsizetype gap = point - 1;
        while (gap > 0 && isGap(text[gap - 1]))
            --gap;
        if (gap == 0 || !isLostMark(text, gap, point))
            return;
        const SourceRange sentence = sentenceAround(text, gap, point);
        found += {{gap, point + 1}, sentence, confidence(text.sliced(sentence.start, sentence.length()))};
    });
    return found;
}

} // namespace Galley
