// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/sourcepieces.h"

namespace Galley {

namespace {

bool isBlank(QStringView line)
{
    return line.trimmed().isEmpty();
}

// Of the list marker that the line begins with, and the white space behind it; 0 without one.
qsizetype markerLength(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && at < 9 && line[at] >= u'0' && line[at] <= u'9')
        ++at;
    const bool ordered = at > 0;
    if (at == line.size())
        return 0;
    const QChar mark = line[at];
    if (ordered ? (mark != u'.' && mark != u')') : (mark != u'-' && mark != u'*' && mark != u'+'))
        return 0;
    ++at;
    if (at < line.size() && line[at] != u' ' && line[at] != u'\t')
        return 0;
    return at;
}

bool isRule(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.isEmpty() || (text[0] != u'-' && text[0] != u'*'))
        return false;
    int marks = 0;
    for (const QChar character : text) {
        if (character == text[0])
            ++marks;
        else if (!character.isSpace())
            return false;
    }
    return marks >= 3;
}

// Follows the fences of code, in which nothing else begins.
class Fences
{
public:
    bool isInside(QStringView line)
    {
        const QStringView text = line.trimmed();
        if (m_mark.isNull()) {
            if (text.startsWith(u"```") || text.startsWith(u"~~~"))
                m_mark = text[0];
            return false;
        }
        if (text.size() >= 3 && text.count(m_mark) == text.size())
            m_mark = QChar();
        return true;
    }

private:
    QChar m_mark;
};

// How many items begin in the line: a marker may be followed by another, as in `- 1. x`.
int itemsIn(QStringView line, Fences &fences)
{
    QStringView text = line.trimmed();
    if (fences.isInside(text) || isRule(text))
        return 0;
    int items = 0;
    for (qsizetype length = markerLength(text); length > 0; length = markerLength(text)) {
        ++items;
        text = text.sliced(length).trimmed();
        if (isRule(text))
            return items;
    }
    if (items > 0)
        fences.isInside(text); // code may begin right behind the marker
    return items;
}

QStringView withoutQuoteMark(QStringView line)
{
    QStringView text = line.trimmed();
    if (text.startsWith(u'>'))
        text = text.sliced(1);
    return text;
}

QList<LineRange> listPieces(QStringView source)
{
    QList<LineRange> pieces;
    Fences fences;
    int number = 0;
    for (const QStringView line : source.split(u'\n')) {
        for (int items = itemsIn(line, fences); items > 0; --items)
            pieces.append({number, 0});
        ++number;
        if (!isBlank(line) && !pieces.isEmpty())
            pieces.last().count = number - pieces.last().first;
    }
    return pieces;
}

QList<LineRange> quotePieces(QStringView source)
{
    QList<LineRange> pieces;
    Fences fences;
    bool begins = true;
    int number = 0;
    for (const QStringView line : source.split(u'\n')) {
        const QStringView text = withoutQuoteMark(line);
        const bool blank = !fences.isInside(text) && isBlank(text);
        const bool label = number == 0 && text.trimmed().startsWith(u"[!");
        if (begins && !blank && !label)
            pieces.append({number, 0});
        begins = blank || label;
        ++number;
        if (!begins)
            pieces.last().count = number - pieces.last().first;
    }
    return pieces;
}

} // namespace

QList<LineRange> sourcePieces(BlockKind kind, QStringView source)
{
    if (kind == BlockKind::List)
        return listPieces(source);
    return kind == BlockKind::Quote ? quotePieces(source) : QList<LineRange>();
}

} // namespace Galley
