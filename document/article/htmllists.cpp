// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/htmllists.h"

#include "document/article/characterreference.h"
#include "document/article/htmltag.h"

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// Raw HTML as a row of tags and of what stands between them; comments and the like are left out.
class HtmlPieces
{
public:
    explicit HtmlPieces(QStringView html) : m_html(html), m_ends(html) { }

    bool next()
    {
        m_tag.reset();
        while (m_at < m_html.size()) {
            const qsizetype start = m_at;
            if (m_html[start] == u'<') {
                m_tag = htmlTagAt(m_html, start);
                const qsizetype end = m_tag ? m_tag->range.end : m_ends.endAt(start);
                if (m_tag || end > start) {
                    m_at = end;
                    m_range = {start, end};
                    if (m_tag)
                        return true;
                    continue;
                }
            }
            const qsizetype end = m_html.indexOf(u'<', start + 1);
            m_at = end < 0 ? m_html.size() : end;
            m_range = {start, m_at};
            return true;
        }
        return false;
    }

    const std::optional<HtmlTag> &tag() const { return m_tag; } // nothing for words
    SourceRange range() const { return m_range; }
    QStringView words() const { return m_html.sliced(m_range.start, m_range.length()); }

private:
    QStringView m_html;
    HtmlMarkupEnds m_ends;
    qsizetype m_at = 0;
    std::optional<HtmlTag> m_tag;
    SourceRange m_range;
};

bool isNamedOneOf(QStringView html, const HtmlTag &tag, std::initializer_list<QStringView> names)
{
    return std::any_of(names.begin(), names.end(), [&](QStringView name) { return tag.isNamed(html, name); });
}

// Whether an element stands within a line of words.
bool isInline(QStringView html, const HtmlTag &tag)
{
    return isNamedOneOf(html, tag,
        {u"a", u"b", u"strong", u"i", u"em", u"span", u"code", u"kbd", u"samp", u"tt", u"u", u"s", u"del", u"ins", u"sub", u"sup", u"small",
            u"big", u"mark", u"font", u"img", u"var", u"cite", u"q", u"abbr"});
}

bool isList(QStringView html, const HtmlTag &tag)
{
    return isNamedOneOf(html, tag, {u"ul", u"ol"});
}

// Words as they are shown, with where they begin.
class Words
{
public:
    void add(QStringView words, qsizetype start)
    {
        const auto first = std::find_if(words.begin(), words.end(), [](QChar c) { return !c.isSpace(); });
        if (m_start < 0 && first != words.end())
            m_start = start + (first - words.begin());
        if (m_text.size() < longest)
            m_text += words.first(std::min(words.size(), longest));
    }
    bool isEmpty() const { return m_start < 0; }
    qsizetype start() const { return m_start; }
    QString shown() const { return withReferencesResolved(m_text).simplified(); }

private:
    static constexpr qsizetype longest = 4096;
    QString m_text;
    qsizetype m_start = -1;
};

// The words of the last line that has any, as a page shows it.
class LastWords
{
public:
    explicit LastWords(QStringView html) : m_html(html) { }

    void pass(const HtmlPieces &piece)
    {
        if (!piece.tag()) {
            if (m_ended && !piece.words().trimmed().isEmpty())
                clear();
            m_words.add(piece.words(), piece.range().start);
        } else if (!isInline(m_html, *piece.tag())) {
            m_ended = m_ended || !m_words.isEmpty();
        }
    }
    void clear()
    {
        m_words = {};
        m_ended = false;
    }
    const Words &words() const { return m_words; }

private:
    QStringView m_html;
    Words m_words;
    bool m_ended = false;
};

class ItemReader
{
public:
    explicit ItemReader(QStringView list) : m_list(list), m_pieces(list) { }

    QList<HtmlListItem> read()
    {
        while (m_pieces.next()) {
            if (!m_pieces.tag())
                addWords();
            else if (isList(m_list, *m_pieces.tag()))
                passList(*m_pieces.tag());
            else if (m_pieces.tag()->isNamed(m_list, u"li"))
                passItem(*m_pieces.tag());
            else if (m_isOpen && isInline(m_list, *m_pieces.tag()))
                extend(m_pieces.range());
        }
        finish();
        return m_items;
    }

private:
    struct OpenList
    {
        bool isNumbered = false;
        int count = 0;
    };

    void passList(const HtmlTag &tag)
    {
        finish();
        if (!tag.closing)
            m_lists.append({tag.isNamed(m_list, u"ol"), 0});
        else if (!m_lists.isEmpty())
            m_lists.removeLast();
    }

    void passItem(const HtmlTag &tag)
    {
        finish();
        if (tag.closing || m_lists.isEmpty())
            return;
        m_isOpen = true;
        m_item.level = int(m_lists.size());
        if (OpenList &open = m_lists.last(); open.isNumbered)
            m_item.number = QString::number(++open.count) + u'.';
    }

    void addWords()
    {
        const SourceRange all = m_pieces.range();
        const QStringView words = m_pieces.words();
        m_words.add(words, all.start);
        const QStringView trimmed = words.trimmed();
        if (!m_isOpen || trimmed.isEmpty())
            return;
        const qsizetype start = all.start + (trimmed.data() - words.data());
        extend({start, start + trimmed.size()});
    }

    void extend(SourceRange by) { m_item.range = m_item.range.isEmpty() ? by : SourceRange{m_item.range.start, by.end}; }

    void finish()
    {
        m_item.text = m_words.shown();
        if (m_isOpen && !m_item.text.isEmpty())
            m_items += m_item;
        m_item = {};
        m_words = {};
        m_isOpen = false;
    }

    QStringView m_list;
    HtmlPieces m_pieces;
    QList<HtmlListItem> m_items;
    QList<OpenList> m_lists;
    HtmlListItem m_item;
    Words m_words;
    bool m_isOpen = false; // an item
};

} // namespace

QList<HtmlList> readHtmlLists(QStringView html)
{
    QList<HtmlList> lists;
    LastWords before(html);
    int depth = 0;
    for (HtmlPieces piece(html); piece.next();) {
        if (!piece.tag() || !isList(html, *piece.tag())) {
            if (depth == 0)
                before.pass(piece);
            continue;
        }
        if (piece.tag()->closing) {
            if (depth == 0 || --depth > 0)
                continue;
            lists.last().range.end = piece.range().end;
            before.clear();
        } else if (depth++ == 0) {
            const Words &lead = before.words();
            lists.append({{piece.range().start, html.size()}, lead.shown(), lead.isEmpty() ? piece.range().start : lead.start()});
        }
    }
    return lists;
}

QString lastHtmlWords(QStringView html)
{
    LastWords words(html);
    for (HtmlPieces piece(html); piece.next();)
        words.pass(piece);
    return words.words().shown();
}

QList<HtmlListItem> readHtmlItems(QStringView list)
{
    return ItemReader(list).read();
}

} // namespace Galley
