// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/figures.h"

#include "document/documentsnapshot.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr QChar minusSign(0x2212);

bool isDigit(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isDigit();
}

bool isBlankWithinFigure(QChar character)
{
    return character == u' ' || character == QChar(0xA0) || character == QChar(0x202F) || character == QChar(0x2009);
}

// Digits in groups of three after a blank are one number: 20 000.
bool groupFollows(QStringView text, qsizetype at)
{
    return at + 1 < text.size() && isBlankWithinFigure(text[at]) && isDigit(text, at + 1) && isDigit(text, at + 2) && isDigit(text, at + 3)
        && !isDigit(text, at + 4);
}

qsizetype endOfDigits(QStringView text, qsizetype at)
{
    while (isDigit(text, at))
        ++at;
    return at;
}

qsizetype endOfFigure(QStringView text, qsizetype at)
{
    const qsizetype first = at;
    at = endOfDigits(text, at);
    bool grouped = at - first <= 3; // and so far nothing but groups
    while (at < text.size()) {
        const bool mark = (text[at] == u'.' || text[at] == u',' || text[at] == u'\'' || text[at] == u':') && isDigit(text, at + 1);
        if (!mark && !(grouped && groupFollows(text, at)))
            break;
        grouped = grouped && !mark;
        at = endOfDigits(text, at + 1);
    }
    const qsizetype sign = at < text.size() && isBlankWithinFigure(text[at]) ? at + 1 : at;
    return sign < text.size() && (text[sign] == u'%' || text[sign] == QChar(0x2030)) ? sign + 1 : at;
}

bool continuesWord(QStringView text, qsizetype at)
{
    return at > 0 && (text[at - 1].isLetter() || text[at - 1] == u'_' || text[at - 1].isMark());
}

bool hasSign(QStringView text, qsizetype at)
{
    if (at == 0 || (text[at - 1] != u'-' && text[at - 1] != minusSign))
        return false;
    return at == 1 || (!text[at - 2].isLetterOrNumber() && text[at - 2] != text[at - 1]);
}

QString plain(QStringView text)
{
    QString result = text.toString();
    for (QChar &character : result) {
        if (isBlankWithinFigure(character))
            character = u' ';
        else if (character == minusSign)
            character = u'-';
    }
    return result;
}

// Digits that a line begins with, before `.` or `)`, or in brackets before a source: `1.`, `2)`, `[3]`.
bool isMarker(QStringView text, SourceRange range)
{
    qsizetype start = range.start;
    while (start > 0 && text[start - 1] != u'\n' && (text[start - 1].isSpace() || text[start - 1] == u'>' || text[start - 1] == u'['))
        --start;
    if (start > 0 && text[start - 1] != u'\n')
        return false;
    const QChar next = range.end < text.size() ? text[range.end] : QChar(u'\n');
    return next == u'.' || next == u')' || (next == u']' && start < range.start && text[range.start - 1] == u'[');
}

QList<SourceRange> coveredRanges(const Block &block)
{
    QList<SourceRange> covered;
    for (const Link &link : block.links) {
        const bool plainText = link.kind == LinkKind::Inline || link.kind == LinkKind::Reference || link.kind == LinkKind::Image;
        if (plainText && !link.textRange.isEmpty())
            covered << SourceRange{link.range.start, link.textRange.start} << SourceRange{link.textRange.end, link.range.end};
        else
            covered << link.range;
    }
    for (const Citation &citation : block.citations)
        covered << citation.range;
    for (const LinkDefinition &definition : block.definitions)
        covered << (definition.footnote ? definition.labelRange : definition.range);
    std::sort(covered.begin(), covered.end(), [](SourceRange one, SourceRange other) { return one.start < other.start; });
    return covered;
}

bool statesNumbers(BlockKind kind)
{
    return kind != BlockKind::FrontMatter && kind != BlockKind::Code && kind != BlockKind::Html && kind != BlockKind::Rule;
}

} // namespace

QList<Figure> figuresIn(QStringView text)
{
    QList<Figure> figures;
    for (qsizetype at = 0; at < text.size();) {
        if (!text[at].isDigit()) {
            ++at;
            continue;
        }
        const qsizetype end = endOfFigure(text, at);
        const SourceRange range{hasSign(text, at) ? at - 1 : at, end};
        if (!continuesWord(text, at))
            figures.append({plain(text.sliced(range.start, range.length())), range});
        at = end;
    }
    return figures;
}

QList<Figure> figuresOf(const DocumentSnapshot &snapshot)
{
    QList<Figure> figures;
    for (int index = 0; index < snapshot.blockCount(); ++index) {
        const Block &block = *snapshot.block(index);
        if (!statesNumbers(block.kind))
            continue;
        const SourceRange place = snapshot.rangeOfBlock(index);
        const QString text = snapshot.text(place);
        const QList<SourceRange> covered = coveredRanges(block);
        qsizetype cover = 0;
        for (const Figure &figure : figuresIn(text)) {
            while (cover < covered.size() && covered.at(cover).end <= figure.range.start)
                ++cover;
            if ((cover < covered.size() && covered.at(cover).overlaps(figure.range)) || isMarker(text, figure.range))
                continue;
            figures.append({figure.text, figure.range.shifted(place.start)});
        }
    }
    return figures;
}

} // namespace Galley
