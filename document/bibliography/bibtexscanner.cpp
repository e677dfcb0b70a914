// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/bibtexscanner.h"

#include "document/bibliography/bibtexcursor.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEntries = 100'000;
constexpr qsizetype mostFaults = 1000; // more would say the same
constexpr qsizetype longestFaultName = 80;
constexpr qsizetype roomForMacros = 1024 * 1024;

using Kind = BibliographyFault::Kind;

QHash<QString, QString> monthMacros()
{
    static constexpr auto months = std::to_array<QStringView>({u"january", u"february", u"march", u"april", u"may", u"june", u"july",
        u"august", u"september", u"october", u"november", u"december"});
    QHash<QString, QString> macros;
    for (size_t i = 0; i < months.size(); ++i) {
        macros.insert(months.at(i).toString(), QString::number(i + 1));
        macros.insert(months.at(i).first(3).toString(), QString::number(i + 1));
    }
    macros.insert(u"sept"_s, u"9"_s);
    return macros;
}

class BibtexScanner
{
public:
    explicit BibtexScanner(QStringView text) : m_cursor(text), m_macros(monthMacros()), m_room(text.size() + roomForMacros) { }

    ScannedBibtex scan(const StopToken &stop)
    {
        QStringView type;
        while (!stop.isStopped() && m_cursor.findEntry(&type)) {
            const QString name = type.toString().toLower();
            if (m_found.entries.size() >= mostEntries) {
                m_found.faults.append({Kind::TooManyEntries, 0, {}, {}});
                break;
            }
            readOne(name);
        }
        return std::move(m_found);
    }

private:
    void readOne(const QString &type)
    {
        m_entry = {};
        m_lastField.clear();
        m_hasReread = false;
        m_entry.type = type;
        m_entry.line = m_cursor.entryLine();
        m_closing = m_cursor.current() == u'{' ? u'}' : u')';
        if (type == "comment"_L1) {
            if (m_cursor.current() != u'{' || !m_cursor.skipBracesToAnyEnd())
                m_cursor.advance();
            return;
        }
        m_cursor.advance();
        if (type == "preamble"_L1)
            return readPreamble();
        if (type == "string"_L1)
            return readMacros();
        if (readKey())
            readFields();
        else
            skipRest();
        if (!m_entry.key.isEmpty())
            m_found.entries.append(std::move(m_entry));
    }

    // Of what is wrong with the form of an entry the first is told: the rest may only follow from it.
    void tell(Kind kind, QStringView detail = {})
    {
        const bool isFirst = !std::exchange(m_entry.isBroken, true);
        if (m_found.faults.size() >= mostFaults || !isFirst)
            return;
        const QString shortDetail = detail.first(std::min(longestFaultName, detail.size())).toString().simplified();
        m_found.faults.append({kind, m_entry.line, m_entry.key, shortDetail});
    }

    void readPreamble()
    {
        (void)readValue(u"preamble");
        m_cursor.skipToComma(m_closing);
        close();
    }

    // Whether a key is followed by fields, or by the entry's end.
    bool readKey()
    {
        m_cursor.skipBlanks();
        const qsizetype start = m_cursor.position();
        const auto ends = [this](QChar c) { return c == u',' || c == m_closing || c == u'\n' || c == u'=' || c == u'{' || c == u'"'; };
        while (!m_cursor.atEnd() && !ends(m_cursor.current()))
            m_cursor.advance();
        const QChar end = m_cursor.current();
        const QString key = m_cursor.text(start, m_cursor.position()).trimmed().toString();
        if (end == u'=' || end == u'{' || end == u'"' || key.isEmpty()) {
            tell(Kind::KeyMissing, m_entry.type);
            return false;
        }
        m_entry.key = key;
        if (end == u'\n') {
            m_cursor.skipBlanks();
            if (!m_cursor.atEnd() && m_cursor.current() != u',' && m_cursor.current() != m_closing && !m_cursor.atNextEntry())
                tell(Kind::CommaMissing, key);
        }
        return true;
    }

    // To the end of an entry that nobody can cite.
    void skipRest()
    {
        while (!m_cursor.atEnd() && !m_cursor.atNextEntry()) {
            m_cursor.skipToComma(m_closing);
            m_cursor.skipBlanks();
            const bool ends = m_cursor.current() == m_closing;
            if (m_cursor.current() == u',' || ends)
                m_cursor.advance();
            if (ends)
                return;
        }
    }

    void readFields()
    {
        while (true) {
            m_cursor.skipBlanks();
            if (m_cursor.atEnd() || m_cursor.atNextEntry()) {
                if (rereadLastField())
                    continue;
                return tell(Kind::BraceNotClosed);
            }
            if (m_cursor.current() == m_closing) {
                if (!isStray())
                    return close();
                tell(Kind::BraceTooMany);
            } else if (m_cursor.current() == u',') {
                m_cursor.advance();
            } else {
                readField();
            }
        }
    }

