// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/remote/remotelinks.h"

#include "document/article/linkplans.h"
#include "document/checks/editcollector.h"
#include "document/checks/linkfixes.h"
#include "document/remote/remoteaddress.h"

#include <QJsonObject>
#include <QSet>

namespace Galley {

using namespace Qt::StringLiterals;

const RemoteAnswer *remoteAnswerTo(const Surroundings &surroundings, const QString &target)
{
    if (!surroundings.remote || surroundings.remote->isEmpty())
        return nullptr;
    const RemoteAnswers &answers = *surroundings.remote;
    auto answer = answers.constFind(target); // most are written as they are asked for
    if (answer == answers.cend())
        answer = answers.constFind(remoteAddress(target));
    return answer == answers.cend() ? nullptr : &*answer;
}

QString movedTarget(const Surroundings &surroundings, const QString &target)
{
    const RemoteAnswer *answer = remoteAnswerTo(surroundings, target);
    if (!answer || answer->state != RemoteState::Redirected)
        return {};
    const qsizetype hash = target.indexOf(u'#');
    return hash < 0 || answer->target.contains(u'#') ? answer->target : answer->target + target.sliced(hash);
}

QStringList remoteAddresses(const DocumentSnapshot &snapshot)
{
    const QJsonObject own = snapshot.frontMatter().values.value("galley"_L1).toObject();
    const QStringList ignored = snapshot.surroundings()->ignoredAddresses + addressPatterns(own.value("ignore-links"_L1));
    QStringList addresses;
    QSet<QString> seen;
    for (const PlacedLink &placed : snapshot.links()) {
        if (placed.link.kind == LinkKind::Footnote || placed.link.kind == LinkKind::Placeholder || placed.link.kind == LinkKind::Wiki)
            continue;
        const QString address = remoteAddress(placed.link.target);
        if (address.isEmpty() || seen.contains(address))
            continue;
        seen.insert(address);
        if (!isIgnored(address, ignored))
            addresses += address;
    }
    return addresses;
}

EditBatch planNewAddresses(const DocumentSnapshot &snapshot)
{
    const FactIndex facts(snapshot);
    EditCollector edits;
    for (const PlacedLink &placed : snapshot.links()) {
        if (placed.state != LinkState::Redirected)
            continue;
        const QString moved = movedTarget(*snapshot.surroundings(), placed.link.target);
        if (moved.isEmpty())
            continue;
        const bool bare = placed.link.kind == LinkKind::Autolink;
        edits.add(bare ? planLinkPart(snapshot, placed, LinkPart::Target, moved).edits : retarget(facts, placed, moved));
    }
    return {snapshot.revision(), edits.edits(), {}};
}

} // namespace Galley
