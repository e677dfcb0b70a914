// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/characterreferences.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace Galley {

namespace {

using Reference = std::pair<std::string_view, std::string_view>;
constexpr std::array<Reference, 16> named{{
    {"amp", "&"},
    {"lt", "<"},
    {"gt", ">"},
    {"quot", "\""},
    {"apos", "'"},
    {"nbsp", "\xc2\xa0"},
    {"colon", ":"},
    {"Tab", "\t"},
    {"NewLine", "\n"},
    {"sol", "/"},
    {"num", "#"},
    {"quest", "?"},
    {"period", "."},
    {"lpar", "("},
    {"rpar", ")"},
    {"hellip", "\xe2\x80\xa6"},
}};

void appendUtf8(std::string &out, unsigned long code)
{
    if (code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
        code = 0xfffd;
    const auto byte = [&](unsigned long value) { out += static_cast<char>(value); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xc0 | code >> 6);
        byte(0x80 | (code & 63));
    } else if (code < 0x10000) {
        byte(0xe0 | code >> 12);
        byte(0x80 | (code >> 6 & 63));
        byte(0x80 | (code & 63));
    } else {
        byte(0xf0 | code >> 18);
        byte(0x80 | (code >> 12 & 63));
        byte(0x80 | (code >> 6 & 63));
        byte(0x80 | (code & 63));
    }
}

// `text` begins behind `&#`. The length of the number, 0 when there is none.
size_t appendNumeric(std::string &out, std::string_view text)
{
    const bool hexadecimal = !text.empty() && (text.front() == 'x' || text.front() == 'X');
    const char *begin = text.data() + (hexadecimal ? 1 : 0);
    unsigned long code = 0;
    const auto [end, error] = std::from_chars(begin, text.data() + text.size(), code, hexadecimal ? 16 : 10);
    if (end == begin)
        return 0;
    appendUtf8(out, error == std::errc() ? code : 0xfffd);
    return static_cast<size_t>(end - text.data());
}

} // namespace

std::string resolveCharacterReferences(std::string_view text)
{
    std::string result;
    size_t done = 0;
    for (size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', done)) {
        result.append(text, done, at - done);
        done = at;
        std::string_view rest = text.substr(at + 1);
        if (rest.starts_with('#')) {
            const size_t length = appendNumeric(result, rest.substr(1));
            if (length > 0)
                done = at + 2 + length;
        } else {
            const auto it = std::find_if(named.begin(), named.end(), [&](const Reference &reference) {
                return rest.starts_with(reference.first) && rest.substr(reference.first.size()).starts_with(';');
            });
            if (it != named.end()) {
                result += it->second;
                done = at + 1 + it->first.size();
            }
        }
        if (done == at) { // no reference
            result += '&';
            ++done;
        } else if (text.substr(done).starts_with(';')) {
            ++done;
        }
    }
    return result.append(text, done);
}

} // namespace Galley
