// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/blockrenderer.h"

#include "document/article/characterclass.h"
#include "document/article/emojicodes.h"
#include "document/markdown/alerts.h"
#include "document/markdown/codeblock.h"
#include "document/markdown/headings.h"
#include "document/markdown/htmlescape.h"
#include "document/markdown/inlinetext.h"
#include "document/markdown/mathextension.h"
#include "document/markdown/safeurl.h"

#include <array>
#include <utility>

namespace Galley {

namespace {

using Nesting = HtmlOutput::Nesting;

constexpr std::string_view ownDirection = " dir=\"auto\"";
constexpr std::array<std::string_view, 7> headingNames{"h1", "h1", "h2", "h3", "h4", "h5", "h6"};

bool isTask(cmark_node *item)
{
    return cmark_node_get_syntax_extension(item) == cmarkExtensions().tasklist;
}

bool isInTightList(cmark_node *paragraph)
{
    cmark_node *item = cmark_node_parent(paragraph);
    cmark_node *list = item ? cmark_node_parent(item) : nullptr;
    return list && cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list);
}

// A paragraph of nothing but one formula.
bool isDisplayParagraph(cmark_node *paragraph)
{
    cmark_node *only = cmark_node_first_child(paragraph);
    return only && !cmark_node_next(only) && isDisplayMath(only) && !isInTightList(paragraph);
}

// An autolink, or a link that might be one.
bool showsItsUrl(cmark_node *link)
{
    cmark_node *text = cmark_node_first_child(link);
    if (!text || cmark_node_next(text) || cmark_node_get_type(text) != CMARK_NODE_TEXT)
        return false;
    const std::string_view url = viewOf(cmark_node_get_url(link));
    const std::string_view shown = viewOf(cmark_node_get_literal(text));
    if (!url.ends_with(shown))
        return false;
    const std::string_view scheme = url.substr(0, url.size() - shown.size());
    return scheme.empty() || scheme == "http://" || scheme == "mailto:";
}

qsizetype linkBytes(cmark_node *link, const FedText &text)
{
    return qsizetype(text.plain(viewOf(cmark_node_get_url(link))).size() + text.plain(viewOf(cmark_node_get_title(link))).size());
}

void appendTitle(std::string &attributes, const std::string &title)
{
    if (title.empty())
        return;
    attributes += " title=\"";
    appendEscaped(attributes, title);
    attributes += '"';
}

std::string listAttributes(cmark_node *list)
{
    const int start = cmark_node_get_list_start(list);
    const bool ordered = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST;
    return ordered && start != 1 ? " start=\"" + std::to_string(start) + "\"" : std::string();
}

} // namespace

BlockRenderer::BlockRenderer(
    const LeafLocator &locator, const FedText &text, const ParsingOptions &options, Footnotes &footnotes, LineCover &cover)
    : m_locator(locator), m_text(text), m_options(options), m_footnotes(footnotes), m_cover(cover)
{
}

std::string BlockRenderer::render(const std::vector<cmark_node *> &nodes)
{
    m_output = HtmlOutput(m_options.html == BlockHtml::Made ? HtmlOutput::Keeping::Everything : HtmlOutput::Keeping::Nothing);
    for (cmark_node *node : nodes) {
        for (CmarkWalk walk(node); walk.next();) {
            if (!walk.entering())
                leave(walk.node());
            else if (!enter(walk.node()))
                walk.skipChildren();
        }
    }
    m_output.closeAll();
    return std::move(m_output.html());
}

LeafFacts BlockRenderer::takeFacts()
{
    m_hasWord = false;
    return std::exchange(m_facts, {});
}

bool BlockRenderer::enter(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_BLOCK_QUOTE:
    case CMARK_NODE_LIST:
    case CMARK_NODE_ITEM:
        enterContainer(node);
        break;
    case CMARK_NODE_PARAGRAPH:
        enterParagraph(node);
        break;
    case CMARK_NODE_HEADING:
        enterHeading(node);
        break;
    case CMARK_NODE_LINK:
        enterLink(node);
        break;
    case CMARK_NODE_EMPH:
        m_output.open("em");
        break;
    case CMARK_NODE_STRONG:
        m_output.open("strong");
        break;
    case CMARK_NODE_IMAGE:
        writeImage(node);
        return false;
    default:
        if (cmark_node_get_syntax_extension(node) == cmarkExtensions().table)
            enterTablePart(node);
        else if (cmark_node_get_syntax_extension(node) == cmarkExtensions().strikethrough)
            m_output.open("del");
        else
            writeLeaf(node);
    }
    return true;
}

