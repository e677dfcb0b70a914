// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/htmlallowlist.h"

#include "document/markdown/htmlescape.h"
#include "document/markdown/safeurl.h"

#include <algorithm>
#include <array>
#include <optional>

namespace Galley {

namespace {

using enum HtmlElement::Content;
constexpr auto elements = [] {
    std::array<HtmlElement, 76> list{{
        {"a"},
        {"abbr"},
        {"article", Any, true},
        {"aside", Any, true},
        {"b"},
        {"bdi"},
        {"bdo"},
        {"big"},
        {"blockquote", Any, true},
        {"br", Void},
        {"caption"},
        {"center", Any, true},
        {"cite"},
        {"code"},
        {"col", Void},
        {"colgroup"},
        {"dd", Any, true},
        {"del"},
        {"details", Any, true},
        {"dfn"},
        {"div", Any, true},
        {"dl", Any, true},
        {"dt"},
        {"em"},
        {"figcaption", Any, true},
        {"figure", Any, true},
        {"footer", Any, true},
        {"h1"},
        {"h2"},
        {"h3"},
        {"h4"},
        {"h5"},
        {"h6"},
        {"header", Any, true},
        {"hr", Void},
        {"i"},
        {"img", Void},
        {"ins"},
        {"kbd"},
        {"li", Any, true},
        {"main", Any, true},
        {"mark"},
        {"nav", Any, true},
        {"ol", Any, true},
        {"p"},
        {"picture"},
        {"pre"},
        {"q"},
        {"rp"},
        {"rt"},
        {"ruby"},
        {"s"},
        {"samp"},
        {"section", Any, true},
        {"small"},
        {"source", Void},
        {"span"},
        {"strike"},
        {"strong"},
        {"sub"},
        {"summary"},
        {"sup"},
        {"table", Any, true},
        {"tbody", Any, true},
        {"td", Any, true},
        {"tfoot", Any, true},
        {"th", Any, true},
        {"thead", Any, true},
        {"time"},
        {"tr", Any, true},
        {"tt"},
        {"u"},
        {"ul", Any, true},
        {"var"},
        {"wbr", Void},
        {"address", Any, true},
    }};
    std::sort(list.begin(), list.end(), [](const HtmlElement &a, const HtmlElement &b) { return a.name < b.name; });
    return list;
}();

enum class Rule { Text, Identifier, Number, Length, Align, Direction, Flag, Link, Image, ImageSet };
struct AttributeRule
{
    std::string_view name;
    std::string_view on; // element names between spaces; empty: all
    Rule rule;
};
constexpr std::array<AttributeRule, 25> rules{{
    {"id", {}, Rule::Identifier},
    {"name", " a ", Rule::Identifier},
    {"title", {}, Rule::Text},
    {"lang", {}, Rule::Text},
    {"dir", {}, Rule::Direction},
    {"align", " div p h1 h2 h3 h4 h5 h6 hr img table caption col colgroup tbody td tfoot th thead tr ", Rule::Align},
    {"valign", " td th tr tbody thead tfoot col colgroup ", Rule::Align},
    {"width", " img table td th col colgroup hr source ", Rule::Length},
    {"height", " img td th tr source ", Rule::Length},
    {"href", " a ", Rule::Link},
    {"src", " img ", Rule::Image},
    {"srcset", " source ", Rule::ImageSet},
    {"alt", " img ", Rule::Text},
    {"media", " source ", Rule::Text},
    {"type", " source ol ul li ", Rule::Text},
    {"open", " details ", Rule::Flag},
    {"start", " ol ", Rule::Number},
    {"reversed", " ol ", Rule::Flag},
    {"value", " li ", Rule::Number},
    {"colspan", " td th ", Rule::Number},
    {"rowspan", " td th ", Rule::Number},
    {"span", " col colgroup ", Rule::Number},
    {"scope", " th ", Rule::Text},
    {"datetime", " time ins del ", Rule::Text},
    {"abbr", " th ", Rule::Text},
}};

const AttributeRule *ruleFor(std::string_view attribute, std::string_view element)
{
    const auto it = std::find_if(rules.begin(), rules.end(), [&](const AttributeRule &rule) { return rule.name == attribute; });
    if (it == rules.end())
        return nullptr;
    if (it->on.empty())
        return &*it;
    const std::string word = " " + std::string(element) + " ";
    return it->on.find(word) != std::string_view::npos ? &*it : nullptr;
}

bool isNumber(std::string_view value)
{
    if (value.starts_with('-'))
        value.remove_prefix(1);
    return !value.empty() && value.size() <= 6 && value.find_first_not_of("0123456789") == std::string_view::npos;
}

bool isLength(std::string_view value)
{
    for (const std::string_view unit : {std::string_view("%"), std::string_view("px")}) {
        if (value.ends_with(unit)) {
            value.remove_suffix(unit.size());
            break;
        }
    }
    return isNumber(value);
}

bool isOneOf(std::string_view value, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), value) != words.end();
}

