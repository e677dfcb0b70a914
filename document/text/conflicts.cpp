// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/conflicts.h"

#include "document/text/lineedit.h"

#include <optional>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView opening = u"<!-- conflict ";
constexpr QStringView closing = u" -->";
constexpr QStringView roles[] = {u"mine", u"theirs", u"end"};
constexpr qsizetype longestMarker = 64;
constexpr int longestFrontMatter = 2000; // lines in which its end is looked for

struct Marker
{
    int number = 0;
    int role = 0; // index into `roles`
    int line = 0;
};

std::optional<Marker> markerIn(QStringView line)
{
    if (line.startsWith(u"# "))
        line = line.sliced(2);
    if (!line.startsWith(opening) || !line.endsWith(closing))
        return {};
    const QStringView inner = line.sliced(opening.size(), line.size() - opening.size() - closing.size());
    const qsizetype colon = inner.indexOf(u": ");
    bool counted = false;
    const int number = colon < 0 ? 0 : inner.first(colon).toInt(&counted);
    if (!counted || number < 1)
        return {};
    for (int role = 0; role < 3; ++role) {
        if (inner.sliced(colon + 2) == roles[role])
            return Marker{number, role, 0};
    }
    return {};
}

// A text without markers costs one search and no copy of its lines.
QList<Marker> markersIn(const SourceText &text)
{
    QList<Marker> markers;
    QString carried; // what was read last, as far as a marker could begin in it
    qsizetype start = 0; // of `carried` in the text
    text.forEachChunk({0, text.length()}, [&](QStringView chunk) {
        carried += chunk;
        for (qsizetype at = carried.indexOf(opening); at >= 0; at = carried.indexOf(opening, at + 1)) {
            const int line = text.lineAt(start + at);
            const SourceRange range = text.lineRange(line);
            const auto marker = range.length() > longestMarker ? std::nullopt : markerIn(text.text(range));
            if (marker)
                markers.append({marker->number, marker->role, line});
        }
        const qsizetype keep = std::min(carried.size(), opening.size() - 1);
        start += carried.size() - keep;
        carried = carried.last(keep);
    });
    return markers;
}

} // namespace

QList<Conflict> findConflicts(const SourceText &text)
{
    QList<Conflict> found;
    Marker mine, theirs;
    for (const Marker &marker : markersIn(text)) {
        if (marker.role == 0) {
            mine = marker;
            theirs = {};
        } else if (marker.role == 1 && marker.number == mine.number && theirs.line == 0) {
            theirs = marker;
        } else if (marker.role == 2 && marker.number == mine.number && theirs.line != 0) {
            const LineRange lines{mine.line, marker.line + 1 - mine.line};
            found.append({marker.number, lines, {mine.line + 1, theirs.line - mine.line - 1},
                {theirs.line + 1, marker.line - theirs.line - 1}, text.rangeOfLines(lines)});
            mine = theirs = {};
        } else {
            mine = theirs = {};
        }
    }
    return found;
}

QList<TextEdit> resolveConflict(const SourceText &text, const Conflict &conflict, ConflictSide side)
{
    QStringList kept;
    if (side != ConflictSide::Theirs)
        kept += linesOf(text, conflict.mine);
    if (side != ConflictSide::Mine)
        kept += linesOf(text, conflict.theirs);
    return byWords(replaceLines(text, conflict.lines, kept), text);
}

QString ConflictMarkers::mine() const
{
    return line(roles[0]);
}

QString ConflictMarkers::theirs() const
{
    return line(roles[1]);
}

QString ConflictMarkers::end() const
{
    return line(roles[2]);
}

QString ConflictMarkers::line(QStringView role) const
{
    const QString comment = u"%1%2: %3%4"_s.arg(opening).arg(m_number).arg(role, closing);
    return m_place == Place::FrontMatter ? u"# "_s + comment : comment;
}

int highestConflict(const SourceText &text)
{
    int highest = 0;
    for (const Marker &marker : markersIn(text))
        highest = std::max(highest, marker.number);
    return highest;
}

int lineAfterFrontMatter(const SourceText &text)
{
    if (!text.holds(text.lineRange(1), u"---"))
        return 1;
    const int last = std::min(text.lineCount(), longestFrontMatter);
    for (int line = 2; line <= last; ++line) {
        const SourceRange range = text.lineRange(line);
        if (text.holds(range, u"---") || text.holds(range, u"..."))
            return line + 1;
    }
    return 1;
}

} // namespace Galley