    // A brace too many: fields go on behind it.
    bool isStray()
    {
        const qsizetype before = m_cursor.position();
        m_cursor.advance();
        m_cursor.skipBlanks();
        if (m_cursor.current() == u',') {
            m_cursor.advance();
            m_cursor.skipBlanks();
            const qsizetype field = m_cursor.position();
            const bool isField = !m_cursor.readName().isEmpty() && (m_cursor.skipBlanks(), m_cursor.current() == u'=');
            if (isField) {
                m_cursor.setPosition(field);
                return true;
            }
        }
        m_cursor.setPosition(before);
        return false;
    }

    void readField()
    {
        const QStringView written = m_cursor.readName();
        if (written.isEmpty()) {
            tell(Kind::EqualsSignMissing, m_cursor.text(m_cursor.position(), m_cursor.position() + 1));
            m_cursor.advance();
            return m_cursor.skipToComma(m_closing);
        }
        m_cursor.skipBlanks();
        if (m_cursor.current() != u'=') {
            tell(Kind::EqualsSignMissing, written);
            return m_cursor.skipToComma(m_closing);
        }
        m_cursor.advance();
        const QString name = written.toString().toLower();
        const QString value = readValue(name);
        m_lastField = name;
        if (!m_entry.fields.contains(name))
            m_entry.fields.insert(name, value);
        m_cursor.skipBlanks();
        const QChar next = m_cursor.current();
        if (m_cursor.atEnd() || next == u',' || next == m_closing || m_cursor.atNextEntry())
            return;
        tell(Kind::CommaMissing, name);
        if (next == u'}' || next == u')')
            m_cursor.advance(); // the wrong bracket
    }

    // Parts joined by '#'.
    QString readValue(QStringView name)
    {
        QString value;
        while (true) {
            m_cursor.skipBlanks();
            m_valueStart = m_cursor.position();
            QStringView content;
            if (m_cursor.current() == u'{') {
                if (m_cursor.readBraces(&content) == BibtexCursor::Group::Open)
                    content = tellOpen(Kind::BraceNotClosed, name, content);
            } else if (m_cursor.current() == u'"') {
                if (m_cursor.readQuotation(&content) == BibtexCursor::Group::Open)
                    content = tellOpen(Kind::QuotationNotClosed, name, content);
            } else if (content = m_cursor.atNextEntry() ? QStringView() : m_cursor.readName(); content.isEmpty()) {
                tell(Kind::ValueMissing, name);
                return value;
            } else {
                value += macro(content);
                content = {};
            }
            value += content;
            m_cursor.skipBlanks();
            if (m_cursor.current() != u'#')
                return value;
            m_cursor.advance();
        }
    }

    // What is not closed has swallowed the fields behind it; its own line is what it was to be. They are read once more
    // from there, but only once in an entry.
    QStringView tellOpen(Kind kind, QStringView name, QStringView content)
    {
        tell(kind, name);
        const qsizetype lineEnd = content.indexOf(u'\n');
        if (lineEnd < 0)
            return content;
        if (!std::exchange(m_hasReread, true))
            m_cursor.setPosition(m_valueStart + 1 + lineEnd);
        return ownLine(content);
    }

    static QStringView ownLine(QStringView content)
    {
        QStringView line = content.first(content.indexOf(u'\n')).trimmed();
        if (line.endsWith(u','))
            line.chop(1);
        return line;
    }

    // An entry that does not close may have lent its brace to its last field, when other fields stand in that.
    bool rereadLastField()
    {
        static const QRegularExpression field(u"\\n\\s*[a-zA-Z_-]{1,64}\\s*=\\s*[{\"\\w]"_s);
        const QString value = m_entry.fields.value(m_lastField);
        if (m_lastField.isEmpty() || m_hasReread || !field.match(value).hasMatch())
            return false;
        tell(Kind::BraceNotClosed, m_lastField);
        m_hasReread = true;
        m_cursor.setPosition(std::min(m_cursor.position(), m_valueStart + 1 + value.indexOf(u'\n')));
        m_entry.fields.insert(m_lastField, ownLine(value).toString());
        return true;
    }

    QString macro(QStringView name)
    {
        if (name.front().isDigit())
            return name.toString();
        const auto known = m_macros.constFind(name.toString().toLower());
        if (known == m_macros.cend())
            tell(Kind::MacroUndefined, name);
        if (known == m_macros.cend() || known->size() > m_room)
            return name.toString();
        m_room -= known->size();
        return *known;
    }

    // `@string{name = value}`, also several of them.
    void readMacros()
    {
        readFields();
        for (auto macro = m_entry.fields.cbegin(); macro != m_entry.fields.cend(); ++macro)
            m_macros.insert(macro.key(), macro.value());
    }

    void close()
    {
        if (m_cursor.current() == m_closing)
            m_cursor.advance();
    }

    BibtexCursor m_cursor;
    QHash<QString, QString> m_macros;
    qsizetype m_room; // for what abbreviations stand for, so that a few of them cannot fill the memory
    ScannedBibtex m_found;
    BibtexEntry m_entry; // that is being read
    QString m_lastField;
    qsizetype m_valueStart = 0; // where the last part of its value opens
    bool m_hasReread = false;
    QChar m_closing;
};

} // namespace

ScannedBibtex scanBibtex(QStringView text, const StopToken &stop)
{
    return BibtexScanner(text).scan(stop);
}

} // namespace Galley
