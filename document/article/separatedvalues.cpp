// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/separatedvalues.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype longestField = 4096; // in quotes, so that a stray one costs no more than this to be told

QChar separatorOf(QStringView text)
{
    const qsizetype lineEnd = text.indexOf(u'\n');
    const QStringView first = lineEnd < 0 ? text : text.first(lineEnd);
    QChar separator = u',';
    for (const QChar candidate : {u';', u'\t'})
        if (first.count(candidate) > first.count(separator))
            separator = candidate;
    return separator;
}

class RowReader
{
public:
    explicit RowReader(QStringView text) : m_text(text), m_separator(separatorOf(text)) { }

    QList<SeparatedRow> read()
    {
        QList<SeparatedRow> rows;
        while (m_at < m_text.size()) {
            const qsizetype rowStart = m_at;
            SeparatedRow row = readRow();
            if (row.broken)
                m_at = behindLine(rowStart);
            const bool blank = !row.broken && row.fields.size() == 1 && row.fields.first().trimmed().isEmpty();
            m_line += int(m_text.sliced(rowStart, m_at - rowStart).count(u'\n'));
            if (!blank)
                rows.append(std::move(row));
        }
        return rows;
    }

private:
    qsizetype behindLine(qsizetype position) const
    {
        const qsizetype lineEnd = m_text.indexOf(u'\n', position);
        return lineEnd < 0 ? m_text.size() : lineEnd + 1;
    }

    SeparatedRow readRow()
    {
        SeparatedRow row;
        row.line = m_line;
        while (true) {
            const bool quoted = m_at < m_text.size() && m_text[m_at] == u'"';
            if (quoted && !readQuoted(row)) {
                row.broken = true;
                return row;
            }
            if (!quoted)
                readPlain(row);
            if (m_at >= m_text.size() || m_text[m_at++] == u'\n')
                return row;
        }
    }

    void readPlain(SeparatedRow &row)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n')
            ++m_at;
        row.fields.append(m_text.sliced(start, m_at - start).toString());
    }

    // Whether it closes and a separator, a line end or the text's end follows.
    bool readQuoted(SeparatedRow &row)
    {
        QString field;
        const qsizetype limit = std::min(m_text.size(), m_at + longestField);
        for (++m_at; m_at < limit; ++m_at) {
            if (m_text[m_at] != u'"') {
                field += m_text[m_at];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                field += m_text[m_at++];
            } else {
                ++m_at;
                row.fields.append(field);
                return m_at >= m_text.size() || m_text[m_at] == m_separator || m_text[m_at] == u'\n';
            }
        }
        return false;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

QList<SeparatedRow> readSeparatedValues(QStringView text)
{
    return RowReader(text).read();
}

} // namespace Galley
