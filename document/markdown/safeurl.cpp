// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/safeurl.h"

#include <algorithm>
#include <array>

namespace Galley {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// Browsers ignore control characters and spaces around a URL, and tabs and line ends inside it.
std::string tidied(std::string_view url)
{
    const auto outer = [](char c) { return static_cast<unsigned char>(c) <= 0x20; };
    while (!url.empty() && outer(url.front()))
        url.remove_prefix(1);
    while (!url.empty() && outer(url.back()))
        url.remove_suffix(1);
    std::string result(url);
    std::erase_if(result, [](char c) { return c == '\t' || c == '\n' || c == '\r' || c == '\0'; });
    return result;
}

// Lower case, without the colon; empty for a relative URL.
std::string schemeOf(std::string_view url)
{
    if (url.empty() || !isLetter(url.front()))
        return {};
    std::string scheme;
    for (const char c : url) {
        if (c == ':')
            return scheme;
        if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '+' && c != '-' && c != '.')
            return {};
        scheme += lower(c);
    }
    return {};
}

bool isImageData(std::string_view url)
{
    constexpr std::array<std::string_view, 6> kinds{"png", "jpeg", "gif", "webp", "avif", "bmp"};
    std::string head;
    std::transform(
        url.begin(), url.begin() + static_cast<std::ptrdiff_t>(std::min<size_t>(url.size(), 32)), std::back_inserter(head), lower);
    return std::any_of(kinds.begin(), kinds.end(), [&](std::string_view kind) {
        const std::string start = std::string("data:image/").append(kind);
        return head.starts_with(start) && head.size() > start.size() && (head[start.size()] == ';' || head[start.size()] == ',');
    });
}

} // namespace

std::optional<std::string> safeUrl(std::string_view url, UrlUse use)
{
    std::string tidy = tidied(url);
    const std::string scheme = schemeOf(tidy);
    if (scheme.empty() || scheme == "http" || scheme == "https")
        return tidy;
    if (scheme == "mailto" && use == UrlUse::Link)
        return tidy;
    if (scheme == "data" && use == UrlUse::Image && isImageData(tidy))
        return tidy;
    return std::nullopt;
}

} // namespace Galley
