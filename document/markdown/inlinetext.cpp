// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/inlinetext.h"

#include "document/article/inlinemarks.h"

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// Whether a mark can begin here at all; spares most text the way through UTF-16.
bool mayHoldMark(std::string_view text)
{
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '[' || c == '@' || (c == 'T' && text.substr(i, 2) == "TK") || (c == '\xe3' && text.substr(i, 3) == "\xe3\x80\x90")) return true;
    }
    return false;
}

// A character that stands for what a neighbour puts beside a text node.
QChar edge(cmark_node *neighbour)
{
    if (!neighbour) return {};
    switch (cmark_node_get_type(neighbour)) {
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK: return u'\n';
    case CMARK_NODE_CODE: return u'`';
    case CMARK_NODE_LINK:
    case CMARK_NODE_IMAGE: return u')';
    case CMARK_NODE_HTML_INLINE: return u'>';
    default: return u'*';
    }
}

QLatin1StringView kindName(PlaceholderKind kind)
{
    switch (kind) {
    case PlaceholderKind::InternalLink: return "internal-link"_L1;
    case PlaceholderKind::ImageSlot: return "image-slot"_L1;
    case PlaceholderKind::CallToAction: return "call-to-action"_L1;
    case PlaceholderKind::ToCome: return "to-come"_L1;
    case PlaceholderKind::CitationNeeded: return "citation-needed"_L1;
    case PlaceholderKind::None: break;
    }
    return "other"_L1;
}

QString markup(const Link &link, QStringView source)
{
    const QString shown = !link.text.isEmpty() ? link.text : !link.target.isEmpty() ? link.target : source.toString();
    return u"<span class=\"placeholder\" data-kind=\"%1\" data-target=\"%2\">%3</span>"_s
        .arg(kindName(link.placeholder), link.target.toHtmlEscaped(), shown.toHtmlEscaped());
}

QString markup(const Citation &citation, QStringView source)
{
    return u"<span class=\"citation\" data-keys=\"%1\">%2</span>"_s
        .arg(citation.keys().join(u' ').toHtmlEscaped(), source.toString().toHtmlEscaped());
}

class Writer
{
public:
    Writer(HtmlOutput &output, std::string &prose) : m_output(output), m_prose(prose) {}

    void writePlain(std::string_view text)
    {
        m_output.addText(text);
        m_prose += text;
    }

    void write(std::string_view utf8, QChar before, QChar after)
    {
        if (!mayHoldMark(utf8)) return writePlain(utf8);
        const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
        qsizetype done = 0;
        for (const InlineMark &mark : findInlineMarks(text, before, after)) {
            const auto *citation = std::get_if<Citation>(&mark);
            if (citation && citation->conditional) continue;
            const SourceRange range = citation ? citation->range : std::get<Link>(mark).range;
            const QStringView source = QStringView(text).sliced(range.start, range.length());
            writePlain(QStringView(text).sliced(done, range.start - done).toUtf8().toStdString());
            m_output.add((citation ? markup(*citation, source) : markup(std::get<Link>(mark), source)).toStdString());
            done = range.end;
        }
        writePlain(QStringView(text).sliced(done).toUtf8().toStdString());
    }

private:
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
    if (destination.starts_with('[') && destination.ends_with(']')) destination = destination.substr(1, destination.size() - 2);
    constexpr std::string_view mark = "INTERNAL_LINK:";
    return std::string(destination.starts_with(mark) ? destination.substr(mark.size()) : std::string_view());
}

} // namespace Galley
