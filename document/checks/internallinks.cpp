// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/internallinks.h"

#include "document/checks/editcollector.h"
#include "document/checks/linkfixes.h"

#include <QHash>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

bool isInternal(const Link &link)
{
    return link.placeholder == PlaceholderKind::InternalLink || link.kind == LinkKind::Wiki;
}

// The whole value of an attribute in quotation marks, around the slug in it.
QList<TextEdit> attributeEdits(const DocumentSnapshot &snapshot, SourceRange tag, SourceRange slug, const QString &value)
{
    const QString source = snapshot.text(tag);
    const auto isQuote = [&source](qsizetype at) { return source[at] == u'"' || source[at] == u'\''; };
    qsizetype start = slug.start - tag.start;
    qsizetype end = slug.end - tag.start;
    while (start > 0 && !isQuote(start - 1))
        --start;
    while (end < source.size() && !isQuote(end))
        ++end;
    if (start == 0 || end == source.size() || source[start - 1] != source[end])
        return {};
    QString escaped = value;
    escaped.replace(u'&', u"&amp;"_s).replace(u'"', u"&quot;"_s).replace(u'\'', u"&#39;"_s);
    return {{{tag.start + start, tag.start + end}, escaped}};
}

} // namespace

const KnownPage *pageOf(const DocumentSnapshot &snapshot, const PlacedLink &placed)
{
    return isInternal(placed.link) ? snapshot.surroundings()->pages.find(placed.link.target) : nullptr;
}

QList<InternalLinkNote> internalLinkNotes(const DocumentSnapshot &snapshot)
{
    QList<InternalLinkNote> notes;
    QHash<QString, qsizetype> first; // by target
    const QList<PlacedLink> &links = snapshot.links();
    for (qsizetype i = 0; i < links.size(); ++i) {
        if (!isInternal(links[i].link))
            continue;
        if (const KnownPage *page = pageOf(snapshot, links[i])) {
            const auto known = first.constFind(page->target);
            if (known == first.cend())
                first.insert(page->target, i);
            else
                notes += {InternalLinkNote::Kind::Duplicate, i, *known};
        } else if (snapshot.surroundings()->pages.isOwn(links[i].link.target)) {
            notes += {InternalLinkNote::Kind::Self, i, -1};
        }
    }
    return notes;
}

QString wordsOfSlug(const QString &slug)
{
    QString words = slug.sliced(slug.lastIndexOf(u'/') + 1);
    return words.replace(u'-', u' ').replace(u'_', u' ').simplified();
}

QString placeholderLinkText(const PlacedLink &placed, const KnownPage &page)
{
    if (!placed.link.text.trimmed().isEmpty())
        return placed.link.text;
    return page.title.isEmpty() ? wordsOfSlug(page.slug) : page.title;
}

QList<TextEdit> realLink(const DocumentSnapshot &snapshot, const PlacedLink &placed, const KnownPage &page)
{
    const SourceRange target = placed.link.targetRange.shifted(placed.blockStart);
    if (snapshot.source().at(placed.range().start) == u'<')
        return attributeEdits(snapshot, placed.range(), target, page.target);
    const QString written = snapshot.text(placed.link.textRange.shifted(placed.blockStart));
    const bool ownText = placed.link.kind == LinkKind::Wiki ? !placed.link.text.isEmpty() : !written.trimmed().isEmpty();
    const QString text = ownText ? written : escapedLinkText(placeholderLinkText(placed, page));
    const QString title = placed.link.title.isEmpty() ? QString() : u" \""_s + QString(placed.link.title).replace(u'"', u"\\\""_s) + u'"';
    return {{placed.range(), u'[' + text + u"]("_s + writtenTarget(page.target) + title + u')'}};
}

EditBatch planResolve(const DocumentSnapshot &snapshot, const PlacedLink &placed, const KnownPage &page)
{
    return {snapshot.revision(), realLink(snapshot, placed, page), {}};
}

EditBatch planResolveAll(const DocumentSnapshot &snapshot)
{
    EditCollector edits;
    for (const PlacedLink &placed : snapshot.links())
        if (const KnownPage *page = pageOf(snapshot, placed))
            edits.add(realLink(snapshot, placed, *page));
    return {snapshot.revision(), edits.edits(), {}};
}

} // namespace Galley
