// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/markedtext.h"

#include "document/article/characterclass.h"
#include "document/text/unitbits.h"

#include <QVarLengthArray>

namespace Galley {

namespace {

using MayBeBracket = UnitBits<IsUnit<u'['>, IsUnit<u']'>, IsUnit<u'('>, IsUnit<u')'>, IsFrom<0x3000>>;

using OpenBrackets = QVarLengthArray<qsizetype, 16>;

void close(OpenBrackets &open, QList<qsizetype> &closing, qsizetype position)
{
    if (open.isEmpty())
        return;
    closing[open.back()] = position;
    open.pop_back();
}

} // namespace

MarkedText::MarkedText(QStringView text, QStringView written, QChar before, QChar after)
    : m_text(text), m_written(written), m_before(before), m_after(after)
{
    const bool braces = text.contains(u'{');
    if (!braces && !text.contains(u'[') && !text.contains(u'【') && !text.contains(u'［'))
        return;
    m_closing.fill(-1, text.size());
    pairBrackets();
    if (braces)
        pairBraces();
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
    OpenBrackets square;
    OpenBrackets round;
    OpenBrackets wide;
    MayBeBracket places(m_text);
    for (qsizetype i = places.next(0); i < m_text.size(); i = places.next(i + 1)) {
        switch (m_text[i].unicode()) {
        case u'[':
            square.append(i);
            break;
        case u']':
            close(square, m_closing, i);
            break;
        case u'(':
            round.append(i);
            break;
        case u')':
            close(round, m_closing, i);
            break;
        case u'【':
        case u'［':
            wide.append(i);
            break;
        case u'】':
        case u'］':
            close(wide, m_closing, i);
            break;
        default:
            break;
        }
    }
}

// Braces hold keys, and keys no white space: a space forgets every brace still open.
void MarkedText::pairBraces()
{
    OpenBrackets open;
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