void BlockRenderer::leave(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_BLOCK_QUOTE:
        --m_quotes;
        [[fallthrough]];
    case CMARK_NODE_LIST:
    case CMARK_NODE_ITEM:
        --m_containers;
        if (cmark_node_get_type(node) != CMARK_NODE_ITEM)
            m_output.addFreshLine();
        closeBlock();
        break;
    case CMARK_NODE_PARAGRAPH:
        leaveParagraph(node);
        break;
    case CMARK_NODE_HEADING:
        closeBlock();
        break;
    case CMARK_NODE_LINK:
        --m_links;
        m_bareLink = false;
        m_output.close();
        break;
    case CMARK_NODE_EMPH:
    case CMARK_NODE_STRONG:
        m_output.close();
        break;
    default:
        if (cmark_node_get_syntax_extension(node) == cmarkExtensions().table)
            leaveTablePart(node);
        else if (cmark_node_get_syntax_extension(node) == cmarkExtensions().strikethrough)
            m_output.close();
    }
}

void BlockRenderer::openBlock(std::string_view name, std::string_view attributes, Nesting nesting)
{
    m_output.addFreshLine();
    m_output.open(name, attributes, nesting);
}

void BlockRenderer::closeBlock()
{
    m_output.close();
    m_output.addFreshLine();
}

void BlockRenderer::enterContainer(cmark_node *node)
{
    ++m_containers;
    if (cmark_node_get_type(node) == CMARK_NODE_LIST) {
        const bool ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
        openBlock(ordered ? "ol" : "ul", listAttributes(node), Nesting::Container);
        m_output.addFreshLine();
    } else if (cmark_node_get_type(node) == CMARK_NODE_ITEM) {
        openBlock("li", isTask(node) ? " class=\"task\" dir=\"auto\"" : ownDirection, Nesting::Container);
        if (!isTask(node))
            return;
        const bool checked = cmark_gfm_extensions_get_tasklist_item_checked(node);
        m_output.add(checked ? "<input type=\"checkbox\" disabled checked> " : "<input type=\"checkbox\" disabled> ");
    } else {
        ++m_quotes;
        const std::string kind(alertKind(node));
        if (kind.empty()) {
            openBlock("blockquote", ownDirection, Nesting::Container);
        } else {
            openBlock("div", " class=\"alert alert-" + kind + "\" dir=\"auto\"", Nesting::Container);
            m_output.add("<p class=\"alert-title\" data-kind=\"" + kind + "\"></p>");
            takeAlertLine(node);
            m_alertParagraph = cmark_node_first_child(node);
        }
        m_output.addFreshLine();
    }
}

void BlockRenderer::enterParagraph(cmark_node *node)
{
    LeafSource source = m_locator.paragraph(node);
    m_cover.add(source.lines.first, source.lines.last);
    if (node == m_alertParagraph) {
        source.pieces.removeFirst();
        ++source.firstPieceLine;
    }
    beginProse();
    addRun(InlineRun::Kind::Paragraph, source);
    if (!cmark_node_first_child(node))
        return; // of an alert, whose mark was all of it
    if (isDisplayParagraph(node))
        m_output.addFreshLine();
    else if (!isInTightList(node))
        openBlock("p", ownDirection, Nesting::Leaf);
    else
        m_output.open({}, {}, Nesting::Leaf);
}

void BlockRenderer::leaveParagraph(cmark_node *node)
{
    if (!cmark_node_first_child(node))
        return;
    if (isDisplayParagraph(node)) {
        m_output.addFreshLine();
    } else {
        m_output.close();
        if (!isInTightList(node))
            m_output.addFreshLine();
    }
}

void BlockRenderer::enterHeading(cmark_node *node)
{
    const LeafSource source = m_locator.heading(node);
    m_cover.add(source.lines.first, source.lines.last);
    Heading heading = readHeading(node, source, m_text);
    heading.nested = m_containers > 0;
    m_facts.headings.append(heading);
    beginProse();
    addRun(InlineRun::Kind::Heading, source);
    openBlock(headingNames[static_cast<size_t>(heading.level)], ownDirection, Nesting::Leaf);
}

