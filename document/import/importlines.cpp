// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/importlines.h"

#include "document/article/tocplace.h"

#include <algorithm>
#include <optional>

namespace Galley {

namespace {

constexpr qsizetype shortestBroken = 40; // units; a shorter line was not broken, it ends there
constexpr qsizetype longestBroken = 120;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

struct RawLine
{
    int number = 1;
    QStringView text; // trimmed
    int indent = 0;
    bool afterBlank = false;
};

int columnsOf(QStringView white)
{
    int columns = 0;
    for (const QChar c : white)
        columns += c == u'\t' ? 4 - columns % 4 : 1;
    return columns;
}

QList<RawLine> split(QStringView text)
{
    QList<RawLine> lines;
    int number = 1;
    bool afterBlank = true;
    for (qsizetype start = 0; start < text.size(); ++number) {
        qsizetype end = start;
        while (end < text.size() && !isLineEnd(text[end]))
            ++end;
        const QStringView whole = text.sliced(start, end - start);
        const QStringView trimmed = whole.trimmed();
        if (!trimmed.isEmpty())
            lines += RawLine{number, trimmed, columnsOf(whole.first(trimmed.data() - whole.data())), afterBlank};
        afterBlank = trimmed.isEmpty();
        start = end + 1;
        if (end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n')
            ++start;
    }
    return lines;
}

bool isSpace(QStringView text, qsizetype position)
{
    return position < text.size() && text[position].isSpace();
}

qsizetype runOf(QStringView text, bool (*belongs)(QChar))
{
    return std::find_if_not(text.begin(), text.end(), belongs) - text.begin();
}

// How long the marker is at the beginning of a line; 0 without one.
qsizetype markerLength(QStringView text, LineMark *mark, int *number)
{
    constexpr qsizetype longestNumber = 9;
    const QChar first = text.front();
    if (QStringView(u"-*+").contains(first) && isSpace(text, 1)) {
        *mark = LineMark::Bullet;
        return 1;
    }
    if (QStringView(u"•◦▪‣●○■□▸►∙⁃").contains(first) && text.size() > 1) {
        *mark = LineMark::Bullet;
        return 1;
    }
    if (first == u'>' && text.size() > 1) {
        *mark = LineMark::Quote;
        return runOf(text, [](QChar c) { return c == u'>' || c == u' '; });
    }
    if (const qsizetype hashes = runOf(text, [](QChar c) { return c == u'#'; }); hashes > 0 && hashes <= 6 && isSpace(text, hashes)) {
        *mark = LineMark::Hashes;
        *number = int(hashes);
        return hashes;
    }
    const qsizetype digits = runOf(text.first(std::min(text.size(), longestNumber + 1)), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits == 0 || digits > longestNumber || digits >= text.size() || !QStringView(u".)").contains(text[digits])
        || !isSpace(text, digits + 1))
        return 0;
    *mark = LineMark::Number;
    *number = text.first(digits).toInt();
    return digits + 1;
}

ImportLine readLine(const RawLine &raw)
{
    ImportLine line;
    line.line = raw.number;
    line.indent = raw.indent;
    line.afterBlank = raw.afterBlank;
    const qsizetype length = markerLength(raw.text, &line.mark, &line.number);
    const QStringView rest = raw.text.sliced(length).trimmed();
    if (rest.isEmpty()) { // a marker of nothing is text
        line.mark = LineMark::None;
        line.text = raw.text.toString();
        return line;
    }
    line.marker = raw.text.first(length).trimmed().toString();
    line.text = rest.toString();
    return line;
}

bool endsSentence(QStringView text)
{
    return QStringView(u".!?:;”\"’)。！？").contains(text.back());
}

// Lines of much the same length, most of which end in the midst of a sentence, with blank lines between the paragraphs.
bool looksBroken(const QList<RawLine> &lines)
{
    constexpr int fewest = 4;
    int followed = 0;
    int full = 0;
    int open = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].text.size() > longestBroken)
            return false;
        if (lines[i + 1].afterBlank)
            continue;
        ++followed;
        full += lines[i].text.size() >= shortestBroken;
        open += !endsSentence(lines[i].text);
    }
    return full >= fewest && full * 10 >= followed * 6 && open * 10 >= followed * 6;
}

bool beginsWithDash(const ImportLine &line)
{
    return line.mark == LineMark::None && line.text.size() > 2 && QStringView(u"–—").contains(line.text.front()) && line.text[1].isSpace();
}

// Elsewhere somebody speaks behind a dash, or is quoted; below the title of a table of contents its entries stand so.
void takeDashesForBullets(QList<ImportLine> &lines)
{
    for (qsizetype i = 0; i + 2 < lines.size(); ++i) {
        if (!isTocTitle(lines[i].text) || !beginsWithDash(lines[i + 1]) || !beginsWithDash(lines[i + 2]))
            continue;
        for (++i; i < lines.size() && beginsWithDash(lines[i]); ++i) {
            lines[i].mark = LineMark::Bullet;
            lines[i].marker = lines[i].text.front();
            lines[i].text = lines[i].text.sliced(1).trimmed();
        }
    }
}

} // namespace

QList<ImportLine> readImportLines(QStringView text, LineBreaks breaks)
{
    const QList<RawLine> raw = split(text);
    const bool broken = breaks == LineBreaks::Broken || (breaks == LineBreaks::Detect && looksBroken(raw));
    QList<ImportLine> lines;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        ImportLine line = readLine(raw[i]);
        const bool goesOn = broken && i > 0 && !line.afterBlank && raw[i - 1].text.size() >= shortestBroken;
        if (goesOn && (line.mark == LineMark::None || (line.mark == LineMark::Quote && lines.last().mark == LineMark::Quote)))
            lines.last().text += QChar(u' ') + line.text;
        else
            lines += line;
    }
    takeDashesForBullets(lines);
    return lines;
}

} // namespace Galley
