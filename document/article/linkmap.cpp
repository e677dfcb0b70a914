// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/linkmap.h"

#include "document/article/placeholders.h"
#include "document/article/separatedvalues.h"
#include "document/text/textencoding.h"

#include <QHash>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QString fromLatin1(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    text.replace("\r\n"_L1, "\n"_L1);
    return text.replace(u'\r', u'\n');
}

struct Columns
{
    qsizetype slug = 0;
    qsizetype url = 1;
    qsizetype title = 2;
    bool named = false; // the first row is not a page but names the columns
};

Columns columnsOf(const QStringList &first)
{
    QStringList names;
    for (const QString &field : first)
        names += field.trimmed().toLower();
    Columns columns;
    const qsizetype slug = names.indexOf("slug"_L1);
    const qsizetype url = names.indexOf("url"_L1);
    if (slug >= 0 && url >= 0)
        columns = {slug, url, names.indexOf("title"_L1), true};
    return columns;
}

class LinkMapReader
{
public:
    ReadPages read(const QList<SeparatedRow> &rows)
    {
        const Columns columns = rows.isEmpty() ? Columns() : columnsOf(rows.first().fields);
        for (qsizetype i = columns.named ? 1 : 0; i < rows.size(); ++i)
            take(rows[i], columns);
        for (qsizetype i = 0; i < m_found.pages.size(); ++i)
            m_bySlug.insert(m_found.pages[i].slug.toLower(), i);
        m_states.fill(State::Unseen, m_found.pages.size());
        for (qsizetype i = 0; i < m_found.pages.size(); ++i)
            follow(i);
        ReadPages result;
        result.faults = m_found.faults;
        for (qsizetype i = 0; i < m_found.pages.size(); ++i)
            if (m_states[i] == State::Known)
                result.pages += m_found.pages[i];
        return result;
    }

private:
    enum class State { Unseen, OnTheWay, Known, Nowhere };

    void take(const SeparatedRow &row, const Columns &columns)
    {
        const QString slug = row.fields.value(columns.slug).trimmed();
        const QString url = row.fields.value(columns.url).trimmed();
        if (row.broken)
            return tell(SurroundingsFault::Kind::Malformed, row.line, u"a quotation mark is out of place"_s);
        if (slug.isEmpty() || url.isEmpty())
            return tell(SurroundingsFault::Kind::Malformed, row.line, u"slug or url is missing"_s);
        QString key = slug;
        while (key.startsWith(u'/'))
            key.removeFirst();
        while (key.endsWith(u'/'))
            key.chop(1);
        m_found.pages
            += KnownPage{key, url, columns.title < 0 ? QString() : row.fields.value(columns.title).trimmed(), KnownPage::Origin::LinkMap};
        m_lines += row.line;
    }

    void tell(SurroundingsFault::Kind kind, int line, const QString &detail) { m_found.faults += {kind, {}, line, detail}; }

    qsizetype next(const KnownPage &page) const
    {
        const auto placeholder = placeholderDestination(page.target);
        if (!placeholder || placeholder->kind != PlaceholderKind::InternalLink)
            return -1;
        return m_bySlug.value(placeholder->target.toLower(), missing);
    }

    // Every page is passed once, however long the chains are.
    void follow(qsizetype start)
    {
        QList<qsizetype> way;
        qsizetype at = start;
        while (at >= 0 && m_states[at] == State::Unseen) {
            m_states[at] = State::OnTheWay;
            way += at;
            at = next(m_found.pages[at]);
        }
        const bool circle = at >= 0 && m_states[at] == State::OnTheWay;
        if (circle)
            tell(SurroundingsFault::Kind::Circle, m_lines[at], m_found.pages[at].slug);
        else if (at == missing)
            tell(SurroundingsFault::Kind::Malformed, m_lines[way.last()], u"it leads to a slug that is not in the table"_s);
        const bool known = at == -1 || (at >= 0 && m_states[at] == State::Known);
        const QString target = at >= 0 ? m_found.pages[at].target : way.isEmpty() ? QString() : m_found.pages[way.last()].target;
        for (const qsizetype page : std::as_const(way)) {
            m_states[page] = known ? State::Known : State::Nowhere;
            m_found.pages[page].target = target;
        }
    }

    static constexpr qsizetype missing = -2;
    ReadPages m_found;
    QList<int> m_lines; // by page
    QHash<QString, qsizetype> m_bySlug;
    QList<State> m_states;
};

} // namespace

ReadPages readLinkMap(const QByteArray &bytes)
{
    const DecodedText decoded = decode(bytes);
    if (decoded.fault == DecodingFault::Binary)
        return {{}, {{SurroundingsFault::Kind::NotText, {}, 0, {}}}};
    const bool isBytes = decoded.format.encoding == Encoding::Utf8 || decoded.format.encoding == Encoding::EightBit;
    const QString text = isBytes && decoded.fault == DecodingFault::InvalidSequence ? fromLatin1(bytes) : decoded.text;
    return LinkMapReader().read(readSeparatedValues(text));
}

} // namespace Galley
