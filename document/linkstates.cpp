// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/linkstates.h"

#include "document/article/anchors.h"
#include "document/remote/remotelinks.h"

namespace Galley {

using namespace Qt::StringLiterals;

LinkJudge::LinkJudge(const Surroundings &surroundings, const QSet<QString> &ownAnchors, const DefinedLabels &labels)
    : m_surroundings(surroundings), m_ownAnchors(ownAnchors), m_labels(labels)
{
}

LinkState LinkJudge::stateOf(const Link &link, ShownText shown)
{
    const bool byLabel = link.kind == LinkKind::Reference || (link.kind == LinkKind::Image && !link.label.isEmpty());
    if (byLabel && !m_labels.links.contains(normalisedLabel(link.label)))
        return LinkState::Undefined;
    switch (link.kind) {
    case LinkKind::Footnote:
        return m_labels.footnotes.contains(normalisedLabel(link.target)) ? LinkState::Ok : LinkState::Undefined;
    case LinkKind::Placeholder:
        return link.placeholder == PlaceholderKind::InternalLink && isKnownSlug(link.target) ? LinkState::Ok : LinkState::Unresolved;
    case LinkKind::Wiki:
        return leadsToPage(link.target) ? LinkState::Ok : LinkState::Unresolved;
    case LinkKind::Autolink:
        return stateOnTheWeb(link.target);
    case LinkKind::Inline:
    case LinkKind::Reference:
    case LinkKind::Image:
    case LinkKind::Html:
        break;
    }
    const LinkState state = stateOfTarget(link.target);
    const bool needsText = link.kind == LinkKind::Inline || link.kind == LinkKind::Reference;
    const bool mayLead = state == LinkState::Ok || state >= LinkState::Unchecked;
    return needsText && shown == ShownText::Blank && mayLead && state != LinkState::Dead ? LinkState::Empty : state;
}

LinkState LinkJudge::stateOfTarget(const QString &target)
{
    const LinkTarget parts = splitTarget(target);
    switch (parts.kind) {
    case LinkTarget::Kind::Empty:
        return LinkState::Empty;
    case LinkTarget::Kind::Remote:
        return stateOnTheWeb(target);
    case LinkTarget::Kind::Local:
        break;
    }
    return parts.path.isEmpty() ? stateOfAnchor(parts.fragment, m_ownAnchors, {}) : stateOfFile(parts);
}

LinkState LinkJudge::stateOnTheWeb(const QString &target) const
{
    const RemoteAnswer *answer = remoteAnswerTo(m_surroundings, target);
    if (!answer)
        return LinkState::Unchecked;
    switch (answer->state) {
    case RemoteState::Ok:
        return LinkState::Ok;
    case RemoteState::Redirected:
        return LinkState::Redirected;
    case RemoteState::Dead:
        return LinkState::Dead;
    case RemoteState::Unknown:
        break;
    }
    return LinkState::Unknown;
}

LinkState LinkJudge::stateOfFile(const LinkTarget &target)
{
    const auto found = m_surroundings.files.find(target.path);
    if (m_surroundings.articlePath.isEmpty() || found == m_surroundings.files.end())
        return LinkState::Unchecked;
    const bool otherCase = !found->actualCase.isEmpty();
    if (!found->exists && !otherCase)
        return LinkState::FileMissing;
    const LinkState state
        = target.hasFragment && found->anchorsKnown ? stateOfAnchor(target.fragment, found->anchors, target.path) : LinkState::Ok;
    return state == LinkState::Ok && otherCase ? LinkState::Case : state;
}

// The empty path stands for the article itself.
LinkState LinkJudge::stateOfAnchor(const QString &anchor, const QSet<QString> &anchors, const QString &ofPath)
{
    if (anchor.isEmpty() || anchors.contains(anchor) || anchor.compare("top"_L1, Qt::CaseInsensitive) == 0)
        return LinkState::Ok;
    auto folded = m_folded.find(ofPath);
    if (folded == m_folded.end()) {
        folded = m_folded.insert(ofPath, {});
        for (const QString &known : anchors)
            folded->insert(known.toLower());
    }
    return folded->contains(anchor.toLower()) ? LinkState::Case : LinkState::AnchorMissing;
}

// `[[page#heading]]` by its page, `[[#heading]]` by the heading's words or anchor, `[[#^block]]` unseen.
bool LinkJudge::leadsToPage(const QString &target)
{
    const qsizetype hash = target.indexOf(u'#');
    if (isKnownSlug(target) || (hash > 0 && isKnownSlug(target.first(hash).trimmed())))
        return true;
    if (hash < 0 || (hash > 0 && !m_surroundings.pages.isOwn(target.first(hash).trimmed())))
        return false;
    const QString heading = target.sliced(target.lastIndexOf(u'#') + 1).trimmed();
    return heading.startsWith(u'^') || (!heading.isEmpty() && stateOfAnchor(slug(heading), m_ownAnchors, {}) != LinkState::AnchorMissing);
}

bool LinkJudge::isKnownSlug(const QString &wanted) const
{
    return m_surroundings.pages.find(wanted) != nullptr;
}

} // namespace Galley
