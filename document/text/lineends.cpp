// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/lineends.h"

#include <algorithm>
#include <array>

namespace Galley {

namespace {

QLatin1StringView units(LineEnd end)
{
    switch (end) {
    case LineEnd::Lf:
        break;
    case LineEnd::CrLf:
        return QLatin1StringView("\r\n");
    case LineEnd::Cr:
        return QLatin1StringView("\r");
    }
    return QLatin1StringView("\n");
}

QChar codeOf(LineEnd end)
{
    return QChar(u'0' + char16_t(end));
}

// Calls `visit(position, end)` for each line end of the text as the file will hold it.
template <typename Visitor> void forEachLineEnd(const SourceText &text, const LineEnds &ends, Visitor &&visit)
{
    int line = 0;
    qsizetype chunkStart = 0;
    qsizetype lastPosition = -1;
    LineEnd last = LineEnd::Lf;
    text.forEachChunk({0, text.length()}, [&](QStringView chunk) {
        for (qsizetype i = chunk.indexOf(u'\n'); i >= 0; i = chunk.indexOf(u'\n', i + 1)) {
            const qsizetype position = chunkStart + i;
            LineEnd end = ends.of(++line);
            // An edit may have brought CR and LF together, which would be read again as one line end.
            const bool merges = line > 1 && position == lastPosition + 1 && last == LineEnd::Cr && end == LineEnd::Lf;
            if (merges)
                end = LineEnd::Cr;
            visit(position, end);
            lastPosition = position;
            last = end;
        }
        chunkStart += chunk.size();
    });
}

} // namespace

LineEnds::LineEnds(const QList<LineEnd> &each)
{
    std::array<qsizetype, 3> counts{};
    QString codes;
    codes.reserve(each.size());
    for (const LineEnd end : each) {
        ++counts[size_t(end)];
        codes += codeOf(end);
    }
    m_usual = LineEnd(std::max_element(counts.begin(), counts.end()) - counts.begin());
    if (counts[size_t(m_usual)] != each.size())
        m_each = SourceText(codes);
}

LineEnd LineEnds::of(int line) const
{
    const QChar code = m_each.at(line - 1);
    return code.isNull() ? m_usual : LineEnd(code.unicode() - codeOf(LineEnd::Lf).unicode());
}

void LineEnds::apply(const SourceText &before, const QList<TextEdit> &edits)
{
    if (!isMixed())
        return;
    QList<TextEdit> changes;
    for (const TextEdit &edit : edits) {
        const qsizetype first = before.lineAt(edit.range.start) - 1;
        const qsizetype behind = std::min<qsizetype>(before.lineAt(edit.range.end) - 1, m_each.length());
        const qsizetype added = edit.replacement.count(u'\n');
        const qsizetype kept = std::min(added, behind - first);
        if (added != behind - first)
            changes.append({{first + kept, behind}, QString(added - kept, codeOf(m_usual))});
    }
    if (!changes.isEmpty())
        m_each = m_each.edited(changes);
}

LineEnds normaliseLineEnds(QString &text)
{
    if (!text.contains(u'\r'))
        return LineEnds(LineEnd::Lf);
    QList<LineEnd> each;
    QChar *const begin = text.data();
    const QChar *const end = begin + text.size();
    QChar *out = begin;
    for (const QChar *in = begin; in < end; ++in) {
        const bool carriageReturn = *in == u'\r';
        const bool pair = carriageReturn && in + 1 < end && in[1] == u'\n';
        if (carriageReturn || *in == u'\n')
            each.append(pair ? LineEnd::CrLf : carriageReturn ? LineEnd::Cr : LineEnd::Lf);
        *out++ = carriageReturn ? QChar(u'\n') : *in;
        in += pair ? 1 : 0;
    }
    text.truncate(out - begin);
    return LineEnds(each);
}

QString withLineEnds(const SourceText &text, const LineEnds &ends)
{
    if (!ends.isMixed() && ends.usual() == LineEnd::Lf)
        return text.toString();
    const QString plain = text.toString();
    QString result;
    result.reserve(plain.size() + (ends.isMixed() || ends.usual() == LineEnd::CrLf ? text.lineCount() : 0));
    qsizetype reached = 0;
    forEachLineEnd(text, ends, [&](qsizetype position, LineEnd end) {
        result += QStringView(plain).sliced(reached, position - reached);
        result += units(end);
        reached = position + 1;
    });
    return result += QStringView(plain).sliced(reached);
}

FileOffsets::FileOffsets(const SourceText &text, const LineEnds &ends)
{
    if (!ends.isMixed() && ends.usual() != LineEnd::CrLf)
        return;
    forEachLineEnd(text, ends, [this](qsizetype position, LineEnd end) {
        if (end == LineEnd::CrLf)
            m_wideLineEnds.append(position);
    });
}

qsizetype FileOffsets::operator()(qsizetype position) const
{
    return position + (std::lower_bound(m_wideLineEnds.begin(), m_wideLineEnds.end(), position) - m_wideLineEnds.begin());
}

} // namespace Galley
