// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/bracketstack.h"

#include "document/article/emphasis.h"
#include "document/article/inlinescanner.h"
#include "document/article/linkdestination.h"
#include "document/article/placeholders.h"

namespace Galley {

namespace {

constexpr qsizetype longestLabel = 1000;

} // namespace

qsizetype BracketStack::open(qsizetype position, Kind kind)
{
    if (!m_open.isEmpty())
        m_open.last().bracketInside = true;
    Bracket bracket;
    bracket.kind = kind;
    bracket.start = position;
    bracket.content = position + (kind == Kind::Image ? 2 : 1);
    bracket.emphasis = m_emphasis.height();
    if (kind == Kind::Link)
        m_noActiveLinks = false;
    m_open.append(bracket);
    return bracket.content;
}

qsizetype BracketStack::close(qsizetype position)
{
    if (m_open.isEmpty())
        return position + 1;
    const Bracket bracket = m_open.takeLast();
    if (!bracket.active)
        return position + 1;
    auto end = closeInline(bracket, position);
    if (!end)
        end = closeReference(bracket, position);
    if (!end)
        return closeFootnote(bracket, position).value_or(position + 1);
    m_emphasis.match(bracket.emphasis);
    if (bracket.kind == Kind::Link)
        deactivateLinks();
    return *end;
}

std::optional<qsizetype> BracketStack::closeInline(const Bracket &bracket, qsizetype position)
{
    auto target = inlineTargetAt(m_text, position + 1);
    if (!target)
        target = placeholderTargetAt(m_text, position + 1);
    if (!target)
        return {};
    Link link = linkOf(bracket, position, target->end);
    setTarget(link, *target);
    add(InlineParse::Form::Inline, bracket, position, link);
    return target->end;
}

void BracketStack::setTarget(Link &link, const InlineTarget &target) const
{
    const QStringView written = m_text.sliced(target.destination.start, target.destination.length());
    link.targetRange = target.destination;
    link.titleRange = target.title;
    link.title = unescaped(m_text.sliced(target.title.start, target.title.length()));
    const auto placeholder = placeholderDestination(written);
    link.target = placeholder ? placeholder->target : unescaped(written);
    if (!placeholder)
        return;
    link.kind = LinkKind::Placeholder;
    link.placeholder = placeholder->kind;
    link.targetRange = placeholder->content.shifted(target.destination.start);
}

std::optional<qsizetype> BracketStack::closeReference(const Bracket &bracket, qsizetype position)
{
    using Form = InlineParse::Form;
    const auto explicitLabel = labelAt(m_text, position + 1);
    const bool collapsed = explicitLabel && m_text.sliced(explicitLabel->start, explicitLabel->length()).trimmed().isEmpty();
    const bool full = explicitLabel && !collapsed;
    const SourceRange label = full ? *explicitLabel : SourceRange{bracket.content, position};
    const bool usable = (full || !bracket.bracketInside) && label.length() <= longestLabel;
    const qsizetype end = explicitLabel ? explicitLabel->end + 1 : position + 1;
    Link link = linkOf(bracket, position, end);
    link.kind = bracket.kind == Kind::Image ? LinkKind::Image : LinkKind::Reference;
    link.label = usable ? m_text.sliced(label.start, label.length()).toString() : QString();
    const QString key = normalisedLabel(link.label);
    const auto definition = m_labels.links.constFind(key);
    if (!usable || key.isEmpty())
        return {};
    if (definition == m_labels.links.constEnd()) {
        if (explicitLabel && !m_text.sliced(bracket.content).startsWith(u'^'))
            m_parse.links.append({full ? Form::UndefinedFull : Form::UndefinedCollapsed, link});
        return {};
    }
    const auto placeholder = placeholderDestination(definition->target);
    link.target = placeholder ? placeholder->target : definition->target;
    link.title = definition->title;
    if (placeholder) {
        link.kind = LinkKind::Placeholder;
        link.placeholder = placeholder->kind;
    }
    add(full ? Form::Full : collapsed ? Form::Collapsed : Form::Shortcut, bracket, position, link);
    return end;
}

std::optional<qsizetype> BracketStack::closeFootnote(const Bracket &bracket, qsizetype position)
{
    const QStringView content = m_text.sliced(bracket.content, position - bracket.content);
    if (bracket.kind == Kind::Image || content.size() < 2 || content.size() > longestLabel || content[0] != u'^'
        || skipWhiteSpace(content, 1) > 1)
        return {};
    const QStringView label = content.sliced(1);
    if (std::any_of(label.begin(), label.end(), [](QChar c) { return c.isSpace() || c == u'[' || c == u']'; }))
        return {};
    Link link = linkOf(bracket, position, position + 1);
    link.kind = LinkKind::Footnote;
    link.target = label.toString();
    link.textRange = {bracket.content + 1, position};
    m_parse.links.append({InlineParse::Form::Footnote, link});
    m_parse.shown.append({link.range, {}, false});
    m_emphasis.match(bracket.emphasis);
    return position + 1;
}

Link BracketStack::linkOf(const Bracket &bracket, qsizetype position, qsizetype end) const
{
    Link link;
    link.kind = bracket.kind == Kind::Image ? LinkKind::Image : LinkKind::Inline;
    link.range = {bracket.start, end};
    link.textRange = {bracket.content, position};
    return link;
}

// The brackets and the target show as nothing, what is between them stays.
void BracketStack::add(InlineParse::Form form, const Bracket &bracket, qsizetype position, const Link &link)
{
    m_parse.links.append({form, link});
    m_parse.shown.append({{bracket.start, bracket.content}, {}, false});
    m_parse.shown.append({{position, link.range.end}, {}, false});
}

// A link may not hold another: every bracket that is still open can no longer become one.
void BracketStack::deactivateLinks()
{
    for (qsizetype i = m_open.size() - 1; i >= 0 && !m_noActiveLinks; --i) {
        if (m_open[i].kind == Kind::Link && !std::exchange(m_open[i].active, false))
            break;
    }
    m_noActiveLinks = true;
}

} // namespace Galley
