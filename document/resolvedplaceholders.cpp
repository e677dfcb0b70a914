// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/resolvedplaceholders.h"

#include "document/article/characterreference.h"
#include "document/markdown/htmlescape.h"
#include "document/markdown/safeurl.h"

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView opening("<span class=\"placeholder\" data-kind=\"internal-link\" data-target=\"");
constexpr QLatin1StringView closing("</span>");

QString wordsOf(QStringView slug)
{
    QString words = slug.sliced(slug.lastIndexOf(u'/') + 1).toString();
    return words.replace(u'-', u' ').replace(u'_', u' ');
}

// Behind the tag that closes the element whose content begins here; -1 when nothing does.
qsizetype closingTag(QStringView html, qsizetype content)
{
    int depth = 1;
    for (qsizetype at = html.indexOf(u'<', content); at >= 0; at = html.indexOf(u'<', at + 1)) {
        const QStringView rest = html.sliced(at);
        depth += rest.startsWith("<span"_L1) ? 1 : rest.startsWith(closing) ? -1 : 0;
        if (depth == 0)
            return at;
    }
    return -1;
}

} // namespace

std::optional<PlaceholderTarget> placeholderTarget(const QString &slug, const KnownPages &pages)
{
    const KnownPage *page = pages.find(slug);
    const std::optional<std::string> safe = page ? safeUrl(page->target.toStdString(), UrlUse::Link) : std::nullopt;
    if (!safe)
        return {};
    std::string written;
    appendUrl(written, *safe);
    return PlaceholderTarget{
        withReferencesResolved(QString::fromStdString(written)), page->title.isEmpty() ? wordsOf(page->slug) : page->title};
}

QStringList placeholderSlugs(const QString &html)
{
    QStringList slugs;
    for (qsizetype at = html.indexOf(opening); at >= 0; at = html.indexOf(opening, at + 1)) {
        const qsizetype start = at + opening.size();
        const qsizetype end = html.indexOf(u'"', start);
        if (end < 0)
            break;
        slugs += withReferencesResolved(QStringView(html).sliced(start, end - start));
    }
    return slugs;
}

QString withResolvedPlaceholders(const QString &html, const KnownPages &pages)
{
    QString result;
    qsizetype done = 0;
    for (qsizetype at = html.indexOf(opening); at >= 0; at = html.indexOf(opening, at + 1)) {
        const qsizetype slugStart = at + opening.size();
        const qsizetype slugEnd = html.indexOf(u'"', slugStart);
        const qsizetype content = slugEnd < 0 ? -1 : html.indexOf(u'>', slugEnd) + 1;
        const qsizetype end = content <= 0 ? -1 : closingTag(html, content);
        if (end < 0)
            break;
        const QString slug = withReferencesResolved(QStringView(html).sliced(slugStart, slugEnd - slugStart));
        const std::optional<PlaceholderTarget> target = placeholderTarget(slug, pages);
        if (!target)
            continue;
        const QString shown = html.sliced(content, end - content);
        const QString text = shown == slug.toHtmlEscaped() ? target->title.toHtmlEscaped() : shown;
        result += QStringView(html).sliced(done, at - done);
        result += u"<a href=\""_s + target->address.toHtmlEscaped() + u"\">"_s + text + u"</a>"_s;
        done = end + closing.size();
    }
    return done == 0 ? html : result + html.sliced(done);
}

} // namespace Galley
