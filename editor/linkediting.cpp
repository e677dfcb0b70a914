// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/linkediting.h"

#include "editor/markerspans.h"

#include <QUrl>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

struct InlineLink
{
    SourceRange whole;
    SourceRange target;
};

// The position after the target and its title, at the closing parenthesis; -1 when there is none in the line.
qsizetype closingParenthesis(QStringView text, qsizetype from)
{
    int depth = 0;
    bool pointed = from < text.size() && text.at(from) == u'<';
    for (qsizetype i = from; i < text.size() && text.at(i) != u'\n'; ++i) {
        const QChar c = text.at(i);
        if (c == u'\\')
            ++i;
        else if (pointed)
            pointed = c != u'>';
        else if (c == u'(')
            ++depth;
        else if (c == u')' && depth-- == 0)
            return i;
    }
    return -1;
}

SourceRange targetIn(QStringView text, SourceRange parentheses)
{
    SourceRange target = parentheses;
    if (!target.isEmpty() && text.at(target.start) == u'<') {
        const qsizetype end = text.indexOf(u'>', target.start);
        return {target.start + 1, end < 0 || end > target.end ? target.end : end};
    }
    const qsizetype space = text.indexOf(u' ', target.start);
    if (space >= 0 && space < target.end)
        target.end = space;
    return target;
}

// Inline links, outermost brackets last; their texts may hold images.
QList<InlineLink> inlineLinks(QStringView text)
{
    const QList<MarkerSpan> code = markerSpans(text, u"`");
    auto skip = code.cbegin();
    QList<InlineLink> links;
    QList<qsizetype> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        while (skip != code.cend() && skip->whole().end <= i)
            ++skip;
        if (skip != code.cend() && skip->whole().contains(i)) {
            i = skip->whole().end - 1;
            continue;
        }
        const QChar c = text.at(i);
        if (c == u'\\') {
            ++i;
        } else if (c == u'[') {
            open.append(i);
        } else if (c == u']' && !open.isEmpty()) {
            const qsizetype start = open.takeLast();
            if (i + 1 >= text.size() || text.at(i + 1) != u'(')
                continue;
            const qsizetype end = closingParenthesis(text, i + 2);
            if (end < 0)
                continue;
            const bool image = start > 0 && text.at(start - 1) == u'!';
            links.append({{image ? start - 1 : start, end + 1}, targetIn(text, {i + 2, end})});
            i = end;
        }
    }
    return links;
}

// Brackets that have no partner would end the text early.
QString escapedText(QStringView text)
{
    QList<qsizetype> lone;
    QList<qsizetype> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\\')
            ++i;
        else if (text.at(i) == u'[')
            open.append(i);
        else if (text.at(i) == u']' && !open.isEmpty())
            open.removeLast();
        else if (text.at(i) == u']')
            lone.append(i);
    }
    lone += open;
    std::sort(lone.begin(), lone.end());
    QString escaped = text.toString();
    for (qsizetype i = lone.size() - 1; i >= 0; --i)
        escaped.insert(lone.at(i), u'\\');
    return escaped;
}

QString asTarget(QString url)
{
    url.replace(u'<', "%3C"_L1);
    url.replace(u'>', "%3E"_L1);
    const bool pointed = url.contains(u' ') || url.contains(u'(') || url.contains(u')');
    return pointed ? u'<' + url + u'>' : url;
}

bool touchesLink(QStringView text, SourceRange selection)
{
    const QList<InlineLink> links = inlineLinks(text);
    return std::any_of(links.cbegin(), links.cend(), [selection](const InlineLink &link) {
        return link.whole.overlaps(selection) || (link.whole.start < selection.start && selection.end < link.whole.end);
    });
}

bool isInCode(QStringView text, SourceRange selection)
{
    const QList<MarkerSpan> code = markerSpans(text, u"`");
    return std::any_of(code.cbegin(), code.cend(), [selection](const MarkerSpan &span) { return span.whole().overlaps(selection); });
}

} // namespace

