// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/lineprefix.h"

namespace Galley {

namespace {

constexpr qsizetype longestNumber = 9; // digits; more are no list marker

qsizetype blanks(QStringView text)
{
    qsizetype count = 0;
    while (count < text.size() && (text.at(count) == u' ' || text.at(count) == u'\t'))
        ++count;
    return count;
}

// "> > " with the space after the last mark.
qsizetype quoteLength(QStringView line)
{
    qsizetype length = 0;
    for (qsizetype i = blanks(line); i < line.size() && line.at(i) == u'>'; i += blanks(line.sliced(i))) {
        ++i;
        length = i + (i < line.size() && line.at(i) == u' ' ? 1 : 0);
    }
    return length;
}

// A line of the same marks with spaces between is a rule, not an item.
bool isRule(QStringView text)
{
    qsizetype marks = 0;
    for (const QChar c : text) {
        if (c == text.front())
            ++marks;
        else if (!c.isSpace())
            return false;
    }
    return marks >= 3 && text.front() != u'+';
}

qsizetype markerLength(QStringView text)
{
    if (text.isEmpty())
        return 0;
    qsizetype length = 0;
    if (QStringView(u"-*+").contains(text.front())) {
        if (isRule(text))
            return 0;
        length = 1;
    } else {
        while (length < text.size() && text.at(length) >= u'0' && text.at(length) <= u'9')
            ++length;
        if (length == 0 || length > longestNumber || length == text.size() || !QStringView(u".)").contains(text.at(length)))
            return 0;
        ++length;
    }
    return length == text.size() || text.at(length) == u' ' || text.at(length) == u'\t' ? length : 0;
}

bool isBox(QStringView text)
{
    return text.size() >= 3 && text.at(0) == u'[' && text.at(2) == u']' && QStringView(u" xX").contains(text.at(1))
        && (text.size() == 3 || text.at(3) == u' ');
}

} // namespace

LinePrefix linePrefix(QStringView line)
{
    LinePrefix prefix;
    const qsizetype quote = quoteLength(line);
    const QStringView rest = line.sliced(quote);
    const qsizetype indent = blanks(rest);
    const qsizetype marker = markerLength(rest.sliced(indent));
    prefix.quote = line.first(quote).toString();
    prefix.indent = rest.first(indent).toString();
    prefix.marker = rest.sliced(indent, marker).toString();
    prefix.length = quote + indent + marker;
    if (marker == 0)
        return prefix;
    prefix.spaces = blanks(line.sliced(prefix.length));
    prefix.length += prefix.spaces;
    const QStringView text = line.sliced(prefix.length);
    if (prefix.spaces > 0 && isBox(text)) {
        prefix.box = text.first(std::min<qsizetype>(4, text.size())).toString();
        prefix.length += prefix.box.size();
    }
    return prefix;
}

QString nextMarker(const QString &marker)
{
    if (marker.size() < 2)
        return marker;
    return QString::number(marker.chopped(1).toLongLong() + 1) + marker.back();
}

} // namespace Galley
