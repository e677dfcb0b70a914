// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/losses.h"

#include "document/checks/figures.h"
#include "document/documentsnapshot.h"

#include <QHash>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

struct Item
{
    LossKind kind = LossKind::Link;
    QString what;
    SourceRange range;

    std::pair<LossKind, QString> key() const { return {kind, what}; }
};

// What a reader would follow; of a link without a target, what it is called by.
QString targetOf(const Link &link)
{
    if (link.kind == LinkKind::Footnote)
        return u"[^%1]"_s.arg(link.target);
    if (!link.target.isEmpty())
        return link.target;
    return link.label.isEmpty() ? link.text : link.label;
}

void addCitations(QList<Item> &items, const DocumentSnapshot &snapshot)
{
    for (const PlacedCitation &placed : snapshot.citations()) {
        const bool numeric = placed.citation.kind == CitationKind::Number;
        for (const Citation::Member &member : placed.citation.members) {
            const QString shown = numeric ? u"[%1]"_s.arg(member.key) : u'@' + member.key;
            items.append({LossKind::Citation, shown, member.range.shifted(placed.blockStart)});
        }
    }
}

// `[2]` with a definition is both; it is told as what its reader takes it for.
bool isCitation(const PlacedLink &link, const QList<PlacedCitation> &citations)
{
    const auto next = std::lower_bound(citations.cbegin(), citations.cend(), link.range().end,
        [](const PlacedCitation &citation, qsizetype end) { return citation.range().start < end; });
    return next != citations.cbegin() && (next - 1)->range().contains(link.range());
}

QList<Item> itemsOf(const DocumentSnapshot &snapshot)
{
    QList<Item> items;
    for (const OutlineEntry &heading : snapshot.outline())
        items.append({LossKind::Heading, heading.title, heading.range});
    for (const PlacedLink &placed : snapshot.links()) {
        if (isCitation(placed, snapshot.citations()))
            continue;
        const LossKind kind = placed.link.kind == LinkKind::Image ? LossKind::Image : LossKind::Link;
        items.append({kind, targetOf(placed.link), placed.range()});
    }
    addCitations(items, snapshot);
    for (const Figure &figure : figuresOf(snapshot))
        items.append({LossKind::Number, figure.text, figure.range});
    return items;
}

} // namespace

QList<Loss> findLosses(const DocumentSnapshot &before, const DocumentSnapshot &after)
{
    QHash<std::pair<LossKind, QString>, int> kept;
    for (const Item &item : itemsOf(after))
        ++kept[item.key()];
    QList<Loss> losses;
    QHash<std::pair<LossKind, QString>, qsizetype> known; // where in the list
    for (const Item &item : itemsOf(before)) {
        if (kept[item.key()]-- > 0)
            continue;
        if (const auto place = known.constFind(item.key()); place != known.cend()) {
            ++losses[*place].count;
            losses[*place].range = item.range;
        } else {
            known.insert(item.key(), losses.size());
            losses.append({item.kind, item.what, 1, item.range});
        }
    }
    std::stable_sort(losses.begin(), losses.end(), [](const Loss &one, const Loss &other) { return one.kind < other.kind; });
    return losses;
}

} // namespace Galley
