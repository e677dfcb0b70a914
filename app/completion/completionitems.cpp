// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/completion/completionitems.h"

#include "app/citations/entrytexts.h"
#include "document/article/citationkeys.h"
#include "document/article/linkplans.h"
#include "document/bibliography/bibliography.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostItems = 5000; // of each kind
constexpr qsizetype mostKeys = 20'000; // a library grows for a lifetime

using Kind = CompletionQuery::Kind;
using Items = QList<CompletionItem>;

bool isPicture(const QString &path)
{
    static const QSet<QString> endings{
        u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"svg"_s, u"webp"_s, u"avif"_s, u"bmp"_s, u"ico"_s, u"tif"_s, u"tiff"_s};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

Items fileItems(const CompletionQuery &query, const DocumentSnapshot &snapshot, const QStringList &files)
{
    QHash<QString, QString> titles; // by path
    for (const KnownPage &page : snapshot.surroundings()->pages.pages())
        if (page.origin == KnownPage::Origin::Article)
            titles.insert(page.target, page.title);
    Items items;
    for (const QString &file : files.first(std::min(files.size(), mostItems)))
        if (query.kind != Kind::Image || isPicture(file))
            items.append({pathAsTarget(file), file, titles.value(file)});
    return items;
}

// With the sign that a target has in front of an anchor, where it is not typed yet.
Items headingItems(const DocumentSnapshot &snapshot, const QString &sign)
{
    Items items;
    for (const OutlineEntry &heading : snapshot.outline()) {
        if (items.size() >= mostItems)
            break;
        for (const QString &id : heading.ids)
            items.append({sign + id, sign + id, heading.title});
        if (!heading.anchor.isEmpty())
            items.append({sign + heading.anchor, sign + heading.anchor, heading.title});
    }
    return items;
}

Items anchorItems(const QStringList &anchors)
{
    Items items;
    for (const QString &anchor : anchors.first(std::min(anchors.size(), mostItems)))
        items.append({anchor, anchor, {}});
    return items;
}

Items addressItems(const DocumentSnapshot &snapshot)
{
    Items items;
    for (const KnownPage &page : snapshot.surroundings()->pages.pages())
        if (page.origin != KnownPage::Origin::Article && items.size() < mostItems)
            items.append({page.target, page.title.isEmpty() ? page.slug : page.title, page.target});
    return items;
}

Items pageItems(const DocumentSnapshot &snapshot)
{
    Items items;
    for (const KnownPage &page : snapshot.surroundings()->pages.pages())
        if (items.size() < mostItems)
            items.append({page.slug, page.slug, page.title.isEmpty() ? page.target : page.title});
    return items;
}

Items labelItems(const DocumentSnapshot &snapshot)
{
    Items items;
    QSet<QString> known;
    for (const PlacedDefinition &placed : snapshot.definitions()) {
        const LinkDefinition &definition = placed.definition;
        if (definition.footnote || known.contains(definition.key) || items.size() >= mostItems)
            continue;
        known.insert(definition.key);
        items.append({definition.label, definition.label, definition.target});
    }
    return items;
}

// What the article cites most comes first.
Items keyItems(const DocumentSnapshot &snapshot)
{
    const BibliographyPtr &bibliography = snapshot.surroundings()->bibliography;
    if (!bibliography)
        return {};
    QHash<QString, int> uses;
    for (const PlacedCitation &placed : snapshot.citations())
        if (placed.citation.kind == CitationKind::Key)
            for (const Citation::Member &member : placed.citation.members)
                ++uses[member.key];
    QList<const BibliographyEntry *> entries;
    for (const Bibliography::Entry &listed : bibliography->entries())
        if (!listed.isDuplicate)
            entries.append(listed.entry);
    const auto isUsedMore
        = [&uses](const BibliographyEntry *a, const BibliographyEntry *b) { return uses.value(a->key) > uses.value(b->key); };
    std::stable_sort(entries.begin(), entries.end(), isUsedMore);
    Items items;
    for (const BibliographyEntry *entry : entries.first(std::min(entries.size(), mostKeys)))
        items.append({citeKeyText(entry->key), entry->key, entryLine(*entry)});
    return items;
}

bool startsWord(QStringView text, qsizetype position)
{
    return position == 0 || (!text[position - 1].isLetterOrNumber() && !text[position - 1].isMark())
        || (text[position].isUpper() && text[position - 1].isLower());
}

bool isScatteredIn(QStringView text, QStringView words)
{
    qsizetype next = 0;
    for (qsizetype i = 0; i < text.size() && next < words.size(); ++i)
        if (text[i].toCaseFolded() == words[next].toCaseFolded())
            ++next;
    return next == words.size();
}

} // namespace

MatchRank matchRank(QStringView name, QStringView words)
{
    if (words.isEmpty() || name.startsWith(words, Qt::CaseInsensitive))
        return MatchRank::Prefix;
    MatchRank rank = isScatteredIn(name, words) ? MatchRank::Scattered : MatchRank::None;
    for (qsizetype at = name.indexOf(words, 1, Qt::CaseInsensitive); at >= 0; at = name.indexOf(words, at + 1, Qt::CaseInsensitive)) {
        rank = MatchRank::Inside;
        if (startsWord(name, at))
            return MatchRank::WordStart;
    }
    return rank;
}

QList<CompletionItem> matchingItems(const QList<CompletionItem> &items, const QString &words, qsizetype most)
{
    std::array<Items, size_t(MatchRank::None) + 1> ranked;
    for (const CompletionItem &item : items) {
        // Behind its sign a heading begins with its first letter.
        const QStringView name
            = item.name.startsWith(u'#') && !words.startsWith(u'#') ? QStringView(item.name).sliced(1) : QStringView(item.name);
        MatchRank rank = matchRank(name, words);
        // Letters that are merely strewn over a title say nothing.
        if (const MatchRank inDetail = matchRank(item.detail, words); !item.detail.isEmpty() && inDetail <= MatchRank::Inside)
            rank = std::min(rank, std::max(inDetail, MatchRank::WordStart));
        Items &alike = ranked.at(size_t(rank));
        if (alike.size() < most)
            alike.append(item);
    }
    Items result;
    for (size_t rank = 0; rank < size_t(MatchRank::None); ++rank)
        result += ranked.at(rank);
    return result.first(std::min(result.size(), most));
}

QList<CompletionItem> itemsFor(
    const CompletionQuery &query, const DocumentSnapshot &snapshot, const QStringList &files, const QStringList &fileAnchors)
{
    switch (query.kind) {
    case Kind::Target:
        return fileItems(query, snapshot, files) + headingItems(snapshot, u"#"_s) + addressItems(snapshot);
    case Kind::Image:
        return fileItems(query, snapshot, files);
    case Kind::Anchor:
        return query.path.isEmpty() ? headingItems(snapshot, {}) : anchorItems(fileAnchors);
    case Kind::Label:
        return labelItems(snapshot);
    case Kind::Page:
    case Kind::Slug:
        return pageItems(snapshot);
    case Kind::Key:
        return keyItems(snapshot);
    }
    return {};
}

} // namespace Galley
