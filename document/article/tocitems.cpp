// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/tocitems.h"

#include "document/article/htmllists.h"
#include "document/documentsnapshot.h"
#include "document/markdown/blockparsing.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWrappedRest = 80;

struct Indent
{
    int columns = 0;
    qsizetype units = 0;
};

// The white space that begins at a column; tabs reach to the next multiple of four.
Indent indentOf(QStringView text, int column = 0)
{
    Indent indent;
    for (; indent.units < text.size(); ++indent.units) {
        if (text[indent.units] == u'\t')
            indent.columns += 4 - (column + indent.columns) % 4;
        else if (text[indent.units] == u' ')
            ++indent.columns;
        else
            break;
    }
    return indent;
}

struct Marker
{
    int indent = 0; // columns before it
    int content = 0; // column where the item's content begins
    QStringView text;
    qsizetype contentStart = 0; // units into the line
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

std::optional<Marker> readMarker(QStringView line)
{
    const Indent indent = indentOf(line);
    qsizetype end = indent.units;
    while (end < line.size() && end - indent.units < 9 && isDigit(line[end]))
        ++end;
    const bool ordered = end > indent.units;
    if (end >= line.size() || !QStringView(ordered ? u".)" : u"-*+").contains(line[end]))
        return {};
    ++end;
    if (end < line.size() && line[end] != u' ' && line[end] != u'\t')
        return {};
    const int width = indent.columns + int(end - indent.units);
    const Indent gap = indentOf(line.sliced(end), width);
    Marker marker;
    marker.indent = indent.columns;
    marker.content = gap.columns >= 1 && gap.columns <= 4 ? width + gap.columns : width + 1;
    marker.text = ordered ? line.sliced(indent.units, end - indent.units) : QStringView();
    marker.contentStart = end + gap.units;
    return marker;
}

class ItemReader
{
public:
    ItemReader(const DocumentSnapshot &snapshot, LineRange list, int quotes) : m_snapshot(snapshot), m_lines(list), m_quotes(quotes) { }

    QList<TocItem> read()
    {
        for (int number = m_lines.first; number < m_lines.end(); ++number) {
            SourceRange range = m_snapshot.source().lineRange(number);
            QString line = m_snapshot.text(range);
            if (const qsizetype marks = m_quotes > 0 ? quoteMarksLength(line, m_quotes) : 0; marks > 0) {
                line.remove(0, marks);
                range.start += marks;
            }
            const std::optional<Marker> marker = readMarker(line);
            const bool isItem = marker && (m_contents.isEmpty() || marker->indent < m_contents.last() + 4);
            if (isItem && m_isText)
                break;
            if (isItem)
                add(*marker, line, range, number);
            else
                passOver(line);
        }
        return m_items;
    }

private:
    void add(const Marker &marker, const QString &line, SourceRange range, int number)
    {
        while (!m_contents.isEmpty() && marker.indent < m_contents.last())
            m_contents.removeLast();
        m_contents += marker.content;
        m_lazyLines = 0;
        TocItem item;
        item.level = int(m_contents.size());
        item.line = number;
        item.range = {range.start + marker.contentStart, range.start + qMax(marker.contentStart, contentEnd(line))};
        item.numbered = marker.text.toString();
        m_items += item;
    }

    static qsizetype contentEnd(QStringView line)
    {
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
        return line.size();
    }

    // One short line without indentation may be a wrapped entry; more is the article's text.
    void passOver(const QString &line)
    {
        if (m_contents.isEmpty() || QStringView(line).trimmed().isEmpty() || indentOf(line).columns >= m_contents.first())
            return;
        ++m_lazyLines;
        m_isText = m_lazyLines > 1 || line.size() > longestWrappedRest;
    }

