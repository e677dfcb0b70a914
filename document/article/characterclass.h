// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Galley {

// The code point that begins at the position, or that ends before it; 0 beyond the text's ends.
char32_t codePointAt(QStringView text, qsizetype position);
char32_t codePointBefore(QStringView text, qsizetype position);

// A letter, a digit, or a mark: marks are parts of words in Indic and other scripts.
bool isWordCharacter(char32_t character);

// Of a script that sets no space before a bracket: Chinese, Japanese, Korean, Thai and their neighbours.
bool isUnspacedScript(char32_t character);

// For comparison: letters without their accents, and the Turkish dotless i with its dot. Capitals are often written so.
QString withoutAccents(const QString &text);

inline int unitsOf(char32_t character)
{
    return QChar::requiresSurrogates(character) ? 2 : 1;
}

constexpr bool isAsciiWordPart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

} // namespace Galley
