// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/tocplace.h"

#include "document/article/htmllists.h"
#include "document/article/toctitle.h"
#include "document/documentsnapshot.h"

#include <QRegularExpression>

#include <algorithm>
#include <compare>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 80;
constexpr qsizetype longestMarker = 400;
constexpr int mostLists = 100; // of one table of contents

bool opensComment(const QString &html)
{
    static const QRegularExpression opening(
        uR"(^[\s>]*<!--\s*(?:toc|start doctoc|markdowntoc|toc:start|toc start)\b[^>]*-->)"_s, QRegularExpression::CaseInsensitiveOption);
    return opening.match(html).hasMatch();
}

bool closesComment(const QString &html)
{
    static const QRegularExpression closing(
        uR"(<!--\s*(?:tocstop|/toc|end doctoc|/markdowntoc|toc:end|toc end)\b)"_s, QRegularExpression::CaseInsensitiveOption);
    return closing.match(html).hasMatch();
}

// "(click to expand)"
QString withoutHint(const QString &title)
{
    static const QRegularExpression hint(uR"(\s*[(（][^()（）]*[)）]\s*$)"_s);
    return QString(title).remove(hint);
}

// A part of the article, or the place behind the last one of a container.
struct Cursor
{
    int block = 0;
    int part = 0; // of the block; 0 where it is its only one
    int container = 0;

    friend auto operator<=>(const Cursor &, const Cursor &) = default;
};

class PlaceFinder
{
public:
    PlaceFinder(const DocumentSnapshot &snapshot, const std::function<bool(const TocPlace &)> &isToc) : m_snapshot(snapshot), m_isToc(isToc)
    {
    }

    std::optional<TocPlace> find()
    {
        std::optional<TocPlace> place;
        for (Cursor at; !isEnd(at) && !place; at = next(at))
            place = placeAt(at);
        for (qsizetype i = 0; i < m_nesting.size() && !place; ++i)
            place = placeInside(m_nesting[i]);
        return place ? place : m_withoutList;
    }

private:
    const BlockPart *part(Cursor at) const
    {
        const QList<BlockPart> &parts = m_snapshot.block(at.block)->parts;
        return parts.isEmpty() ? nullptr : &parts[at.part];
    }

    BlockKind kind(Cursor at) const
    {
        const BlockPart *own = part(at);
        return own ? own->kind : m_snapshot.block(at.block)->kind;
    }

    bool isEnd(Cursor at) const
    {
        if (at.block >= m_snapshot.blockCount())
            return true;
        const QList<BlockPart> &parts = m_snapshot.block(at.block)->parts;
        return at.container > 0 && (at.part >= parts.size() || parts[at.part].container != at.container);
    }

    Cursor next(Cursor at) const
    {
        const QList<BlockPart> &parts = m_snapshot.block(at.block)->parts;
        const bool isLast = at.part + 1 >= parts.size() || parts[at.part + 1].container != at.container;
        return isLast && at.container == 0 ? Cursor{at.block + 1, 0, 0} : Cursor{at.block, at.part + 1, at.container};
    }

    LineRange lines(Cursor at) const
    {
        const int first = m_snapshot.linesOfBlock(at.block).first;
        if (const BlockPart *own = part(at))
            return {first + own->line, own->lines};
        return {first, qMax(1, m_snapshot.block(at.block)->contentLines)};
    }

    QString line(int number) const { return m_snapshot.text(m_snapshot.source().lineRange(number)); }
    QString text(Cursor at) const { return m_snapshot.text(range(at)); }

    SourceRange range(Cursor at) const
    {
        const LineRange whole = lines(at);
        return {m_snapshot.source().lineRange(whole.first).start, m_snapshot.source().lineRange(whole.end() - 1).end};
    }

    std::optional<TocPlace> placeInside(int block)
    {
        m_noneBehind = m_noneBetween = {};
        const QList<BlockPart> &parts = m_snapshot.block(block)->parts;
        for (int i = 0; i < parts.size(); ++i) {
            if (parts[i].container == 0)
                continue;
            if (auto place = placeAt({block, i, parts[i].container}))
                return place;
        }
        return {};
    }

