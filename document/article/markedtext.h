// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace Galley {

// Inline text in which marks are looked for. `text` decides what is a mark; where something in it must not be read
// it holds `opaque` (code, math, addresses) or `hidden` (markup, escapes) in place of each unit, while `written`, of the
// same length, holds what the author wrote.
class MarkedText
{
public:
    static constexpr QChar opaque = QChar::ObjectReplacementCharacter;
    static constexpr QChar hidden = u'\ufffb';

    MarkedText(QStringView text, QStringView written, QChar before, QChar after);

    QStringView text() const { return m_text; }
    QStringView written(qsizetype start, qsizetype end) const { return m_written.sliced(start, end - start); }
    qsizetype size() const { return m_text.size(); }
    QChar at(qsizetype position) const { return position >= 0 && position < m_text.size() ? m_text[position] : QChar(); }
    char32_t before(qsizetype position) const; // the code point that ends there, also beyond the start
    char32_t after(qsizetype position) const; // the code point that begins there, also beyond the end

    // The bracket that closes the one at the position; -1 when none does.
    qsizetype closing(qsizetype position) const { return m_closing.value(position, -1); }
    qsizetype skipSpace(qsizetype position) const;

private:
    void pairBrackets();
    void pairBraces();

    QStringView m_text;
    QStringView m_written;
    QChar m_before;
    QChar m_after;
    QList<qsizetype> m_closing; // by position; empty when there is no bracket at all
};

} // namespace Galley
