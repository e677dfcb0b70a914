// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/inlineparse.h"

#include "document/article/bareautolinks.h"
#include "document/article/bracketstack.h"
#include "document/article/characterreference.h"
#include "document/article/emphasis.h"
#include "document/article/inlinescanner.h"
#include "document/article/linkdestination.h"
#include "document/article/rawspans.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype longestPlainText = 4096;

// Whether anything can begin at such a character; most of a text is passed over by this.
constexpr auto activeCharacters = [] {
    std::array<bool, 128> active{};
    for (const char c : {'`', '$', '\\', '&', '<', '*', '_', '~', '[', '!', ']', ':', 'w'})
        active[static_cast<size_t>(c)] = true;
    return active;
}();

class InlineParser
{
public:
    InlineParser(QStringView text, const DefinedLabels &labels)
        : m_text(text), m_code(text), m_math(text), m_markup(text), m_emphasis(text), m_brackets(text, labels, m_emphasis, m_parse)
    {
    }

    InlineParse run();

private:
    QChar at(qsizetype position) const { return position < m_text.size() ? m_text[position] : QChar(); }
    qsizetype nextActive(qsizetype position) const;
    qsizetype step(qsizetype position);
    qsizetype readCode(qsizetype position);
    qsizetype readMath(qsizetype position);
    qsizetype readEscape(qsizetype position);
    qsizetype readReference(qsizetype position);
    qsizetype readPointed(qsizetype position);
    qsizetype readBare(std::optional<SourceRange> found, qsizetype position, QLatin1StringView scheme);
    void show(SourceRange range, const QString &text) { m_parse.shown.append({range, text, false}); }
    void showOpaque(SourceRange range, const QString &text) { m_parse.shown.append({range, text, true}); }
    void addAutolink(InlineParse::Form form, SourceRange range, SourceRange content, QLatin1StringView scheme);
    void addMail(SourceRange address);
    void findMail();
    void sortShown();

    QStringView m_text;
    InlineParse m_parse;
    CodeSpans m_code;
    MathSpans m_math;
    HtmlMarkupEnds m_markup;
    Emphasis m_emphasis;
    BracketStack m_brackets;
};

InlineParse InlineParser::run()
{
    for (qsizetype position = nextActive(0); position < m_text.size(); position = nextActive(position))
        position = step(position);
    m_emphasis.match(-1);
    for (const SourceRange &delimiter : m_emphasis.markup())
        show(delimiter, {});
    sortShown();
    findMail();
    return std::move(m_parse);
}

qsizetype InlineParser::nextActive(qsizetype position) const
{
    for (; position < m_text.size(); ++position) {
        const char16_t unit = m_text[position].unicode();
        if (unit < activeCharacters.size() && activeCharacters[unit])
            break;
    }
    return position;
}

qsizetype InlineParser::step(qsizetype position)
{
    switch (m_text[position].unicode()) {
    case u'`':
        return readCode(position);
    case u'$':
        return readMath(position);
    case u'\\':
        return readEscape(position);
    case u'&':
        return readReference(position);
    case u'<':
        return readPointed(position);
    case u'*':
    case u'_':
    case u'~':
        return m_emphasis.readRun(position);
    case u'[':
        return m_brackets.open(position, BracketStack::Kind::Link);
    case u'!': // a footnote mark behind an exclamation mark is no image
        return at(position + 1) == u'[' && at(position + 2) != u'^' ? m_brackets.open(position, BracketStack::Kind::Image) : position + 1;
    case u']':
        return m_brackets.close(position);
    case u':':
        return readBare(m_brackets.isEmpty() ? bareUrlAround(m_text, position) : std::nullopt, position, {});
    case u'w':
        if (at(position + 1) != u'w')
            return position + 1;
        return readBare(m_brackets.isEmpty() ? bareHostAt(m_text, position) : std::nullopt, position, "http://"_L1);
    default:
        return position + 1;
    }
}

qsizetype InlineParser::readCode(qsizetype position)
{
    const auto span = m_code.spanAt(position);
    if (!span)
        return position + m_code.runAt(position);
    QString content = m_text.sliced(span->content.start, span->content.length()).toString();
    content.replace(u'\n', u' ');
    if (content.size() > 1 && content.startsWith(u' ') && content.endsWith(u' ') && !content.trimmed().isEmpty())
        content = content.sliced(1, content.size() - 2);
    showOpaque(span->range, content);
    return span->range.end;
}

qsizetype InlineParser::readMath(qsizetype position)
{
    const auto span = m_math.spanAt(position);
    if (!span) // two dollars that open nothing do not open it one by one
        return position + (at(position + 1) == u'$' ? 2 : 1);
    showOpaque(span->range, m_text.sliced(span->content.start, span->content.length()).toString());
    return span->range.end;
}

qsizetype InlineParser::readEscape(qsizetype position)
{
    const QChar next = at(position + 1);
    if (next == u'\n') {
        show({position, position + 1}, {});
        return position + 2;
    }
    if (!isAsciiPunctuation(next))
        return position + 1;
    show({position, position + 2}, QString(next));
    return position + 2;
}