QString singleUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool web = trimmed.startsWith("http://"_L1, Qt::CaseInsensitive) || trimmed.startsWith("https://"_L1, Qt::CaseInsensitive);
    const bool mail = trimmed.startsWith("mailto:"_L1, Qt::CaseInsensitive) && trimmed.contains(u'@');
    if ((!web && !mail) || std::any_of(trimmed.cbegin(), trimmed.cend(), [](QChar c) { return c.isSpace() || c.isNull(); }))
        return {};
    const QUrl url(trimmed);
    return url.isValid() && (mail || !url.host().isEmpty()) ? trimmed : QString();
}

EditPlan linkOverSelection(QStringView text, SourceRange selection, const QString &pasted)
{
    const QString url = singleUrl(pasted);
    const QStringView selected = text.sliced(selection.start, selection.length());
    if (url.isEmpty() || selected.trimmed().isEmpty() || selected.contains(u'\n') || !singleUrl(selected.toString()).isEmpty()
        || touchesLink(text, selection) || isInCode(text, selection))
        return {};
    const QString link = u'[' + escapedText(selected) + "]("_L1 + asTarget(url) + u')';
    const qsizetype after = selection.start + link.size();
    return {{{selection, link}}, {after, after}};
}

EditPlan insertedLink(QStringView text, SourceRange selection, const QString &url)
{
    const QStringView selected = text.sliced(selection.start, selection.length());
    if (selected.contains(u'\n') || touchesLink(text, selection))
        return {};
    const QString selectedUrl = singleUrl(selected.toString());
    const bool textIsMissing = selected.isEmpty() || !selectedUrl.isEmpty();
    const QString linkText = textIsMissing ? QString() : escapedText(selected);
    const QString target = asTarget(selectedUrl.isEmpty() ? url : selectedUrl);
    const QString link = u'[' + linkText + "]("_L1 + target + u')';
    const qsizetype textStart = selection.start + 1;
    const qsizetype targetStart = textStart + linkText.size() + 2;
    const SourceRange next = textIsMissing ? SourceRange{textStart, textStart} : SourceRange{targetStart, targetStart + target.size()};
    return {{{selection, link}}, next};
}

EditPlan droppedLinks(QStringView text, SourceRange selection, const QList<DroppedLink> &links, DroppedInto place)
{
    const QStringView selected = text.sliced(selection.start, selection.length());
    const bool plain = place == DroppedInto::Code || touchesLink(text, selection) || isInCode(text, selection);
    const bool onSelection = !plain && links.size() == 1 && links.first().kind != DroppedLink::Kind::Image && !selected.trimmed().isEmpty()
        && !selected.contains(u'\n');
    QStringList written;
    for (const DroppedLink &link : links) {
        if (plain)
            written.append(link.target);
        else if (onSelection)
            written.append(u'[' + escapedText(selected) + "]("_L1 + asTarget(link.target) + u')');
        else if (link.kind == DroppedLink::Kind::Address)
            written.append(u'<' + link.target + u'>');
        else
            written.append((link.kind == DroppedLink::Kind::Image ? u"!["_s : u"["_s) + escapedText(link.name) + "]("_L1
                + asTarget(link.target) + u')');
    }
    const QString inserted = written.join(u' ');
    // What was selected is not lost when the link has no use for it.
    const SourceRange replaced = onSelection ? selection : SourceRange{selection.end, selection.end};
    const qsizetype caret = replaced.start + inserted.size();
    return inserted.isEmpty() ? EditPlan{} : EditPlan{{{replaced, inserted}}, {caret, caret}};
}

std::optional<SourceRange> linkTargetAt(QStringView text, qsizetype position)
{
    const QList<InlineLink> links = inlineLinks(text);
    const auto found = std::find_if(links.cbegin(), links.cend(),
        [position](const InlineLink &link) { return link.whole.start <= position && position <= link.whole.end; });
    return found == links.cend() ? std::nullopt : std::optional(found->target);
}

} // namespace Galley
