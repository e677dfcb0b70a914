// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/plainescape.h"

#include "document/article/bareautolinks.h"
#include "document/article/emojicodes.h"
#include "document/article/placeholders.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

bool isAsciiPunctuation(QChar c)
{
    return c.unicode() < 0x80 && (c.isPunct() || c.isSymbol());
}
bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

// How long the marker is that makes a block of a line, up to the character to be escaped; -1: none.
qsizetype blockMarker(QStringView text)
{
    static const QRegularExpression marker(
        uR"(^(?:#{1,6}(?=[ \t]|$)|[-+*](?=[ \t]|$)|>|\d{1,9}(?=[.)](?:[ \t]|$))|[-=_](?=[-=_ \t]*$)|~(?=~~)))"_s);
    const QStringView start = text.first(std::min(text.size(), qsizetype(400)));
    const auto match = marker.matchView(start);
    if (!match.hasMatch())
        return -1;
    return start.front().isDigit() ? match.capturedLength() : 0;
}

class PlainEscape
{
public:
    enum class Place { Block, Link };
    PlainEscape(QStringView text, Place place) : m_text(text), m_place(place) { m_result.reserve(text.size() + 16); }

    QString run()
    {
        const qsizetype marker = m_place == Place::Block ? blockMarker(m_text) : -1;
        if (m_place == Place::Block && m_text.startsWith(u'['))
            m_definition = m_text.indexOf(u"]:");
        for (qsizetype at = 0; at < m_text.size();) {
            if (at == marker)
                m_result += u'\\';
            at = step(at, at == marker);
        }
        return m_result;
    }

private:
    QChar at(qsizetype position) const { return position >= 0 && position < m_text.size() ? m_text[position] : QChar(u' '); }

    qsizetype step(qsizetype position, bool done)
    {
        if (const qsizetype end = overAddress(position); end > position) {
            m_result += m_text.sliced(position, end - position);
            return end;
        }
        const QChar c = m_text[position];
        if (c == u'*' || c == u'_' || c == u'~' || c == u'$')
            return overRun(position, done);
        if (!done && mustEscape(position))
            m_result += u'\\';
        m_result += c;
        countBrackets(c);
        return c == u'(' ? overPlaceholder(position + 1) : position + 1;
    }

    // Addresses are autolinked outside of brackets only, and then nothing in them is read.
    qsizetype overAddress(qsizetype position)
    {
        if (m_brackets > 0 || m_place == Place::Link)
            return position;
        if (m_nextColon < position)
            findAddress(position);
        return m_address && m_address->start == position ? m_address->end : position;
    }

    void findAddress(qsizetype position)
    {
        m_address.reset();
        m_nextColon = m_text.size();
        for (qsizetype i = position; i < m_text.size(); ++i) {
            if (m_text[i] == u':' && at(i + 1) == u'/')
                m_address = bareUrlAround(m_text, i);
            else if (m_text[i] == u'w' && at(i + 1) == u'w')
                m_address = bareHostAt(m_text, i);
            if (!m_address || m_address->start < position)
                continue;
            // What follows it without white space is left as it is, for a backslash would become a part of the address.
            while (m_address->end < m_text.size() && !m_text[m_address->end].isSpace() && m_text[m_address->end] != u'<')
                ++m_address->end;
            m_nextColon = m_address->end - 1;
            return;
        }
        m_address.reset();
    }

    qsizetype overRun(qsizetype position, bool done)
    {
        const QChar c = m_text[position];
        qsizetype end = position;
        while (end < m_text.size() && m_text[end] == c)
            ++end;
        const QChar before = at(position - 1);
        const QChar after = at(end);
        bool escape = !(before.isSpace() && after.isSpace()) || end - position > 2;
        if (c == u'_')
            escape = escape && !(isWordPart(before) && isWordPart(after));
        else if (c == u'~')
            escape = escape && !before.isSpace();
        else if (c == u'$')
            escape = end - position > 1 || (!before.isSpace() && !after.isDigit());
        for (qsizetype i = position; i < end; ++i) {
            if (escape && !(done && i == position))
                m_result += u'\\';
            m_result += c;
        }
        return end;
    }