bool isAcceptable(Rule rule, std::string_view value)
{
    switch (rule) {
    case Rule::Number:
        return isNumber(value);
    case Rule::Length:
        return isLength(value);
    case Rule::Align:
        return isOneOf(value, {"left", "right", "center", "justify", "top", "middle", "bottom", "baseline"});
    case Rule::Direction:
        return isOneOf(value, {"ltr", "rtl", "auto"});
    case Rule::Identifier:
        return !value.empty() && value.find_first_of(" \t\n\r\f") == std::string_view::npos;
    default:
        return true;
    }
}

// Nothing when the value may not stand.
std::optional<std::string> escapedValue(Rule rule, std::string_view value)
{
    std::string result;
    if (rule == Rule::Link || rule == Rule::Image || rule == Rule::ImageSet) {
        // One candidate only: commas and spaces would begin another, or its size.
        if (rule == Rule::ImageSet && value.find_first_of(", \t\n\r\f") != std::string_view::npos)
            return std::nullopt;
        const std::optional<std::string> url = safeUrl(value, rule == Rule::Link ? UrlUse::Link : UrlUse::Image);
        if (!url)
            return std::nullopt;
        appendUrl(result, *url);
        return result;
    }
    if (!isAcceptable(rule, value))
        return std::nullopt;
    if (rule == Rule::Identifier)
        result = "user-content-";
    if (rule != Rule::Flag)
        appendEscaped(result, value);
    return result;
}

} // namespace

const HtmlElement *allowedElement(std::string_view name)
{
    const auto it = std::lower_bound(
        elements.begin(), elements.end(), name, [](const HtmlElement &element, std::string_view wanted) { return element.name < wanted; });
    return it != elements.end() && it->name == name ? &*it : nullptr;
}

namespace {

// dir="auto" tells the headings made from Markdown, which get anchors, from those written as HTML.
bool isMarkOfMarkdown(const HtmlElement &element, const AttributeRule &rule, std::string_view value)
{
    const bool heading = element.name.size() == 2 && element.name[0] == 'h' && element.name[1] >= '1' && element.name[1] <= '6';
    return heading && rule.rule == Rule::Direction && value == "auto";
}

} // namespace

std::string allowedAttributes(const HtmlElement &element, const std::vector<HtmlAttribute> &attributes)
{
    std::string result;
    std::vector<std::string_view> seen; // of a repeated attribute the first counts
    for (const HtmlAttribute &attribute : attributes) {
        const AttributeRule *rule = ruleFor(attribute.name, element.name);
        if (!rule || std::find(seen.begin(), seen.end(), rule->name) != seen.end())
            continue;
        seen.push_back(rule->name);
        if (isMarkOfMarkdown(element, *rule, attribute.value))
            continue;
        const std::optional<std::string> value = escapedValue(rule->rule, attribute.value);
        if (value)
            result.append(" ").append(rule->name).append("=\"").append(*value).append("\"");
    }
    if (element.name == "img")
        result += " loading=\"lazy\"";
    return result;
}

} // namespace Galley
