// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Galley {

// A place in the text of a .bib file that only moves forward, and knows where the next entry begins.
class BibtexCursor
{
public:
    explicit BibtexCursor(QStringView text) : m_text(text) { }

    qsizetype position() const { return m_at; }
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar current() const { return at(m_at); }
    QChar at(qsizetype position) const { return position < m_text.size() ? m_text[position] : QChar(); }
    QStringView text(qsizetype start, qsizetype end) const { return m_text.sliced(start, end - start); }

    // To what opens the next `@type{` or `@type(`, wherever that stands, unless it is commented out; false: there is none.
    bool findEntry(QStringView *type);
    int entryLine() const { return m_line; } // of its '@', counted from 1

    void advance(qsizetype units = 1) { m_at += units; }
    void setPosition(qsizetype position) { m_at = position; } // within the entry
    bool atNextEntry() const; // whether the next entry begins here, though this one was not closed
    void skipBlanks(); // and comments, as far as the next entry
    void skipToComma(QChar closing); // or to what closes the entry, outside braces
    QStringView readName(); // of a field or an abbreviation; empty when there is none

    enum class Group { Closed, Open }; // open: it does not close before the next entry
    Group readBraces(QStringView *content); // begins at '{'
    Group readQuotation(QStringView *content); // begins at '"'
    bool skipBracesToAnyEnd(); // of a comment, in which anything may stand; false: nothing closes it, and nothing is skipped

private:
    bool beginsEntry(qsizetype lineStart) const;
    qsizetype nameEnd(qsizetype position) const;
    void begin(qsizetype at);

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_entryIndent = 0; // blanks before the entry's '@'
    int m_line = 1;
    qsizetype m_entryAt = 0; // its '@'
    bool m_commentsClose = true; // false: one did not, and no other is looked through to the end
};

} // namespace Galley
