// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/htmlescape.h"

#include <array>

namespace Galley {

namespace {

constexpr std::string_view escapeOf(char character)
{
    switch (character) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    default:
        return {};
    }
}

constexpr auto needsEscape = [] {
    std::array<bool, 256> table{};
    for (const char c : std::string_view("&<>\""))
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

constexpr auto mayStandInUrl = [] {
    std::array<bool, 256> table{};
    for (unsigned c = '0'; c <= '9'; ++c)
        table[c] = true;
    for (unsigned c = 'a'; c <= 'z'; ++c)
        table[c] = table[c - 'a' + 'A'] = true;
    for (const char c : std::string_view("-_.+!*(),%#@?=;:/$~"))
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

} // namespace

void appendEscaped(std::string &html, std::string_view text)
{
    size_t done = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        if (!needsEscape[static_cast<unsigned char>(text[i])])
            continue;
        html.append(text, done, i - done);
        html.append(escapeOf(text[i]));
        done = i + 1;
    }
    html.append(text, done);
}

void appendUrl(std::string &html, std::string_view url)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const char c : url) {
        const auto byte = static_cast<unsigned char>(c);
        if (mayStandInUrl[byte]) {
            html += c;
        } else if (c == '&') {
            html += "&amp;";
        } else if (c == '\'') {
            html += "&#x27;";
        } else {
            html += '%';
            html += digits[byte >> 4];
            html += digits[byte & 15];
        }
    }
}

} // namespace Galley
