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

// A marker may be followed by another: `- 1. x` begins two items.
void addItems(QList<int> &pieces, int number, QStringView line, Fences &fences)
{
    QStringView text = line.trimmed();
    if (fences.isInside(text) || isRule(text))
        return;
    for (qsizetype length = markerLength(text); length > 0; length = markerLength(text)) {
        pieces.append(number);
        text = text.sliced(length).trimmed();
        if (isRule(text))
            return;
    }
    fences.isInside(text);
}

QStringView withoutQuoteMark(QStringView line)
{
    QStringView text = line.trimmed();
    if (text.startsWith(u'>'))
        text = text.sliced(1);
    return text;
}

} // namespace

QList<int> sourcePieces(BlockKind kind, QStringView source)
{
    QList<int> pieces;
    if (kind != BlockKind::List && kind != BlockKind::Quote)
        return pieces;
    Fences fences;
    bool begins = true;
    int number = 0;
    for (const QStringView line : source.split(u'\n')) {
        if (kind == BlockKind::List) {
            addItems(pieces, number, line, fences);
        } else {
            const QStringView text = withoutQuoteMark(line);
            const bool blank = !fences.isInside(text) && isBlank(text);
            const bool label = text.trimmed().startsWith(u"[!") && number == 0;
            if (begins && !blank && !label)
                pieces.append(number);
            begins = blank || label;
        }
        ++number;
    }
    return pieces;
}

} // namespace Galley
