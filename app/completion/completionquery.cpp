// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/completion/completionquery.h"

#include "document/article/rawspans.h"
#include "document/article/surroundings.h"

#include <QUrl>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

using Kind = CompletionQuery::Kind;
using Found = std::optional<CompletionQuery>;

constexpr qsizetype longestRead = 2000; // units on either side of the caret
constexpr QLatin1StringView slugKeyword("INTERNAL_LINK:");

bool isEscaped(QStringView text, qsizetype position)
{
    qsizetype backslashes = 0;
    while (position - backslashes > 0 && text[position - backslashes - 1] == u'\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

bool isInRawSpan(QStringView line, qsizetype caret)
{
    CodeSpans code(line);
    MathSpans math(line);
    for (qsizetype i = 0; i < caret; ++i) {
        if (line[i] == u'\\') {
            ++i;
            continue;
        }
        if (line[i] != u'`' && line[i] != u'$')
            continue;
        const auto span = line[i] == u'`' ? code.spanAt(i) : math.spanAt(i);
        if (span && span->range.end > caret)
            return true;
        const qsizetype run = line[i] == u'`' ? code.runAt(i) : 1;
        i = span ? span->range.end - 1 : i + run - 1;
    }
    return false;
}

// The bracket that the one at the position closes; -1 without one.
qsizetype openingBracket(QStringView text, qsizetype closing)
{
    int depth = 0;
    for (qsizetype i = closing; i >= 0; --i) {
        if ((text[i] != u'[' && text[i] != u']') || isEscaped(text, i))
            continue;
        depth += text[i] == u']' ? 1 : -1;
        if (depth == 0)
            return i;
    }
    return -1;
}

Found slugQuery(QStringView before)
{
    const qsizetype at = before.lastIndexOf(slugKeyword, -1, Qt::CaseInsensitive);
    if (at < 1 || !u"[("_s.contains(before[at - 1]) || isEscaped(before, at - 1))
        return {};
    qsizetype start = at + slugKeyword.size();
    const QStringView content = before.sliced(start);
    if (std::any_of(content.begin(), content.end(), [](QChar c) { return u"[]()"_s.contains(c); }))
        return {};
    while (start < before.size() && before[start] == u' ')
        ++start;
    const bool inLink = before[at - 1] == u'[' && at > 1 && before[at - 2] == u'(';
    const QString closing = before[at - 1] == u'(' ? u")"_s : inLink ? u"])"_s : u"]"_s;
    return CompletionQuery{Kind::Slug, {start, before.size()}, before.sliced(start).toString(), {}, closing};
}

Found pageQuery(QStringView before)
{
    const qsizetype at = before.lastIndexOf("[["_L1);
    if (at < 0 || isEscaped(before, at))
        return {};
    const QStringView content = before.sliced(at + 2);
    if (std::any_of(content.begin(), content.end(), [](QChar c) { return u"[]|"_s.contains(c); }))
        return {};
    return CompletionQuery{Kind::Page, {at + 2, before.size()}, content.toString(), {}, u"]]"_s};
}

Found labelQuery(QStringView before)
{
    const qsizetype at = before.lastIndexOf("]["_L1);
    if (at < 0 || isEscaped(before, at) || openingBracket(before, at) < 0)
        return {};
    const QStringView content = before.sliced(at + 2);
    if (content.startsWith(u'^') || content.contains(u'[') || content.contains(u']'))
        return {};
    return CompletionQuery{Kind::Label, {at + 2, before.size()}, content.toString(), {}, u"]"_s};
}

QString decoded(QStringView target)
{
    return QUrl::fromPercentEncoding(target.toUtf8());
}

Found targetQuery(QStringView before)
{
    const qsizetype at = before.lastIndexOf("]("_L1);
    const qsizetype opening = at < 0 || isEscaped(before, at) ? -1 : openingBracket(before, at);
    if (opening < 0)
        return {};
    qsizetype start = at + 2;
    const bool pointed = before.sliced(start).startsWith(u'<');
    start += pointed ? 1 : 0;
    const QStringView content = before.sliced(start);
    const auto ends = [pointed](QChar c) { return pointed ? c == u'>' : c.isSpace() || c == u')' || c == u'('; };
    if (std::any_of(content.begin(), content.end(), ends) || splitTarget(content.toString()).kind == LinkTarget::Kind::Remote)
        return {};
    const QString closing = pointed ? u">)"_s : u")"_s;
    const qsizetype hash = content.indexOf(u'#');
    if (hash >= 0) {
        const qsizetype anchor = start + hash + 1;
        return CompletionQuery{
            Kind::Anchor, {anchor, before.size()}, decoded(before.sliced(anchor)), decoded(content.first(hash)), closing};
    }
    const bool image = opening > 0 && before[opening - 1] == u'!' && !isEscaped(before, opening - 1);
    return CompletionQuery{image ? Kind::Image : Kind::Target, {start, before.size()}, decoded(content), {}, closing};
}

bool isKeyCharacter(QChar c)
{
    static constexpr QStringView others = u"_:.#$%&-+?<>~/";
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || others.contains(c);
}

bool isInBrackets(QStringView before)
{
    int depth = 0;
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        if ((before[i] != u'[' && before[i] != u']') || isEscaped(before, i))
            continue;
        depth += before[i] == u']' ? 1 : -1;
        if (depth < 0)
            return true;
    }
    return false;
}

// Behind a word it is an address: `a@b`.
Found keyQuery(QStringView before)
{
    const qsizetype at = before.lastIndexOf(u'@');
    if (at < 0)
        return {};
    const QStringView content = before.sliced(at + 1);
    if (!std::all_of(content.begin(), content.end(), isKeyCharacter))
        return {};
    const bool suppressed = at > 0 && before[at - 1] == u'-';
    const qsizetype start = suppressed ? at - 1 : at;
    if (start > 0 && !before[start - 1].isSpace() && !u"[(;"_s.contains(before[start - 1]))
        return {};
    if (isInBrackets(before.first(start)))
        return CompletionQuery{Kind::Key, {at + 1, before.size()}, content.toString(), {}, {}};
    return CompletionQuery{Kind::Key, {start, before.size()}, content.toString(), {}, u"]"_s, suppressed ? u"[-@"_s : u"[@"_s};
}

} // namespace

std::optional<CompletionQuery> completionQueryAt(QStringView line, qsizetype caret)
{
    const qsizetype from = std::max<qsizetype>(0, caret - longestRead);
    const QStringView read = line.sliced(from, std::min(line.size() - from, caret - from + longestRead));
    const QStringView before = read.first(caret - from);
    Found best;
    for (const Found &found : {slugQuery(before), pageQuery(before), labelQuery(before), targetQuery(before), keyQuery(before)})
        if (found && (!best || found->typed.start > best->typed.start))
            best = found;
    // Most keys end here, without reading the line for code.
    if (!best || isInRawSpan(read, best->typed.start))
        return {};
    best->typed = best->typed.shifted(from);
    return best;
}

} // namespace Galley