qsizetype InlineParser::readReference(qsizetype position)
{
    const CharacterReference reference = characterReferenceAt(m_text, position);
    if (reference.length == 0)
        return position + 1;
    show({position, position + reference.length}, reference.text);
    return position + reference.length;
}

qsizetype InlineParser::readPointed(qsizetype position)
{
    if (const auto link = pointedAutolinkAt(m_text, position)) {
        addAutolink(InlineParse::Form::Pointed, link->range, link->content, link->mail ? "mailto:"_L1 : QLatin1StringView());
        return link->range.end;
    }
    if (auto tag = htmlTagAt(m_text, position)) {
        const qsizetype end = tag->range.end;
        show(tag->range, {});
        m_parse.tags.append(std::move(*tag));
        return end;
    }
    const qsizetype end = m_markup.endAt(position);
    if (end < 0)
        return position + 1;
    show({position, end}, {});
    return end;
}

qsizetype InlineParser::readBare(std::optional<SourceRange> found, qsizetype position, QLatin1StringView scheme)
{
    if (!found)
        return position + 1;
    addAutolink(InlineParse::Form::Bare, *found, *found, scheme);
    return found->end;
}

void InlineParser::addAutolink(InlineParse::Form form, SourceRange range, SourceRange content, QLatin1StringView scheme)
{
    const QString written = m_text.sliced(content.start, content.length()).toString();
    Link link;
    link.kind = LinkKind::Autolink;
    link.text = written;
    link.target = scheme + (form == InlineParse::Form::Pointed ? withReferencesResolved(written) : written);
    link.range = range;
    link.targetRange = content;
    m_parse.links.append({form, link});
    showOpaque(range, written);
}

void InlineParser::addMail(SourceRange address)
{
    const bool hasScheme = m_text.sliced(address.start).startsWith("mailto:"_L1);
    addAutolink(InlineParse::Form::Bare, address, address, hasScheme ? QLatin1StringView() : "mailto:"_L1);
}

// Mail addresses are looked for last, in what is left as plain text outside of links.
void InlineParser::findMail()
{
    if (!m_text.contains(u'@'))
        return;
    QList<SourceRange> taken;
    for (const InlineParse::Shown &shown : std::as_const(m_parse.shown))
        taken.append(shown.range);
    for (const InlineParse::FoundLink &found : std::as_const(m_parse.links)) {
        if (found.isLink())
            taken.append(found.link.range);
    }
    taken.append({m_text.size(), m_text.size()});
    std::sort(taken.begin(), taken.end(), [](SourceRange a, SourceRange b) { return a.start < b.start; });
    qsizetype from = 0;
    for (const SourceRange &next : std::as_const(taken)) {
        if (next.start > from) {
            for (const SourceRange &address : mailAddresses(m_text, {from, next.start}))
                addMail(address);
        }
        from = std::max(from, next.end);
    }
    sortShown();
}

// What stands inside another stretch, as an escape in a footnote's label, goes with it.
void InlineParser::sortShown()
{
    std::sort(m_parse.shown.begin(), m_parse.shown.end(),
        [](const InlineParse::Shown &a, const InlineParse::Shown &b) { return a.range.start < b.range.start; });
    qsizetype end = 0;
    m_parse.shown.removeIf([&end](const InlineParse::Shown &each) {
        const bool inside = each.range.start < end;
        end = std::max(end, each.range.end);
        return inside;
    });
}

// A line end shows as one space, whatever white space is around it.
void appendLineEnd(QString &result)
{
    while (result.endsWith(u' '))
        result.chop(1);
    result += u' ';
}

} // namespace

bool InlineParse::FoundLink::isLink() const
{
    return link.kind != LinkKind::Image
        && (form == Form::Inline || form == Form::Full || form == Form::Collapsed || form == Form::Shortcut);
}

bool InlineParse::FoundLink::isUndefined() const
{
    return form == Form::UndefinedFull || form == Form::UndefinedCollapsed;
}

QString InlineParse::plainText(QStringView text, SourceRange range) const
{
    QString result;
    auto next = std::lower_bound(
        shown.begin(), shown.end(), range.start, [](const Shown &each, qsizetype start) { return each.range.start < start; });
    const qsizetype end = std::min(range.end, range.start + longestPlainText);
    bool afterLineEnd = false;
    for (qsizetype i = range.start; i < end;) {
        if (next != shown.end() && next->range.start == i) {
            result += next->text;
            i = next->range.end;
            ++next;
            afterLineEnd = false;
            continue;
        }
        const QChar c = text[i++];
        if (c == u'\n')
            appendLineEnd(result);
        else if (c != u' ' || !afterLineEnd)
            result += c;
        afterLineEnd = c == u'\n' || (afterLineEnd && c == u' ');
    }
    return result;
}

InlineParse parseInlines(QStringView text, const DefinedLabels &labels)
{
    return InlineParser(text, labels).run();
}

QString plainInlines(QStringView text)
{
    const QStringView start = text.first(std::min(text.size(), longestPlainText));
    return parseInlines(start, {}).plainText(start, {0, start.size()});
}

} // namespace Galley
