// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/cslitems.h"
#include "document/bibliography/readentries.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEntries = 100'000;
constexpr qsizetype mostFaults = 1000;

using Kind = BibliographyFault::Kind;

struct ItemText
{
    QStringView text;
    int line = 0;
};

bool isJsonBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
}

// Finds the items of a list by their brackets. A string ends with its line at the latest, and an item where another
// begins on a line of its own, as deep as this one: so what is not closed takes no other item along.
class ItemSplitter
{
public:
    explicit ItemSplitter(QStringView text, qsizetype listStart) : m_text(text), m_at(listStart)
    {
        m_line += int(text.first(listStart).count(u'\n'));
    }

    // The next element of the list; false at its end. `text` is not blank then.
    bool next(ItemText *item)
    {
        while (m_at < m_text.size() && (isJsonBlank(m_text[m_at]) || m_text[m_at] == u','))
            step();
        if (m_at >= m_text.size() || m_text[m_at] == u']')
            return false;
        const qsizetype start = m_at;
        item->line = m_line;
        m_indent = indentAt(start);
        skipElement();
        item->text = m_text.sliced(start, m_at - start).trimmed();
        return true;
    }

    bool isComplete() const { return m_at < m_text.size(); }

private:
    void step()
    {
        m_line += m_text[m_at] == u'\n' ? 1 : 0;
        ++m_at;
    }

    // Blanks before the place, when nothing else is in its line; -1 otherwise.
    qsizetype indentAt(qsizetype position) const
    {
        constexpr qsizetype deepest = 64;
        qsizetype start = position;
        while (start > 0 && position - start < deepest && (m_text[start - 1] == u' ' || m_text[start - 1] == u'\t'))
            --start;
        return start == 0 || m_text[start - 1] == u'\n' ? position - start : -1;
    }

    void skipElement()
    {
        const qsizetype start = m_at;
        int depth = 0;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                skipString();
                continue;
            }
            if (c == u'{' && depth > 0 && m_at > start && m_indent >= 0 && indentAt(m_at) == m_indent)
                return; // the next item
            if (depth == 0 && (c == u',' || c == u']'))
                return;
            depth += c == u'{' || c == u'[' ? 1 : c == u'}' || c == u']' ? -1 : 0;
            step();
            if (depth == 0 && (c == u'}' || c == u']'))
                return;
        }
    }

    void skipString()
    {
        step();
        while (m_at < m_text.size() && m_text[m_at] != u'"' && m_text[m_at] != u'\n')
            m_at += m_text[m_at] == u'\\' && m_at + 1 < m_text.size() && m_text[m_at + 1] != u'\n' ? 2 : 1;
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            step();
    }

    QStringView m_text;
    qsizetype m_at;
    int m_line = 1;
    qsizetype m_indent = -1; // of the item
};

// Where the list of items begins, behind its bracket; -1 without one.
qsizetype listStart(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype begin = trimmed.isEmpty() ? -1 : trimmed.data() - text.data();
    if (begin < 0)
        return -1;
    if (text[begin] == u'[')
        return begin + 1;
    static const QRegularExpression named(u"\"(?:references|items)\"\\s*:\\s*\\["_s);
    constexpr qsizetype head = 4096;
    const auto match = named.matchView(text.sliced(begin, std::min(head, text.size() - begin)));
    return text[begin] == u'{' && match.hasMatch() ? begin + match.capturedEnd() : -1;
}

// Properties of an item that cannot be parsed as a whole.
QRegularExpression propertyForm(const QString &name)
{
    return QRegularExpression(u"\"%1\"\\s*:\\s*\"?([^\"\\n,}]{1,300})"_s.arg(name));
}

QString propertyIn(QStringView item, const QRegularExpression &form)
{
    constexpr qsizetype head = 16 * 1024;
    return form.matchView(item.first(std::min(head, item.size()))).captured(1).trimmed();
}

QString idIn(QStringView item)
{
    static const QRegularExpression form = propertyForm(u"id"_s);
    return propertyIn(item, form);
}

QString typeIn(QStringView item)
{
    static const QRegularExpression form = propertyForm(u"type"_s);
    return propertyIn(item, form);
}

QString titleIn(QStringView item)
{
    static const QRegularExpression form = propertyForm(u"title"_s);
    return propertyIn(item, form);
}

class CslJsonReader
{
public:
    ReadEntries read(QStringView text, const StopToken &stop)
    {
        const qsizetype start = listStart(text);
        if (start < 0) {
            tell({Kind::FormatUnknown, 0, {}, {}});
            return m_read;
        }
        ItemSplitter items(text, start);
        ItemText item;
        while (!stop.isStopped() && items.next(&item)) {
            if (m_read.entries.size() >= mostEntries) {
                tell({Kind::TooManyEntries, 0, {}, {}});
                return m_read;
            }
            take(item);
        }
        if (!items.isComplete() && m_read.faults.isEmpty())
            tell({Kind::JsonBroken, item.line, {}, {}});
        return std::move(m_read);
    }

private:
    void tell(const BibliographyFault &fault)
    {
        if (m_read.faults.size() < mostFaults)
            m_read.faults.append(fault);
    }

    void take(const ItemText &item)
    {
        if (!item.text.startsWith(u'{'))
            return tell({Kind::ItemNotObject, item.line, {}, {}});
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(item.text.toUtf8(), &error);
        if (error.error != QJsonParseError::NoError)
            return takeBroken(item);
        BibliographyEntry entry = entryFromCslItem(document.object());
        entry.line = item.line;
        if (entry.key.isEmpty())
            return tell({Kind::KeyMissing, item.line, {}, {}});
        m_read.entries.append(std::move(entry));
    }

    void takeBroken(const ItemText &item)
    {
        BibliographyEntry entry;
        entry.key = idIn(item.text);
        entry.type = typeIn(item.text);
        entry.line = item.line;
        entry.isBroken = true;
        if (const QString title = titleIn(item.text); !title.isEmpty())
            entry.fields.insert(u"title"_s, title);
        tell({Kind::JsonBroken, item.line, entry.key, {}});
        if (!entry.key.isEmpty())
            m_read.entries.append(std::move(entry));
    }

    ReadEntries m_read;
};

} // namespace

ReadEntries readCslJson(QStringView text, const StopToken &stop)
{
    return CslJsonReader().read(text, stop);
}

bool looksLikeCslJson(QStringView text)
{
    const qsizetype start = listStart(text);
    ItemText item;
    if (start < 0 || !ItemSplitter(text, start).next(&item) || !item.text.startsWith(u'{'))
        return false;
    return !idIn(item.text).isEmpty() && isCslType(typeIn(item.text));
}

} // namespace Galley
