// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/inlinetext.h"

#include "document/article/emojicodes.h"
#include "document/article/inlinemarks.h"

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// Whether a mark can begin here at all; spares most text the way through UTF-16.
bool mayHoldMark(std::string_view text)
{
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '[' || c == '@' || (c == 'T' && text.substr(i, 2) == "TK") || (c == '\xe3' && text.substr(i, 3) == "\xe3\x80\x90"))
            return true;
    }
    return false;
}

// A character that stands for what a neighbour puts beside a text node.
QChar edge(cmark_node *neighbour)
{
    if (!neighbour)
        return {};
    switch (cmark_node_get_type(neighbour)) {
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
        return u'\n';
    case CMARK_NODE_CODE:
        return u'`';
    case CMARK_NODE_LINK:
    case CMARK_NODE_IMAGE:
        return u')';
    case CMARK_NODE_HTML_INLINE:
        return u'>';
    default:
        return u'*';
    }
}

QLatin1StringView kindName(PlaceholderKind kind)
{
    switch (kind) {
    case PlaceholderKind::InternalLink:
        return "internal-link"_L1;
    case PlaceholderKind::ImageSlot:
        return "image-slot"_L1;
    case PlaceholderKind::CallToAction:
        return "call-to-action"_L1;
    case PlaceholderKind::ToCome:
        return "to-come"_L1;
    case PlaceholderKind::CitationNeeded:
        return "citation-needed"_L1;
    case PlaceholderKind::None:
        break;
    }
    return "other"_L1;
}

// `[anchor]([INTERNAL_LINK: slug])`: a destination with a space makes no link for cmark. The whole of it, or else the
// mark alone; nothing before `from` belongs to it.
SourceRange withAnchor(QStringView text, qsizetype from, SourceRange mark)
{
    if (mark.start - 2 < from || text.sliced(mark.start - 2, 2) != u"](" || mark.end == text.size() || text[mark.end] != u')')
        return mark;
    int depth = 1;
    for (qsizetype i = mark.start - 3; i >= from; --i) {
        if (text[i] == u']')
            ++depth;
        if (text[i] == u'[' && --depth == 0)
            return {i, mark.end + 1};
    }
    return mark;
}

QString markup(const Link &link, const QString &shown)
{
    return u"<span class=\"placeholder\" data-kind=\"%1\" data-target=\"%2\">%3</span>"_s.arg(
        kindName(link.placeholder), link.target.toHtmlEscaped(), shown.toHtmlEscaped());
}

QString markup(const Citation &citation, QStringView source)
{
    return u"<span class=\"citation\" data-keys=\"%1\">%2</span>"_s.arg(
        citation.keys().join(u' ').toHtmlEscaped(), source.toString().toHtmlEscaped());
}

class Writer
{
public:
    Writer(HtmlOutput &output, std::string &prose) : m_output(output), m_prose(prose) { }

    void writePlain(std::string_view text)
    {
        if (m_output.isKept())
            m_output.addText(withEmoji(text));
        m_prose += text;
    }

    void write(std::string_view utf8, QChar before, QChar after)
    {
        if (!mayHoldMark(utf8))
            return writePlain(utf8);
        const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
        qsizetype done = 0;
        for (const InlineMark &mark : findInlineMarks(text, before, after)) {
            const auto *citation = std::get_if<Citation>(&mark);
            if (citation && citation->conditional)
                continue;
            done = citation ? writeCitation(*citation, text, done) : writePlaceholder(std::get<Link>(mark), text, done);
        }
        writePlain(QStringView(text).sliced(done).toUtf8().toStdString());
    }

private:
    // Both write the text from `done` on too, and return what is done then.
    qsizetype writeCitation(const Citation &citation, QStringView text, qsizetype done)
    {
        writePlain(text.sliced(done, citation.range.start - done).toUtf8().toStdString());
        if (m_output.isKept())
            m_output.add(markup(citation, text.sliced(citation.range.start, citation.range.length())).toStdString());
        return citation.range.end;
    }

    qsizetype writePlaceholder(const Link &link, QStringView text, qsizetype done)
    {
        const bool internal = link.placeholder == PlaceholderKind::InternalLink;
        const SourceRange whole = internal ? withAnchor(text, done, link.range) : link.range;
        QString shown = !link.text.isEmpty() ? link.text
            : !link.target.isEmpty()         ? link.target
                                             : text.sliced(whole.start, whole.length()).toString();
        if (whole != link.range)
            shown = text.sliced(whole.start + 1, link.range.start - whole.start - 3).toString();
        writePlain(text.sliced(done, whole.start - done).toUtf8().toStdString());
        if (m_output.isKept())
            m_output.add(markup(link, shown).toStdString());
        if (whole != link.range)
            m_prose += shown.toUtf8().toStdString();
        return whole.end;
    }

    HtmlOutput &m_output;
    std::string &m_prose;
};

} // namespace

void appendMarkedText(HtmlOutput &output, std::string &prose, cmark_node *node, const FedText &text)
{
    Writer writer(output, prose);
    std::string_view rest = viewOf(cmark_node_get_literal(node));
    QChar before = edge(cmark_node_previous(node));
    const QChar after = edge(cmark_node_next(node));
    const std::string_view guard = text.guard();
    for (size_t at; !guard.empty() && (at = rest.find(guard)) != std::string_view::npos && at > 0;) {
        const char escaped = rest[at - 1]; // stands alone: it takes part in no mark
        writer.write(rest.substr(0, at - 1), before, QLatin1Char(escaped));
        writer.writePlain(rest.substr(at - 1, 1));
        before = QLatin1Char(escaped);
        rest.remove_prefix(at + guard.size());
    }
    writer.write(rest, before, after);
}

std::string placeholderSlug(std::string_view destination)
{
    if (destination.starts_with('[') && destination.ends_with(']'))
        destination = destination.substr(1, destination.size() - 2);
    constexpr std::string_view mark = "INTERNAL_LINK:";
    return std::string(destination.starts_with(mark) ? destination.substr(mark.size()) : std::string_view());
}

} // namespace Galley
