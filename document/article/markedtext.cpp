// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/markedtext.h"

#include "document/article/characterclass.h"

namespace Galley {

namespace {

enum class Bracket { None, OpenSquare, CloseSquare, OpenRound, CloseRound, OpenWide, CloseWide };

Bracket bracketOf(QChar c)
{
    switch (c.unicode()) {
    case u'[':
        return Bracket::OpenSquare;
    case u']':
        return Bracket::CloseSquare;
    case u'(':
        return Bracket::OpenRound;
    case u')':
        return Bracket::CloseRound;
    case u'【':
    case u'［':
        return Bracket::OpenWide;
    case u'】':
    case u'］':
        return Bracket::CloseWide;
    default:
        return Bracket::None;
    }
}

void close(QList<qsizetype> &open, QList<qsizetype> &closing, qsizetype position)
{
    if (!open.isEmpty())
        closing[open.takeLast()] = position;
}

} // namespace

MarkedText::MarkedText(QStringView text, QStringView written, QChar before, QChar after)
    : m_text(text), m_written(written), m_before(before), m_after(after)
{
    if (text.contains(u'[') || text.contains(u'【') || text.contains(u'［') || text.contains(u'{')) {
        m_closing.fill(-1, text.size());
        pairBrackets();
        pairBraces();
    }
}

char32_t MarkedText::before(qsizetype position) const
{
    return position == 0 ? m_before.unicode() : codePointBefore(m_text, position);
}

char32_t MarkedText::after(qsizetype position) const
{
    return position == m_text.size() ? m_after.unicode() : codePointAt(m_text, position);
}

qsizetype MarkedText::skipSpace(qsizetype position) const
{
    while (position < m_text.size() && m_text[position].isSpace())
        ++position;
    return position;
}

void MarkedText::pairBrackets()
{
    QList<qsizetype> square;
    QList<qsizetype> round;
    QList<qsizetype> wide;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        switch (bracketOf(m_text[i])) {
        case Bracket::None:
            break;
        case Bracket::OpenSquare:
            square.append(i);
            break;
        case Bracket::CloseSquare:
            close(square, m_closing, i);
            break;
        case Bracket::OpenRound:
            round.append(i);
            break;
        case Bracket::CloseRound:
            close(round, m_closing, i);
            break;
        case Bracket::OpenWide:
            wide.append(i);
            break;
        case Bracket::CloseWide:
            close(wide, m_closing, i);
            break;
        }
    }
}

// Braces hold keys, and keys no white space: a space forgets every brace still open.
void MarkedText::pairBraces()
{
    QList<qsizetype> open;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const QChar c = m_text[i];
        if (c == u'{')
            open.append(i);
        else if (c == u'}')
            close(open, m_closing, i);
        else if (c.isSpace())
            open.clear();
    }
}

} // namespace Galley
