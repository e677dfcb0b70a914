// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/bibtexcursor.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype longestName = 64;
constexpr qsizetype longestKey = 512;

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isNameCharacter(QChar c)
{
    static constexpr QStringView others = u"-_:+./*!?<>&;|^~$[]`'";
    return c.isLetterOrNumber() || (!c.isNull() && others.contains(c));
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

} // namespace

qsizetype BibtexCursor::nameEnd(qsizetype position) const
{
    const qsizetype limit = std::min(m_text.size(), position + longestName);
    while (position < limit && isAsciiLetter(m_text[position]))
        ++position;
    return position;
}

bool BibtexCursor::findEntry(QStringView *type)
{
    for (qsizetype i = m_text.indexOf(u'@', m_at); i >= 0; i = m_text.indexOf(u'@', i + 1)) {
        const qsizetype end = nameEnd(i + 1);
        qsizetype open = end;
        while (open < end + longestName && at(open).isSpace())
            ++open;
        if (end == i + 1 || (at(open) != u'{' && at(open) != u'('))
            continue;
        begin(i);
        if (i > m_entryIndent && m_text[i - m_entryIndent - 1] == u'%')
            continue;
        *type = text(i + 1, end);
        m_at = open;
        return true;
    }
    m_at = m_text.size();
    return false;
}

void BibtexCursor::begin(qsizetype at)
{
    m_line += int(m_text.sliced(m_entryAt, at - m_entryAt).count(u'\n'));
    m_entryAt = at;
    m_entryIndent = 0;
    while (m_entryIndent < at && m_entryIndent < longestName && isBlank(m_text[at - m_entryIndent - 1]))
        ++m_entryIndent;
}

// `@type{key,`, `@type{key}` or `@string{name =` behind no more blanks than stand before this entry.
bool BibtexCursor::beginsEntry(qsizetype lineStart) const
{
    qsizetype i = lineStart;
    while (i - lineStart <= m_entryIndent && isBlank(at(i)))
        ++i;
    if (at(i) != u'@' || i - lineStart > m_entryIndent)
        return false;
    const qsizetype end = nameEnd(i + 1);
    qsizetype next = end;
    while (next < end + longestName && isBlank(at(next)))
        ++next;
    if (end == i + 1 || (at(next) != u'{' && at(next) != u'('))
        return false;
    const qsizetype limit = std::min(m_text.size(), next + longestKey);
    for (++next; next < limit && at(next).isSpace();)
        ++next;
    const qsizetype key = next;
    for (; next < limit; ++next) {
        const QChar c = m_text[next];
        if (c == u',' || c == u'=')
            return true;
        if (c == u'\n' || c == u'}')
            return next > key;
        if (c == u'{' || c == u'"' || c == u'\\')
            return false;
    }
    return false;
}

bool BibtexCursor::atNextEntry() const
{
    qsizetype lineStart = m_at;
    while (lineStart > 0 && m_at - lineStart < longestName && isBlank(m_text[lineStart - 1]))
        --lineStart;
    return current() == u'@' && (lineStart == 0 || m_text[lineStart - 1] == u'\n') && beginsEntry(lineStart);
}

void BibtexCursor::skipBlanks()
{
    while (!atEnd()) {
        if (current() == u'%') {
            const qsizetype lineEnd = m_text.indexOf(u'\n', m_at);
            m_at = lineEnd < 0 ? m_text.size() : lineEnd;
        } else if (!current().isSpace()) {
            return;
        } else {
            ++m_at;
        }
    }
}

void BibtexCursor::skipToComma(QChar closing)
{
    if (atNextEntry())
        return;
    while (!atEnd() && current() != u',' && current() != closing) {
        QStringView content;
        if (current() == u'{') {
            if (readBraces(&content) == Group::Open)
                return;
        } else if (current() == u'\n' && beginsEntry(m_at + 1)) {
            ++m_at;
            skipBlanks();
            return;
        } else {
            ++m_at;
        }
    }
}

QStringView BibtexCursor::readName()
{
    const qsizetype start = m_at;
    while (!atEnd() && isNameCharacter(m_text[m_at]))
        ++m_at;
    return text(start, m_at);
}

BibtexCursor::Group BibtexCursor::readBraces(QStringView *content)
{
    const qsizetype start = m_at + 1;
    int depth = 0;
    for (; !atEnd(); ++m_at) {
        const QChar c = m_text[m_at];
        if (c == u'{') {
            ++depth;
        } else if (c == u'}' && --depth == 0) {
            *content = text(start, m_at++);
            return Group::Closed;
        } else if (c == u'\n' && beginsEntry(m_at + 1)) {
            break;
        }
    }
    *content = text(start, m_at);
    return Group::Open;
}

BibtexCursor::Group BibtexCursor::readQuotation(QStringView *content)
{
    const qsizetype start = ++m_at;
    int depth = 0;
    for (; !atEnd(); ++m_at) {
        const QChar c = m_text[m_at];
        if (c == u'"' && depth == 0) {
            *content = text(start, m_at++);
            return Group::Closed;
        }
        depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        if (depth < 0 || (c == u'\n' && beginsEntry(m_at + 1)))
            break;
    }
    *content = text(start, std::min(m_at, m_text.size()));
    return Group::Open;
}

bool BibtexCursor::skipBracesToAnyEnd()
{
    if (!m_commentsClose)
        return false;
    int depth = 0;
    for (qsizetype i = m_at; i < m_text.size(); ++i) {
        depth += m_text[i] == u'{' ? 1 : m_text[i] == u'}' ? -1 : 0;
        if (depth == 0) {
            m_at = i + 1;
            return true;
        }
    }
    m_commentsClose = false;
    return false;
}

} // namespace Galley
