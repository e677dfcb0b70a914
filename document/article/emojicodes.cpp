// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/emojicodes.h"

#include "document/article/characterclass.h"
#include "document/article/emojitable.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace Galley {

namespace {

constexpr size_t longestCode = 40;

using Entry = std::pair<std::string_view, std::string_view>; // a code, its emoji

std::string_view takeWord(std::string_view &rest)
{
    const std::string_view word = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
    return word;
}

std::vector<Entry> readTable()
{
    std::vector<Entry> entries;
    entries.reserve(2000);
    for (std::string_view rest = emojiTable(); !rest.empty();) {
        const std::string_view code = takeWord(rest);
        entries.emplace_back(code, takeWord(rest));
    }
    return entries;
}

bool isCodePart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '+' || c == '-';
}

// Where the code ends that begins behind the colon at `open`: its closing colon. npos where there is none.
size_t closingColon(std::string_view text, size_t open)
{
    const size_t limit = std::min(text.size(), open + 2 + longestCode);
    for (size_t at = open + 1; at < limit; ++at) {
        if (text[at] == ':')
            return at;
        if (!isCodePart(text[at]))
            break;
    }
    return std::string_view::npos;
}

// `done` is where the emoji before it ended, if there was one.
bool standsAlone(std::string_view text, size_t open, size_t close, size_t done, std::string_view guard)
{
    const bool follows = open == done;
    const char before = follows ? ' ' : text[open - 1];
    const std::string_view behind = text.substr(close + 1);
    const char after = behind.empty() ? ' ' : behind.front();
    if (before == ':' || (isAsciiWordPart(before) && (isAsciiWordPart(after) || after == ':')))
        return false;
    return guard.empty() || !behind.starts_with(guard);
}

} // namespace

std::string_view emojiOf(std::string_view code)
{
    static const std::vector<Entry> table = readTable();
    const auto found = std::ranges::lower_bound(table, code, {}, &Entry::first);
    return found != table.end() && found->first == code ? found->second : std::string_view();
}

std::string withEmoji(std::string_view text, std::string_view guard)
{
    std::string shown;
    size_t done = 0;
    for (size_t open = text.find(':'); open != std::string_view::npos;) {
        const size_t close = closingColon(text, open);
        if (close == std::string_view::npos) {
            open = text.find(':', open + 1);
            continue;
        }
        const std::string_view emoji = emojiOf(text.substr(open + 1, close - open - 1));
        if (emoji.empty() || !standsAlone(text, open, close, done, guard)) {
            open = close;
            continue;
        }
        shown.append(text.substr(done, open - done)).append(emoji);
        done = close + 1;
        open = text.find(':', done);
    }
    return shown.append(text.substr(done));
}

} // namespace Galley
