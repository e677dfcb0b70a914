// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/linksmenu.h"

#include "document/article/linkcandidates.h"
#include "document/article/linkforms.h"
#include "document/article/linkrenames.h"
#include "document/checks/internallinks.h"
#include "document/remote/remoteaddress.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// A menu underlines the letter behind an ampersand.
QString plainInMenu(QString text)
{
    constexpr qsizetype longest = 48;
    if (text.size() > longest)
        text = text.left(longest - 1) + u'…';
    return text.replace(u'&', u"&&"_s);
}

} // namespace

QUrl addressOf(const DocumentSnapshot &snapshot, const PlacedLink &placed)
{
    if (const KnownPage *page = pageOf(snapshot, placed))
        return QUrl(page->target);
    const bool leads
        = placed.link.kind != LinkKind::Footnote && placed.link.kind != LinkKind::Placeholder && placed.link.kind != LinkKind::Wiki;
    return leads && !placed.link.target.isEmpty() ? QUrl(placed.link.target) : QUrl();
}

LinksMenu::LinksMenu(DocumentSnapshotPtr snapshot, const PlacedLink &placed, QWidget *parent)
    : QMenu(parent), m_snapshot(std::move(snapshot)), m_placed(placed)
{
    addCandidates();
    addSeparator();
    addWays();
    addSeparator();
    addEdits();
    addForms();
    addSeparator();
    addRenames();
}

void LinksMenu::addWays()
{
    addAction(tr("&Go to the link"), this, &LinksMenu::goRequested);
    const QUrl address = addressOf(*m_snapshot, m_placed);
    QAction *open = addAction(tr("&Open the target"), this, [this, address] { Q_EMIT openRequested(address); });
    open->setEnabled(!address.isEmpty());
    const QString target = m_placed.link.target;
    QAction *copy = addAction(tr("&Copy the target"), this, [target] { QGuiApplication::clipboard()->setText(target); });
    copy->setEnabled(!target.isEmpty());
    if (const QString asked = remoteAddress(target); !asked.isEmpty())
        addAction(tr("Chec&k this web link"), this, [this, asked] { Q_EMIT checkRequested({asked}); });
}

void LinksMenu::addEdits()
{
    const std::pair<QString, LinkPart> parts[]{
        {tr("Edit the &text"), LinkPart::Text}, {tr("Edit the t&arget"), LinkPart::Target}, {tr("Edit the t&itle"), LinkPart::Title}};
    for (const auto &[text, part] : parts) {
        QAction *edit = addAction(text, this, [this, part] { Q_EMIT editRequested(part); });
        edit->setEnabled(canChange(m_placed, part));
    }
}

void LinksMenu::addChange(const QString &text, const QString &undoLabel, const std::function<EditBatch()> &plan)
{
    addAction(text, this, [this, undoLabel, plan] {
        EditBatch batch = plan();
        batch.undoLabel = undoLabel;
        Q_EMIT changeRequested(batch);
    });
}

void LinksMenu::addCandidates()
{
    const bool moved = m_placed.state == LinkState::Redirected;
    const auto titled
        = [moved](const QString &name) { return (moved ? tr("Use the new address “%1”") : tr("Change to “%1”")).arg(plainInMenu(name)); };
    for (const QString &target : targetCandidates(*m_snapshot, m_placed))
        addChange(
            titled(target), tr("Change target"), [this, target] { return planLinkPart(*m_snapshot, m_placed, LinkPart::Target, target); });
    for (const QString &label : labelCandidates(*m_snapshot, m_placed))
        addChange(titled(label), tr("Change label"), [this, label] { return planLabel(*m_snapshot, m_placed, label); });
    for (const KnownPage &page : pageCandidates(*m_snapshot, m_placed))
        addChange(tr("Link to “%1”").arg(plainInMenu(page.title.isEmpty() ? page.target : page.title)), tr("Resolve placeholder"),
            [this, page] { return planResolve(*m_snapshot, m_placed, page); });
    if (m_placed.link.placeholder != PlaceholderKind::InternalLink)
        return;
    const EditBatch all = planResolveClear(*m_snapshot);
    if (all.edits.size() > 1)
        addChange(tr("&Resolve all %Ln placeholder(s) with one candidate", nullptr, int(all.edits.size())), tr("Resolve placeholders"),
            [all] { return all; });
}

void LinksMenu::addForms()
{
    if (canBecome(*m_snapshot, m_placed, LinkForm::Reference))
        addChange(
            tr("&Make it a reference"), tr("Make reference"), [this] { return planForm(*m_snapshot, m_placed, LinkForm::Reference); });
    if (canBecome(*m_snapshot, m_placed, LinkForm::Inline))
        addChange(tr("&Move the target into the text"), tr("Make inline link"),
            [this] { return planForm(*m_snapshot, m_placed, LinkForm::Inline); });
    if (canUnlink(m_placed))
        addChange(m_placed.link.kind == LinkKind::Image ? tr("&Remove the image") : tr("&Unlink"), tr("Unlink"),
            [this] { return planUnlink(*m_snapshot, m_placed); });
}

void LinksMenu::addRenames()
{
    const LinkTarget target = splitTarget(m_placed.link.target);
    const bool ownAnchor = target.kind == LinkTarget::Kind::Local && target.path.isEmpty() && target.hasFragment;
    const int heading = ownAnchor ? headingOfAnchor(*m_snapshot, target.fragment) : -1;
    const qsizetype uses = usesOfTarget(*m_snapshot, m_placed.link.target);
    if (uses > 0 && !m_placed.link.target.isEmpty() && heading < 0)
        addAction(tr("Re&name the target everywhere (%Ln link(s))…", nullptr, int(uses)), this,
            [this] { Q_EMIT renameRequested(LinkRename::Target); });
    if (heading < 0)
        return;
    addAction(tr("Re&name the heading and its links…"), this, [this] { Q_EMIT renameRequested(LinkRename::Heading); });
    addAction(tr("Rename the anc&hor and its links…"), this, [this] { Q_EMIT renameRequested(LinkRename::Anchor); });
}

} // namespace Galley
