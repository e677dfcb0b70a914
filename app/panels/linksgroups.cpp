// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/linksgroups.h"

#include "document/checks/internallinks.h"

#include <QFileInfo>

#include <array>

namespace Galley {

namespace {

constexpr size_t groupCount = size_t(LinkGroup::Unchecked) + 1;

LinkGroup groupOf(LinkState state)
{
    switch (state) {
    case LinkState::Ok:
        return LinkGroup::Ok;
    case LinkState::FileMissing:
        return LinkGroup::FileMissing;
    case LinkState::AnchorMissing:
        return LinkGroup::AnchorMissing;
    case LinkState::Case:
        return LinkGroup::Case;
    case LinkState::Undefined:
        return LinkGroup::Undefined;
    case LinkState::Empty:
        return LinkGroup::Empty;
    case LinkState::Unresolved:
        return LinkGroup::Unresolved;
    case LinkState::Dead:
        return LinkGroup::Dead;
    case LinkState::Redirected:
        return LinkGroup::Redirected;
    case LinkState::Unknown:
        return LinkGroup::Unknown;
    case LinkState::Unchecked:
        break;
    }
    return LinkGroup::Unchecked;
}

// A link to the article's own file that names no place in it.
bool leadsToItself(const PlacedLink &placed, const QString &ownName)
{
    if (placed.state != LinkState::Ok || placed.link.kind == LinkKind::Footnote || placed.link.kind == LinkKind::Placeholder
        || ownName.isEmpty())
        return false;
    const LinkTarget target = splitTarget(placed.link.target);
    return !target.hasFragment && (target.path == ownName || target.path == QStringLiteral("./") + ownName);
}

} // namespace

bool needsCare(LinkGroup group)
{
    return group <= LinkGroup::Unresolved;
}

QList<LinkRows> groupLinks(const DocumentSnapshot &snapshot)
{
    QHash<qsizetype, LinkGroup> noted;
    for (const InternalLinkNote &note : internalLinkNotes(snapshot))
        noted.insert(note.link, note.kind == InternalLinkNote::Kind::Self ? LinkGroup::Self : LinkGroup::Duplicate);
    const QString ownName = QFileInfo(snapshot.surroundings()->articlePath).fileName();
    std::array<QList<int>, groupCount> links;
    const QList<PlacedLink> &all = snapshot.links();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const LinkGroup usual = leadsToItself(all[i], ownName) ? LinkGroup::Self : groupOf(all[i].state);
        links.at(size_t(noted.value(i, usual))).append(int(i));
    }
    QList<LinkRows> rows;
    for (size_t group = 0; group < groupCount; ++group)
        if (!links.at(group).isEmpty())
            rows.append({LinkGroup(group), links.at(group)});
    return rows;
}

} // namespace Galley