    std::optional<TocPlace> placeAt(Cursor at)
    {
        if (at.container == 0 && at.part == 0) {
            const QList<BlockPart> &parts = m_snapshot.block(at.block)->parts;
            if (!parts.isEmpty() && parts.last().container > 0)
                m_nesting += at.block;
        }
        switch (kind(at)) {
        case BlockKind::Heading:
            return underHeading(at);
        case BlockKind::Paragraph:
            return underParagraph(at);
        case BlockKind::Html:
            return underHtml(at);
        default:
            return {};
        }
    }

    std::optional<TocPlace> underHeading(Cursor at)
    {
        const Outline &outline = m_snapshot.outline();
        const LineRange own = lines(at);
        const int heading = outlineIndexAt(outline, m_snapshot.source().lineRange(own.end() - 1).end);
        if (heading < 0 || outline[heading].line < own.first || !isTocTitle(outline[heading].title))
            return {};
        return listBehind(at, outline[heading].line, heading);
    }

    // In pasted text the title may be the last line of a paragraph.
    std::optional<TocPlace> underParagraph(Cursor at)
    {
        const Cursor behind = next(at);
        const bool beforeList = !isEnd(behind) && kind(behind) == BlockKind::List;
        if (!beforeList && !part(at) && m_snapshot.block(at.block)->length > longestTitle)
            return {};
        const LineRange own = lines(at);
        const int last = own.end() - 1;
        const QString text = line(last);
        if (own.count == 1 && isTocMarker(text)) {
            auto place = listBehind(at, last, -1);
            return place ? place : withoutList(at, last);
        }
        const bool beforeTag = own.count == 1 && !isEnd(behind) && kind(behind) == BlockKind::Html;
        return (beforeList || beforeTag) && isTocTitle(text) ? listBehind(at, last, -1) : std::nullopt;
    }

    std::optional<TocPlace> underHtml(Cursor at)
    {
        const bool hasLists = part(at) && part(at)->holdsHtmlList;
        if (hasLists)
            for (const HtmlList &list : htmlListsIn(at))
                if (isTocTitle(withoutHint(list.lead)))
                    if (auto place = htmlPlace(list, m_snapshot.source().lineAt(list.leadStart), -1))
                        return place;
        if (!part(at) && m_snapshot.block(at.block)->length > longestMarker)
            return {};
        const QString html = text(at);
        if (html.size() > longestMarker)
            return {};
        const int first = lines(at).first;
        if (opensComment(html)) {
            auto place = listBetweenComments(at, html, first);
            return place ? place : withoutList(at, first);
        }
        return !hasLists && isTocTitle(withoutHint(lastHtmlWords(html))) ? listBehind(at, first, -1) : std::nullopt;
    }

    // The first marker of all counts, if there is nothing better.
    std::optional<TocPlace> withoutList(Cursor at, int line)
    {
        if (!m_withoutList && at.container == 0) {
            m_withoutList.emplace();
            m_withoutList->line = line;
        }
        return {};
    }

    // Comments, tags and a marker may stand between a title and its list.
    std::optional<TocPlace> listBehind(Cursor at, int line, int heading)
    {
        std::optional<TocPlace> place;
        for (at = next(at); !isEnd(at) && at >= m_noneBehind; at = next(at)) {
            const QList<HtmlList> lists = part(at) && part(at)->holdsHtmlList ? htmlListsIn(at) : QList<HtmlList>();
            if (kind(at) == BlockKind::List || !lists.isEmpty()) {
                place = lists.isEmpty() ? listPlace(at, line, heading, Until::Text) : htmlPlace(lists.first(), line, heading);
                at = next(at);
                break;
            }
            const bool marker = kind(at) == BlockKind::Paragraph && lines(at).count == 1 && isTocMarker(text(at));
            if (kind(at) != BlockKind::Html && !marker)
                break;
        }
        m_noneBehind = qMax(at, m_noneBehind);
        return place;
    }

