// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markerspans.h"

#include <algorithm>
#include <optional>

namespace Galley {

namespace {

struct DelimiterRun
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool opens = false;
    bool closes = false;
};

bool isSpace(QStringView text, qsizetype position)
{
    return position < 0 || position >= text.size() || text.at(position).isSpace();
}

bool isWord(QStringView text, qsizetype position)
{
    return position >= 0 && position < text.size() && text.at(position).isLetterOrNumber();
}

qsizetype runLength(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && text.at(end) == text.at(start))
        ++end;
    return end - start;
}

bool isBlankLineAt(QStringView text, qsizetype lineEnd)
{
    for (qsizetype i = lineEnd + 1; i < text.size() && text.at(i).isSpace(); ++i) {
        if (text.at(i) == u'\n')
            return true;
    }
    return false;
}

// The end of the code span that a run of backticks opens; nothing where none closes it.
std::optional<qsizetype> closingBackticks(QStringView text, qsizetype start, qsizetype length)
{
    for (qsizetype i = start; i < text.size();) {
        if (text.at(i) == u'\n' && isBlankLineAt(text, i))
            return {};
        if (text.at(i) != u'`') {
            ++i;
            continue;
        }
        const qsizetype found = runLength(text, i);
        if (found == length)
            return i;
        i += found;
    }
    return {};
}

// Of a run of `*`, one is emphasis, two are strong, three are both.
bool runHolds(qsizetype run, qsizetype wanted)
{
    return wanted == 1 ? run % 2 == 1 : run >= 2;
}

class SpanFinder
{
public:
    SpanFinder(QStringView text, QChar delimiter, qsizetype length) : m_text(text), m_delimiter(delimiter), m_length(length) { }

    QList<MarkerSpan> find()
    {
        for (qsizetype i = 0; i < m_text.size();)
            i = step(i);
        return m_spans;
    }

private:
    qsizetype step(qsizetype i)
    {
        const QChar c = m_text.at(i);
        if (c == u'\n' && isBlankLineAt(m_text, i))
            m_open.reset();
        if (c == u'\\')
            return i + 2;
        if (c == u'`')
            return overCode(i);
        if (c != m_delimiter)
            return i + 1;
        const qsizetype length = runLength(m_text, i);
        take(i, length);
        return i + length;
    }

    qsizetype overCode(qsizetype i)
    {
        const qsizetype length = runLength(m_text, i);
        const auto end = closingBackticks(m_text, i + length, length);
        if (!end)
            return i + length;
        if (m_delimiter == u'`')
            m_spans.append(MarkerSpan{{i, i + length}, {*end, *end + length}});
        return *end + length;
    }

    void take(qsizetype start, qsizetype length)
    {
        if (!runHolds(length, m_length))
            return;
        const bool underscore = m_delimiter == u'_';
        const bool opens = !isSpace(m_text, start + length) && !(underscore && isWord(m_text, start - 1));
        const bool closes = !isSpace(m_text, start - 1) && !(underscore && isWord(m_text, start + length));
        if (m_open && closes) {
            m_spans.append(MarkerSpan{{*m_open - m_length, *m_open}, {start, start + m_length}});
            m_open.reset();
        } else if (opens) {
            m_open = start + length;
        }
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_length;
    std::optional<qsizetype> m_open; // where the text inside begins
    QList<MarkerSpan> m_spans;
};

} // namespace

QList<MarkerSpan> markerSpans(QStringView text, QStringView marker)
{
    if (marker.isEmpty())
        return {};
    QList<MarkerSpan> spans = SpanFinder(text, marker.front(), marker.size()).find();
    if (marker.front() == u'*')
        spans += SpanFinder(text, u'_', marker.size()).find();
    std::sort(spans.begin(), spans.end(), [](const MarkerSpan &a, const MarkerSpan &b) { return a.opening.start < b.opening.start; });
    return spans;
}

} // namespace Galley
