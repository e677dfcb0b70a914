// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace Galley {

// A text as it is fed to cmark: UTF-8 whose lines are the text's lines, with the way back from a byte of a line to a
// position of the text. NUL and lone surrogates become replacement characters, one for one.
//
// cmark forgets which brackets were escaped (`\[12\]` comes back as `[12]`). So each escaped bracket, colon or at sign
// is followed by a guard: a punctuation character that the text does not hold. Whoever reads text from cmark drops it.
// The text must outlive this.
class FedText
{
public:
    explicit FedText(QStringView text);

    QStringView text() const { return m_text; }
    std::string_view bytes() const { return {m_bytes.constData(), static_cast<size_t>(m_bytes.size())}; }
    int lineCount() const { return static_cast<int>(m_positions.size()) - 1; } // a line end at the very end starts no line
    std::string_view line(int line) const; // counted from 1, without its line end
    bool isBlank(int line) const;

    qsizetype lineStart(int line) const { return m_positions[static_cast<size_t>(line - 1)]; } // lineCount() + 1: the end
    SourceRange lineRange(int line) const; // without its line end
    qsizetype position(int line, size_t byteColumn) const;

    std::string_view guard() const { return m_guard; } // empty: there is none
    std::string plain(std::string_view text) const; // without guards
    QString toString(std::string_view text) const; // likewise

private:
    void guardEscapes();
    void indexLines();

    QStringView m_text;
    QByteArray m_bytes;
    std::string m_guard;
    std::vector<qsizetype> m_positions; // of line starts in the text, and its end
    std::vector<qsizetype> m_offsets; // of line starts in the bytes, and their end
    bool m_endsOpen = false; // the last line has no line end
};

} // namespace Galley