    std::optional<TocPlace> listBetweenComments(Cursor at, const QString &opening, int line)
    {
        std::optional<TocPlace> place;
        bool closed = closesComment(opening);
        while (!closed) {
            at = next(at);
            if (isEnd(at) || at < m_noneBetween || kind(at) == BlockKind::Heading)
                break;
            if (kind(at) == BlockKind::List) {
                place = listPlace(at, line, -1, Until::Comment);
                at = next(at);
                break;
            }
            closed = kind(at) == BlockKind::Html && closesComment(text(at));
        }
        m_noneBetween = qMax(at, m_noneBetween);
        return place;
    }

    // Where the lists that may belong to a table of contents end at the latest.
    enum class Until { Text, Comment };

    std::optional<TocPlace> listPlace(Cursor list, int line, int heading, Until until)
    {
        TocPlace place{.line = line, .heading = heading, .list = lines(list), .isDoubtful = list.container > 0};
        place.quotes = part(list) ? part(list)->quotes : 0;
        if (!m_isToc(place))
            return {};
        place.moreLists = listsAfter(list, until);
        return place;
    }

    QList<LineRange> listsAfter(Cursor list, Until until) const
    {
        QList<LineRange> lists;
        const bool inTags = m_snapshot.block(list.block)->kind == BlockKind::Html;
        for (Cursor at = next(list); !isEnd(at) && lists.size() < mostLists; at = next(at)) {
            const bool isText = kind(at) == BlockKind::Paragraph || kind(at) == BlockKind::Definitions;
            const bool isHtml = kind(at) == BlockKind::Html;
            if (inTags && at.block > list.block)
                break;
            if (kind(at) == BlockKind::List)
                lists += lines(at);
            else if ((!isText && !isHtml) || (isHtml && until == Until::Comment && closesComment(text(at))))
                break;
        }
        return lists;
    }

    // Those that begin in a part. Raw HTML is read together with what follows it in its block: blank lines end what the
    // parser takes for one piece.
    QList<HtmlList> htmlListsIn(Cursor at)
    {
        if (part(at)->quotes > 0)
            return {};
        const SourceRange own = range(at);
        if (own.start < m_html.start || own.end > m_html.end) {
            m_html = own;
            for (Cursor more = next(at); !isEnd(more) && more.block == at.block && kind(more) == BlockKind::Html; more = next(more))
                m_html.end = range(more).end;
            m_htmlLists = readHtmlLists(m_snapshot.text(m_html));
            for (HtmlList &list : m_htmlLists) {
                list.range = list.range.shifted(m_html.start);
                list.leadStart += m_html.start;
            }
        }
        const auto startsBefore = [](const HtmlList &list, qsizetype position) { return list.range.start < position; };
        const auto first = std::lower_bound(m_htmlLists.cbegin(), m_htmlLists.cend(), own.start, startsBefore);
        return QList<HtmlList>(first, std::lower_bound(first, m_htmlLists.cend(), own.end, startsBefore));
    }

    std::optional<TocPlace> htmlPlace(const HtmlList &list, int line, int heading) const
    {
        TocPlace place{.line = line, .heading = heading, .html = list.range, .isDoubtful = true};
        place.list.first = m_snapshot.lineAt(list.range.start);
        place.list.count = m_snapshot.lineAt(list.range.end - 1) - place.list.first + 1;
        return m_isToc(place) ? std::optional(place) : std::nullopt;
    }

    const DocumentSnapshot &m_snapshot;
    const std::function<bool(const TocPlace &)> &m_isToc;
    std::optional<TocPlace> m_withoutList;
    QList<int> m_nesting; // blocks that have parts inside of others
    Cursor m_noneBehind; // the parts before this one were looked through in vain
    Cursor m_noneBetween;
    SourceRange m_html; // the raw HTML that was read last
    QList<HtmlList> m_htmlLists;
};

} // namespace

std::optional<TocPlace> findTocPlace(const DocumentSnapshot &snapshot, const std::function<bool(const TocPlace &)> &isToc)
{
    return PlaceFinder(snapshot, isToc).find();
}

} // namespace Galley