void BlockRenderer::enterTablePart(cmark_node *node)
{
    const std::string_view type = viewOf(cmark_node_get_type_string(node));
    if (type == "table") {
        m_table = node;
        m_inBody = false;
        openBlock("div", " class=\"table\"", Nesting::Leaf);
        m_output.open("table", {}, Nesting::Leaf);
        m_output.addFreshLine();
    } else if (type == "table_cell") {
        const uint8_t *alignments = cmark_gfm_extensions_get_table_alignments(m_table);
        const bool aligned = m_column < cmark_gfm_extensions_get_table_columns(m_table);
        const uint8_t align = aligned ? alignments[m_column] : 0;
        const std::string attributes = align == 'c' ? " align=\"center\""
            : align == 'l'                          ? " align=\"left\""
            : align == 'r'                          ? " align=\"right\""
                                                    : "";
        openBlock(m_inBody ? "td" : "th", attributes + " dir=\"auto\"", Nesting::Inline);
        beginProse();
        if (m_column < m_cells.size() && !m_cells[m_column].isEmpty()) {
            addRun(InlineRun::Kind::TableCell, {.lines = {m_row, m_row}, .pieces = {m_cells[m_column]}, .firstPieceLine = m_row});
        }
        ++m_column;
    } else {
        const bool header = cmark_gfm_extensions_get_table_row_is_header(node) != 0;
        m_row = header ? m_locator.headerLine(m_table) : cmark_node_get_start_line(node);
        m_cells = m_locator.cells(m_table, m_row, m_quotes);
        m_column = 0;
        m_cover.add(m_row, header ? m_row + 1 : m_row);
        if (header || !m_inBody)
            openBlock(header ? "thead" : "tbody", {}, Nesting::Inline);
        m_inBody = !header;
        openBlock("tr", {}, Nesting::Inline);
    }
}

void BlockRenderer::leaveTablePart(cmark_node *node)
{
    const std::string_view type = viewOf(cmark_node_get_type_string(node));
    if (type == "table_cell")
        return closeBlock();
    if (type == "table") {
        if (m_inBody)
            closeBlock();
        m_output.close();
        closeBlock();
        return;
    }
    closeBlock();
    if (type == "table_header")
        closeBlock();
}

void BlockRenderer::enterLink(cmark_node *node)
{
    ++m_links;
    m_facts.linkBytes += linkBytes(node, m_text);
    m_bareLink = showsItsUrl(node);
    if (!m_output.isKept())
        return;
    const std::string url = m_text.plain(viewOf(cmark_node_get_url(node)));
    const std::string slug = placeholderSlug(url);
    std::string attributes;
    if (!slug.empty()) {
        attributes = " class=\"placeholder\" data-kind=\"internal-link\" data-target=\"";
        appendEscaped(attributes, slug);
        attributes += '"';
    } else if (const std::optional<std::string> safe = safeUrl(url, UrlUse::Link)) {
        attributes = " href=\"";
        appendUrl(attributes, *safe);
        attributes += '"';
    }
    appendTitle(attributes, m_text.plain(viewOf(cmark_node_get_title(node))));
    m_output.open(slug.empty() ? "a" : "span", attributes);
}

void BlockRenderer::writeLeaf(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT:
        writeText(node);
        break;
    case CMARK_NODE_CODE:
        writeCode(node);
        break;
    case CMARK_NODE_SOFTBREAK:
        m_output.add("\n");
        m_facts.prose += ' ';
        break;
    case CMARK_NODE_LINEBREAK:
        m_output.add("<br>\n");
        m_facts.prose += ' ';
        break;
    case CMARK_NODE_HTML_INLINE:
        if (m_output.isKept())
            m_output.addRaw(m_text.plain(viewOf(cmark_node_get_literal(node))));
        break;
    case CMARK_NODE_FOOTNOTE_REFERENCE:
        m_output.add(m_footnotes.takeMark(node));
        break;
    case CMARK_NODE_HTML_BLOCK:
        writeHtmlBlock(node);
        break;
    case CMARK_NODE_CODE_BLOCK: {
        const LineSpan lines = m_locator.linesOf(node);
        m_cover.add(lines.first, lines.last);
        if (m_output.isKept())
            appendCodeBlock(m_output, node, m_text, m_options.colouring);
        break;
    }
    case CMARK_NODE_THEMATIC_BREAK: {
        const int line = cmark_node_get_start_line(node);
        m_cover.add(line, line);
        m_output.addFreshLine();
        m_output.add("<hr>\n");
        break;
    }
    default:
        break;
    }
}