    bool mustEscape(qsizetype position) const
    {
        const QChar c = m_text[position];
        const QChar next = at(position + 1);
        switch (c.unicode()) {
        case u'\\':
            return next == u'\\' || position + 1 >= m_text.size() || isAsciiPunctuation(next);
        case u'`':
            return true;
        case u'<':
            return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
        case u'&':
            return next.isLetter() || next == u'#';
        case u'[':
            return m_place == Place::Link || next == u'^' || isTaskBox(position) || (position == 0 && m_definition > 0 && !isNumbered());
        case u']':
            return m_place == Place::Link;
        case u'(':
            return at(position - 1) == u']';
        case u':':
            return (position > 0 && position - 1 == m_definition && isNumbered()) || isEmojiCode(position);
        case u'#':
            return position + 1 == m_text.size() && (position == 0 || at(position - 1).isSpace() || at(position - 1) == u'#');
        case u'{':
            return next == u'#';
        default:
            return false;
        }
    }

    // "[12]: source" is escaped at its colon, so that the number stays a citation's.
    bool isNumbered() const
    {
        const QStringView label = m_text.sliced(1, m_definition - 1);
        return !label.isEmpty() && std::all_of(label.begin(), label.end(), [](QChar c) { return c.isDigit(); });
    }

    bool isTaskBox(qsizetype position) const
    {
        const QChar mark = at(position + 1);
        return position == 0 && (mark == u' ' || mark == u'x' || mark == u'X') && at(position + 2) == u']';
    }

    // Of numbers only those that are codes: times have colons too.
    bool isEmojiCode(qsizetype position) const
    {
        constexpr qsizetype longest = 40;
        qsizetype i = position + 1;
        const bool numbered = at(i).isDigit();
        if (!numbered && !at(i).isLetter() && at(i) != u'+' && at(i) != u'-')
            return false;
        for (; i < m_text.size() && i - position < longest; ++i)
            if (const QChar c = m_text[i]; !(c.isLower() || c.isDigit() || c == u'_' || c == u'+' || c == u'-') || c.unicode() >= 0x80)
                break;
        if (i == position + 1 || at(i) != u':')
            return false;
        return !numbered || !emojiOf(m_text.sliced(position + 1, i - position - 1).toUtf8().toStdString()).empty();
    }

    // A placeholder that stood as a link's target keeps its meaning in brackets of its own.
    qsizetype overPlaceholder(qsizetype position)
    {
        constexpr qsizetype longest = 300;
        if (at(position - 2) != u']' || at(position) == u'[')
            return position;
        const qsizetype close = m_text.sliced(position, std::min(longest, m_text.size() - position)).indexOf(u')');
        if (close <= 0 || !placeholderDestination(m_text.sliced(position, close)))
            return position;
        m_result += u'[' + m_text.sliced(position, close).trimmed().toString() + u']';
        return position + close;
    }

    void countBrackets(QChar c) { m_brackets += c == u'[' ? 1 : c == u']' && m_brackets > 0 ? -1 : 0; }

    QStringView m_text;
    Place m_place;
    QString m_result;
    qsizetype m_definition = -1; // of the bracket that ends a label
    int m_brackets = 0; // open ones
    qsizetype m_nextColon = -1; // addresses are known up to here
    std::optional<SourceRange> m_address;
};

} // namespace

QString escapedPlainText(QStringView text)
{
    return PlainEscape(text, PlainEscape::Place::Block).run();
}

QString escapedLinkText(QStringView text)
{
    return PlainEscape(text, PlainEscape::Place::Link).run();
}

QString fullyEscaped(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (isAsciiPunctuation(c))
            result += u'\\';
        result += c;
    }
    return result;
}

} // namespace Galley