    const DocumentSnapshot &m_snapshot;
    LineRange m_lines;
    int m_quotes;
    QList<TocItem> m_items;
    QList<int> m_contents; // content columns of the items that are open
    int m_lazyLines = 0;
    bool m_isText = false;
};

enum class Way { None, Here, Elsewhere };

// A placeholder for an internal link leads to another article, and so does any link with a path that is not the article's own.
Way wayOf(const Link &link, const QString &articleName)
{
    switch (link.kind) {
    case LinkKind::Placeholder:
        return link.placeholder == PlaceholderKind::InternalLink ? Way::Elsewhere : Way::None;
    case LinkKind::Inline:
    case LinkKind::Reference:
    case LinkKind::Html:
    case LinkKind::Wiki:
    case LinkKind::Autolink:
        break;
    default:
        return Way::None;
    }
    const LinkTarget target = splitTarget(link.target);
    const bool isOwn = target.path.isEmpty() || target.path == articleName || target.path == "./"_L1 + articleName;
    return target.kind == LinkTarget::Kind::Remote || !isOwn ? Way::Elsewhere : Way::Here;
}

// "Making it (" before a link: the words alone.
QString wordsBefore(const QString &source)
{
    static constexpr QStringView around = u"*_([:,–—-";
    QStringView words = QStringView(source).trimmed();
    while (!words.isEmpty() && (words.back().isSpace() || around.contains(words.back())))
        words.chop(1);
    while (!words.isEmpty() && (words.front() == u'*' || words.front() == u'_'))
        words.slice(1);
    return words.toString().simplified();
}

// The first link of each item that leads to a place of the article names the item and tells where it leads. Where there is
// none, the first that leads elsewhere does.
void addLinks(const DocumentSnapshot &snapshot, QList<TocItem> *items)
{
    const QString articleName = QFileInfo(snapshot.surroundings()->articlePath).fileName();
    const QList<PlacedLink> &links = snapshot.links();
    auto link = links.begin();
    for (TocItem &item : *items) {
        link = std::lower_bound(
            link, links.end(), item.range.start, [](const PlacedLink &placed, qsizetype start) { return placed.range().start < start; });
        for (; link != links.end() && link->range().start < item.range.end; ++link) {
            const Way way = item.linked && !item.leadsElsewhere ? Way::None : wayOf(link->link, articleName);
            if (way == Way::None || (way == Way::Elsewhere && item.leadsElsewhere))
                continue;
            item.linked = true;
            item.leadsElsewhere = way == Way::Elsewhere;
            item.target = link->link.target;
            item.text = link->link.text;
            if (item.leadsElsewhere)
                item.before = wordsBefore(snapshot.text({item.range.start, link->range().start}));
        }
    }
}

// Reads all lines at once, as headings, for these give their plain text.
void addPlainTexts(const DocumentSnapshot &snapshot, QList<TocItem> *items)
{
    QString text;
    for (const TocItem &item : std::as_const(*items))
        text += u"# "_s + snapshot.text(item.range) + u" #\n"_s;
    QStringList titles;
    if (const auto parsed = parseBlocks(text, 0, {.html = BlockHtml::LeftOut}))
        for (const ParsedBlock &block : parsed->blocks)
            for (const Heading &heading : block.headings)
                titles += heading.title;
    const bool complete = titles.size() == items->size();
    for (qsizetype i = 0; i < items->size(); ++i)
        if (TocItem &item = (*items)[i]; item.text.isEmpty())
            item.text = complete ? titles[i] : snapshot.text(item.range);
}

void finish(QList<TocItem> *items)
{
    for (TocItem &item : *items) {
        item.text = item.text.simplified();
        if (!item.numbered.isEmpty())
            item.numbered += u' ' + item.text;
    }
}

} // namespace

QList<TocItem> readTocItems(const DocumentSnapshot &snapshot, LineRange list, int quotes)
{
    QList<TocItem> items = ItemReader(snapshot, list, quotes).read();
    addLinks(snapshot, &items);
    addPlainTexts(snapshot, &items);
    finish(&items);
    return items;
}

QList<TocItem> readHtmlTocItems(const DocumentSnapshot &snapshot, SourceRange list)
{
    QList<TocItem> items;
    for (const HtmlListItem &read : readHtmlItems(snapshot.text(list))) {
        TocItem item;
        item.text = read.text;
        item.numbered = read.number;
        item.level = read.level;
        item.range = read.range.shifted(list.start);
        item.line = snapshot.lineAt(item.range.start);
        items += item;
    }
    addLinks(snapshot, &items);
    finish(&items);
    return items;
}

qsizetype quoteMarksLength(QStringView line, int quotes)
{
    qsizetype end = 0;
    for (; quotes > 0; --quotes) {
        end += indentOf(line.sliced(end)).units;
        if (end == line.size() || line[end] != u'>')
            return -1;
        ++end;
    }
    return end > 0 && end < line.size() && line[end] == u' ' ? end + 1 : end;
}

} // namespace Galley
