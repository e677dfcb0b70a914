// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/importlines.h"

#include "document/article/tocpages.h"
#include "document/article/toctitle.h"

#include <algorithm>
#include <optional>

namespace Galley {

namespace {

constexpr qsizetype shortestBroken = 40; // units; a shorter line was not broken, it ends there
constexpr qsizetype longestBroken = 120;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\u0085';
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

bool isOnly(QStringView text, QChar c)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [c](QChar each) { return each == c || each.isSpace(); });
}

QList<RawLine> split(QStringView text)
{
    QList<RawLine> lines;
    int number = 1;
    bool afterBlank = true;
    int quoted = -1; // the last line of a quotation
    for (qsizetype start = 0; start < text.size(); ++number) {
        qsizetype end = start;
        while (end < text.size() && !isLineEnd(text[end]))
            ++end;
        const QStringView whole = text.sliced(start, end - start);
        QStringView trimmed = whole.trimmed();
        const bool quotes = trimmed.startsWith(u'>') && (trimmed.size() > 1 || quoted == number - 1);
        quoted = quotes ? number : quoted;
        if (quotes && isOnly(trimmed, u'>'))
            trimmed = {}; // between two paragraphs of a quotation
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
    // The private ones are what a word processor's symbol fonts leave behind.
    if (QStringView(u"•◦▪‣●○■□▸►∙⁃・·➢➤➔❖◆◇▶▹⦁\uf0b7\uf0a7\uf0d8\uf076").contains(first) && text.size() > 1) {
        *mark = LineMark::Bullet;
        return 1;
    }
    if (first == u'§' && text.size() > 1 && text[1] == u'\t') {
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

// "**" or "__" around the whole line and nowhere in it.
QStringView emphasisOf(QStringView text)
{
    const QStringView mark = text.first(std::min(text.size(), qsizetype(2)));
    if ((mark != u"**" && mark != u"__") || text.size() < 5 || !text.endsWith(mark))
        return {};
    const QStringView inner = text.sliced(2, text.size() - 4);
    const bool tight = !inner.front().isSpace() && !inner.back().isSpace() && inner.front() != mark.front() && inner.back() != mark.front();
    return tight && !inner.contains(mark) ? mark : QStringView();
}

// "== Title ==": how many signs stand on each side; 0 without a title.
qsizetype titleSigns(QStringView text)
{
    constexpr qsizetype most = 6;
    const qsizetype before = runOf(text, [](QChar c) { return c == u'='; });
    if (before < 2 || before > most || text.size() < 2 * before + 3 || !isSpace(text, before))
        return 0;
    qsizetype end = text.size();
    while (end > before && text[end - 1] == u'=')
        --end;
    return text.size() - end == before && text[end - 1].isSpace() ? before : 0;
}

ImportLine readLine(const RawLine &raw)
{
    ImportLine line;
    line.line = raw.number;
    line.indent = raw.indent;
    line.afterBlank = raw.afterBlank;
    const QStringView emphasis = emphasisOf(raw.text);
    line.emphasis = emphasis.toString();
    const QStringView text = raw.text.sliced(emphasis.size(), raw.text.size() - 2 * emphasis.size());
    if (const qsizetype signs = titleSigns(text); signs > 0) {
        line.mark = LineMark::Hashes;
        line.number = int(signs);
        line.marker = text.first(signs).toString();
        line.text = text.sliced(signs, text.size() - 2 * signs).trimmed().toString();
        return line;
    }
    const qsizetype length = markerLength(text, &line.mark, &line.number);
    const QStringView rest = text.sliced(length).trimmed();
    if (rest.isEmpty()) { // a marker of nothing is text
        line.mark = LineMark::None;
        line.text = text.toString();
        return line;
    }
    line.marker = text.first(length).trimmed().toString();
    line.text = rest.toString();
    return line;
}

// What kind of line is drawn below a short line that stands for itself; 0: none is.
int underlineOf(const RawLine &above, QStringView drawn)
{
    constexpr qsizetype shortest = 3;
    const int kind = int(QStringView(u"=-~").indexOf(drawn.front())) + 1;
    const qsizetype length = above.text.size();
    if (kind == 0 || drawn.size() < shortest || runOf(drawn, [](QChar c) { return QStringView(u"=-~").contains(c); }) < drawn.size()
        || drawn.count(drawn.front()) < drawn.size())
        return 0;
    const bool fits = length <= longestBroken && drawn.size() * 2 >= length && drawn.size() <= length * 2 + 4;
    return fits && above.afterBlank && !QStringView(u".,;。").contains(above.text.back()) ? kind : 0;
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

// What somebody says behind a dash ends as sentences do; of the items of a list the last one may.
bool isSpoken(const QList<ImportLine> &lines, qsizetype first, qsizetype end)
{
    return std::any_of(lines.begin() + first, lines.begin() + end - 1, [](const ImportLine &line) {
        return QStringView(u".!?…:。！？”»“\"").contains(line.text.back());
    }) || QStringView(u"!?…").contains(lines[end - 1].text.back());
}

// Two lines or more behind dashes are a list, or the entries below the title of a table of contents.
void takeDashesForBullets(QList<ImportLine> &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!beginsWithDash(lines[i]))
            continue;
        const qsizetype first = i;
        while (i < lines.size() && beginsWithDash(lines[i]))
            ++i;
        if (i - first < 2 || (isSpoken(lines, first, i) && (first == 0 || !isTocTitle(lines[first - 1].text))))
            continue;
        for (qsizetype item = first; item < i; ++item) {
            lines[item].mark = LineMark::Bullet;
            lines[item].marker = lines[item].text.front();
            lines[item].text = lines[item].text.sliced(1).trimmed();
        }
    }
}

bool isItem(const ImportLine &line)
{
    return line.mark == LineMark::Bullet || line.mark == LineMark::Number;
}

// ". Next" and ", and": what stood before the mark was lost, and the line broke there.
bool beginsWithPoint(QStringView text)
{
    return QStringView(u".,").contains(text.front()) && (text.size() == 1 || text[1].isSpace());
}

bool endsSentenceBefore(const QList<RawLine> &raw, qsizetype index)
{
    if (!beginsWithPoint(raw[index].text) || raw[index].afterBlank || endsSentence(raw[index - 1].text))
        return false;
    // There are several in a row where they number steps.
    const auto beginsSo = [&](qsizetype i) { return beginsWithPoint(raw[i].text) && raw[i].text.front() == raw[index].text.front(); };
    const bool next = index + 1 < raw.size() && !raw[index + 1].afterBlank && beginsSo(index + 1);
    return !next && !beginsSo(index - 1);
}

// Whether a line goes on with what the line before it says.
bool goesOn(const RawLine &before, const RawLine &raw, const ImportLine &last, const ImportLine &line, LineBreaks breaks)
{
    if (line.afterBlank || before.text.size() < shortestBroken || last.underline > 0 || pageStart(before.text) < before.text.size()
        || pageStart(raw.text) < raw.text.size())
        return false;
    const bool broken = breaks == LineBreaks::Broken;
    if (line.mark == LineMark::Quote)
        return broken && last.mark == LineMark::Quote;
    return line.mark == LineMark::None && (broken || (isItem(last) && raw.indent > last.indent));
}

} // namespace

QList<ImportLine> readImportLines(QStringView text, LineBreaks breaks)
{
    const QList<RawLine> raw = split(text);
    if (breaks == LineBreaks::Detect)
        breaks = looksBroken(raw) ? LineBreaks::Broken : LineBreaks::OneLineEach;
    QList<ImportLine> lines;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const int underline = i > 0 && !raw[i].afterBlank ? underlineOf(raw[i - 1], raw[i].text) : 0;
        if (underline > 0 && lines.last().line == raw[i - 1].number) {
            lines.last().underline = underline;
            continue;
        }
        const ImportLine line = readLine(raw[i]);
        if (i > 0 && (goesOn(raw[i - 1], raw[i], lines.last(), line, breaks) || endsSentenceBefore(raw, i))) {
            lines.last().text = lines.last().written() + QChar(u' ') + line.written();
            lines.last().emphasis.clear();
        } else {
            lines += line;
        }
    }
    takeDashesForBullets(lines);
    return lines;
}

} // namespace Galley
