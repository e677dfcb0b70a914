// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/search.h"

#include <algorithm>
#include <utility>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr auto unchecked = QRegularExpression::DontCheckSubjectStringMatchOption; // searchable() has seen to it
constexpr qsizetype firstWindow = 64 * 1024;

QRegularExpressionMatch matchAt(const QString &text, const SearchPattern &pattern, qsizetype position)
{
    return pattern.expression().match(text, position, QRegularExpression::NormalMatch, unchecked);
}

SourceRange rangeOf(const QRegularExpressionMatch &match)
{
    return {match.capturedStart(), match.capturedEnd()};
}

// The next match after this one; an empty one would be found again and again.
qsizetype positionAfter(const QString &text, SourceRange match)
{
    if (!match.isEmpty())
        return match.end;
    const bool pair = match.end + 1 < text.size() && text.at(match.end).isHighSurrogate() && text.at(match.end + 1).isLowSurrogate();
    return match.end + (pair ? 2 : 1);
}

template <typename Visit> void visitMatches(const QString &text, const SearchPattern &pattern, qsizetype from, Visit visit)
{
    while (from <= text.size()) {
        const QRegularExpressionMatch match = matchAt(text, pattern, from);
        if (!visit(match))
            return;
        from = positionAfter(text, rangeOf(match));
    }
}

// One unit of a replacement: a literal, or the number of a group.
struct Piece
{
    QString literal;
    int group = -1;
};

int digitsAt(QStringView text, qsizetype position)
{
    int count = 0;
    while (count < 2 && position + count < text.size() && text.at(position + count) >= u'0' && text.at(position + count) <= u'9')
        ++count;
    return count;
}

Piece escapedPiece(QStringView replacement, qsizetype &i)
{
    const QChar kind = replacement.at(i);
    const QChar next = i + 1 < replacement.size() ? replacement.at(i + 1) : QChar();
    const int digits = digitsAt(replacement, i + 1);
    if (digits > 0) {
        const int group = replacement.sliced(i + 1, digits).toInt();
        i += digits;
        return {{}, group};
    }
    if (kind == u'$' && next == u'&') {
        ++i;
        return {{}, 0};
    }
    if (next == kind) {
        ++i;
        return {QString(kind), -1};
    }
    if (kind == u'\\' && (next == u'n' || next == u't')) {
        ++i;
        return {next == u'n' ? u"\n"_s : u"\t"_s, -1};
    }
    return {QString(kind), -1};
}

QList<Piece> piecesOf(const QString &replacement, const SearchPattern &pattern)
{
    if (!pattern.options().regularExpression)
        return {{replacement, -1}};
    QList<Piece> pieces;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar c = replacement.at(i);
        pieces.append(c == u'\\' || c == u'$' ? escapedPiece(replacement, i) : Piece{QString(c), -1});
    }
    return pieces;
}

QString filled(const QList<Piece> &pieces, const QRegularExpressionMatch &match, const QString &text)
{
    QString result;
    for (const Piece &piece : pieces) {
        if (piece.group < 0)
            result += piece.literal;
        else if (match.capturedStart(piece.group) >= 0)
            result += QStringView(text).sliced(match.capturedStart(piece.group), match.capturedLength(piece.group));
    }
    return result;
}

} // namespace

SearchPattern::SearchPattern(const QString &wanted, SearchOptions options) : m_wanted(wanted), m_options(options)
{
    QString source = options.regularExpression ? wanted : QRegularExpression::escape(searchable(wanted));
    if (options.wholeWord) {
        const QString before = u"(?<!\\w)(?:"_s;
        m_offset = before.size();
        source = before + source + u")(?!\\w)"_s;
    }
    QRegularExpression::PatternOptions flags = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (!options.caseSensitive)
        flags |= QRegularExpression::CaseInsensitiveOption;
    m_expression = QRegularExpression(source, flags);
}

QString SearchPattern::error() const
{
    return isValid() ? QString() : m_expression.errorString();
}

qsizetype SearchPattern::errorOffset() const
{
    return isValid() ? -1 : std::clamp<qsizetype>(m_expression.patternErrorOffset() - m_offset, 0, m_wanted.size());
}

QString searchable(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = std::as_const(text).at(i);
        if (!c.isSurrogate())
            continue;
        if (c.isHighSurrogate() && i + 1 < text.size() && std::as_const(text).at(i + 1).isLowSurrogate())
            ++i;
        else
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

SearchResult findAll(const QString &text, const SearchPattern &pattern, qsizetype limit, const StopToken &stop)
{
    SearchResult result;
    if (pattern.isEmpty() || !pattern.isValid())
        return result;
    visitMatches(text, pattern, 0, [&](const QRegularExpressionMatch &match) {
        result.gaveUp = !match.isValid();
        if (!match.hasMatch() || stop.isStopped())
            return false;
        result.isCapped = result.matches.size() >= limit;
        if (!result.isCapped)
            result.matches.append(rangeOf(match));
        return !result.isCapped;
    });
    return result;
}

std::optional<SourceRange> findAfter(const QString &text, const SearchPattern &pattern, qsizetype position)
{
    if (pattern.isEmpty() || !pattern.isValid() || position > text.size())
        return {};
    const QRegularExpressionMatch match = matchAt(text, pattern, std::max<qsizetype>(position, 0));
    return match.hasMatch() ? std::optional(rangeOf(match)) : std::nullopt;
}

// Windows that grow backwards, each from the start of a line.
std::optional<SourceRange> findBefore(const QString &text, const SearchPattern &pattern, qsizetype position)
{
    if (pattern.isEmpty() || !pattern.isValid() || position <= 0)
        return {};
    position = std::min(position, text.size());
    for (qsizetype window = firstWindow;; window *= 4) {
        const qsizetype reach = position - std::min(window, position);
        const qsizetype start = reach == 0 ? 0 : text.lastIndexOf(u'\n', reach - 1) + 1;
        std::optional<SourceRange> last;
        visitMatches(text, pattern, start, [&](const QRegularExpressionMatch &match) {
            if (!match.hasMatch() || match.capturedEnd() > position)
                return false;
            last = rangeOf(match);
            return true;
        });
        if (last || start == 0)
            return last;
    }
}

QList<TextEdit> replacements(const QString &searchedText, const QString &text, const SearchPattern &pattern, const QString &replacement)
{
    QList<TextEdit> edits;
    if (pattern.isEmpty() || !pattern.isValid())
        return edits;
    const QList<Piece> pieces = piecesOf(replacement, pattern);
    visitMatches(searchedText, pattern, 0, [&](const QRegularExpressionMatch &match) {
        if (!match.hasMatch())
            return false;
        edits.append(TextEdit{rangeOf(match), filled(pieces, match, text)});
        return true;
    });
    return edits;
}

std::optional<TextEdit> replacementOf(
    SourceRange wanted, const QString &searchedText, const QString &text, const SearchPattern &pattern, const QString &replacement)
{
    if (pattern.isEmpty() || !pattern.isValid() || wanted.start < 0 || wanted.end > searchedText.size())
        return {};
    const QRegularExpressionMatch match = matchAt(searchedText, pattern, wanted.start);
    if (!match.hasMatch() || rangeOf(match) != wanted)
        return {};
    return TextEdit{wanted, filled(piecesOf(replacement, pattern), match, text)};
}

} // namespace Galley