void BlockRenderer::writeHtmlBlock(cmark_node *node)
{
    const LineSpan lines = m_locator.linesOf(node);
    m_cover.add(lines.first, lines.last);
    const auto column = static_cast<size_t>(std::max(0, cmark_node_get_start_column(node) - 1));
    m_facts.rawHtml.append({m_text.position(lines.first, column), m_text.lineRange(lines.last).end});
    if (!m_output.isKept())
        return;
    m_output.addFreshLine();
    m_output.addRaw(m_text.plain(viewOf(cmark_node_get_literal(node))));
    m_output.addFreshLine();
}

// Where text is not counted, one word says all.
void BlockRenderer::writeText(cmark_node *node)
{
    if (m_options.facts == BlockFacts::All || m_output.isKept())
        return writeWords(node);
    if (m_hasWord)
        return;
    const std::string_view text = viewOf(cmark_node_get_literal(node));
    m_hasWord = m_links == 0 && !text.empty() && isAsciiWordPart(text.front()) && text.front() != 'T'; // with which a mark may begin
    if (!m_hasWord)
        return writeWords(node);
    m_facts.prose += text.front();
}

void BlockRenderer::writeWords(cmark_node *node)
{
    if (m_links == 0) {
        appendMarkedText(m_output, m_facts.prose, node, m_text);
        return;
    }
    const std::string_view text = viewOf(cmark_node_get_literal(node));
    if (m_bareLink)
        return m_output.addText(text);
    if (m_output.isKept())
        m_output.addText(withEmoji(text, m_text.guard()));
    m_facts.prose += text;
}

void BlockRenderer::writeCode(cmark_node *node)
{
    m_facts.prose += ' ';
    if (!m_output.isKept())
        return;
    const std::string code = m_text.plain(viewOf(cmark_node_get_literal(node)));
    if (!isMath(node)) {
        m_output.add("<code>");
        m_output.addText(code);
        m_output.add("</code>");
        return;
    }
    const bool block = isDisplayMath(node) && isDisplayParagraph(cmark_node_parent(node));
    m_output.add(block            ? "<div class=\"math\" data-display=\"true\">"
            : isDisplayMath(node) ? "<span class=\"math\" data-display=\"true\">"
                                  : "<span class=\"math\" data-display=\"false\">");
    m_output.addText(code);
    m_output.add(block ? "</div>" : "</span>");
}

void BlockRenderer::writeImage(cmark_node *image)
{
    std::string alt;
    for (CmarkWalk walk(image); walk.next();) {
        if (!walk.entering())
            continue;
        const cmark_node_type type = cmark_node_get_type(walk.node());
        if (type == CMARK_NODE_TEXT)
            alt += withEmoji(viewOf(cmark_node_get_literal(walk.node())), m_text.guard());
        else if (type == CMARK_NODE_CODE)
            alt += viewOf(cmark_node_get_literal(walk.node()));
        else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
            alt += ' ';
        else if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE)
            m_facts.linkBytes += linkBytes(walk.node(), m_text);
        else if (type == CMARK_NODE_FOOTNOTE_REFERENCE)
            m_facts.hidesMarks = true;
    }
    m_facts.prose += ' ';
    if (!m_output.isKept())
        return;
    std::string html = "<img";
    if (const std::optional<std::string> url = safeUrl(m_text.plain(viewOf(cmark_node_get_url(image))), UrlUse::Image)) {
        html += " src=\"";
        appendUrl(html, *url);
        html += '"';
    }
    html += " alt=\"";
    appendEscaped(html, m_text.plain(alt));
    html += '"';
    appendTitle(html, m_text.plain(viewOf(cmark_node_get_title(image))));
    m_output.add(html + " loading=\"lazy\">");
}

void BlockRenderer::beginProse()
{
    if (!m_facts.prose.empty() && m_facts.prose.back() != '\n')
        m_facts.prose += '\n';
}

void BlockRenderer::addRun(InlineRun::Kind kind, const LeafSource &source)
{
    if (source.pieces.isEmpty())
        return;
    m_facts.runs.append({kind, source.pieces, source.firstPieceLine, source.linesBefore});
}

} // namespace Galley
