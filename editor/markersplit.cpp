// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markersplit.h"

#include <algorithm>

namespace Galley {

namespace {

// How many units at each end are markers.
struct Ends
{
    int head = 0;
    int tail = 0;
};

int countOf(QStringView text, QChar c)
{
    const auto end = std::find_if(text.begin(), text.end(), [c](QChar other) { return other != c; });
    return int(end - text.begin());
}

int countBack(QStringView text, QChar c)
{
    int count = 0;
    while (count < text.size() && text.at(text.size() - 1 - count) == c)
        ++count;
    return count;
}

Ends delimiters(QStringView text)
{
    if (text.isEmpty() || !QStringView(u"*_~`").contains(text.front()))
        return {};
    return {countOf(text, text.front()), countBack(text, text.front())};
}

Ends heading(QStringView text)
{
    const QStringView stripped = text.trimmed();
    if (!stripped.isEmpty() && (stripped.front() == u'=' || stripped.front() == u'-'))
        return {int(text.size()), 0}; // the underline of a heading
    const int indent = countOf(text, u' ');
    const int hashes = countOf(text.sliced(indent), u'#');
    const int trailing = countBack(text, u' ');
    return {indent + hashes, trailing + countBack(text.chopped(trailing), u'#')};
}

Ends image(QStringView text)
{
    const qsizetype middle = text.lastIndexOf(QStringView(u"]("));
    if (!text.startsWith(u'!') || middle < 2)
        return {};
    return {2, int(text.size() - middle)};
}

// The marks of quotes in a quote.
Ends quote(QStringView text)
{
    const auto end = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'>' && c != u' '; });
    return {int(text.first(end - text.begin()).lastIndexOf(u'>') + 1), 0};
}

Ends endsOf(QStringView text, MarkerSplit split)
{
    switch (split) {
    case MarkerSplit::None:
        return {};
    case MarkerSplit::Delimiters:
        return delimiters(text);
    case MarkerSplit::Heading:
        return heading(text);
    case MarkerSplit::Image:
        return image(text);
    case MarkerSplit::Quote:
        return quote(text);
    }
    return {};
}

} // namespace

void splitMarkers(QStringView line, RoleRun run, MarkerSplit split, QList<RoleRun> &runs)
{
    Ends ends = endsOf(line.mid(run.start, run.length), split);
    ends.head = std::min(ends.head, run.length);
    ends.tail = std::min(ends.tail, run.length - ends.head);
    const int middle = run.length - ends.head - ends.tail;
    if (ends.head > 0)
        runs.append({run.start, ends.head, SourceRole::Marker});
    if (middle > 0)
        runs.append({run.start + ends.head, middle, run.role});
    if (ends.tail > 0)
        runs.append({run.start + ends.head + middle, ends.tail, SourceRole::Marker});
}

} // namespace Galley
