// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/linkcandidates.h"

#include "document/article/linkplans.h"
#include "document/article/textsimilarity.h"
#include "document/checks/editcollector.h"
#include "document/checks/internallinks.h"
#include "document/remote/remotelinks.h"

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr double similarEnough = 0.5;
constexpr qsizetype comparisonLimit = 200000;
constexpr qsizetype most = 3;

QStringList mostSimilar(const QString &wanted, const QStringList &names)
{
    return SimilarTexts(names.first(qMin(names.size(), comparisonLimit))).similarTo(wanted, similarEnough, most);
}

QStringList anchorCandidates(const DocumentSnapshot &snapshot, const LinkTarget &target)
{
    const LocalFile file = snapshot.surroundings()->files.value(target.path);
    const QSet<QString> &anchors = target.path.isEmpty() ? snapshot.anchors() : file.anchors;
    const QString path = file.actualCase.isEmpty() ? target.path : file.actualCase;
    QStringList exact; // but for case
    for (const QString &anchor : anchors)
        if (anchor.compare(target.fragment, Qt::CaseInsensitive) == 0)
            exact += anchor;
    exact.sort();
    const QStringList similar = exact.isEmpty() ? mostSimilar(target.fragment, anchors.values()) : exact.first(1);
    QStringList targets;
    for (const QString &anchor : similar)
        targets += pathAsTarget(path) + u'#' + anchor;
    return targets;
}

} // namespace

QStringList targetCandidates(const DocumentSnapshot &snapshot, const PlacedLink &placed)
{
    const LinkTarget target = splitTarget(placed.link.target);
    const LocalFile file = snapshot.surroundings()->files.value(target.path);
    const QString fragment = target.hasFragment ? u'#' + target.fragment : QString();
    QStringList targets;
    switch (placed.state) {
    case LinkState::FileMissing:
        for (const QString &path : file.similar)
            targets += pathAsTarget(path) + fragment;
        break;
    case LinkState::Case:
        if (!file.actualCase.isEmpty() && (!target.hasFragment || file.anchors.contains(target.fragment) || !file.anchorsKnown))
            targets += pathAsTarget(file.actualCase) + fragment;
        else
            targets = anchorCandidates(snapshot, target);
        break;
    case LinkState::Redirected:
        targets += movedTarget(*snapshot.surroundings(), placed.link.target);
        break;
    case LinkState::AnchorMissing:
        targets = anchorCandidates(snapshot, target);
        break;
    default:
        break;
    }
    return targets;
}

QStringList labelCandidates(const DocumentSnapshot &snapshot, const PlacedLink &placed)
{
    if (placed.state != LinkState::Undefined || placed.link.label.isEmpty())
        return {};
    QStringList labels;
    for (const PlacedDefinition &definition : snapshot.definitions())
        if (!definition.definition.footnote)
            labels += definition.definition.label;
    return mostSimilar(placed.link.label, labels);
}

QList<KnownPage> pageCandidates(const DocumentSnapshot &snapshot, const PlacedLink &placed)
{
    const bool isInternal = placed.link.placeholder == PlaceholderKind::InternalLink || placed.link.kind == LinkKind::Wiki;
    if (!isInternal || placed.link.target.startsWith(u'#')) // a heading of the article itself
        return {};
    const KnownPages &pages = snapshot.surroundings()->pages;
    if (const KnownPage *page = pageOf(snapshot, placed))
        return {*page};
    return pages.count() > comparisonLimit || pages.isOwn(placed.link.target) ? QList<KnownPage>()
                                                                              : pages.similarTo(placed.link.target, int(most));
}

EditBatch planResolveClear(const DocumentSnapshot &snapshot)
{
    const QStringList claimed = snapshot.surroundings()->pages.duplicates();
    const QSet<QString> ambiguous(claimed.begin(), claimed.end());
    const qsizetype pageCount = qMax(qsizetype(1), snapshot.surroundings()->pages.count());
    QHash<QString, QList<KnownPage>> known; // by slug: many placeholders may share one
    EditCollector edits;
    for (const PlacedLink &placed : snapshot.links()) {
        const QString slug = placed.link.target.toLower();
        const bool isInternal = placed.link.placeholder == PlaceholderKind::InternalLink || placed.link.kind == LinkKind::Wiki;
        if (!isInternal || ambiguous.contains(slug))
            continue;
        // Those that name a page cost nothing; looking for similar names does.
        if (!known.contains(slug) && (pageOf(snapshot, placed) || known.size() * pageCount < comparisonLimit))
            known.insert(slug, pageCandidates(snapshot, placed));
        if (const QList<KnownPage> pages = known.value(slug); pages.size() == 1)
            edits.add(realLink(snapshot, placed, pages.first()));
    }
    return {snapshot.revision(), edits.edits(), {}};
}

} // namespace Galley
