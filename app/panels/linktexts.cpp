// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/linktexts.h"

#include <QCoreApplication>
#include <QStringList>

namespace Galley {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::LinksPanel)
};

QString placeholderText(PlaceholderKind kind)
{
    switch (kind) {
    case PlaceholderKind::InternalLink:
        return Texts::tr("Internal link");
    case PlaceholderKind::ImageSlot:
        return Texts::tr("Image slot");
    case PlaceholderKind::CallToAction:
        return Texts::tr("Call to action");
    case PlaceholderKind::ToCome:
        return Texts::tr("To come");
    case PlaceholderKind::CitationNeeded:
        return Texts::tr("Citation needed");
    case PlaceholderKind::None:
        break;
    }
    return Texts::tr("Placeholder");
}

} // namespace

QString kindText(const Link &link)
{
    switch (link.kind) {
    case LinkKind::Inline:
        return Texts::tr("Link");
    case LinkKind::Reference:
        return Texts::tr("Reference");
    case LinkKind::Autolink:
        return Texts::tr("Address");
    case LinkKind::Image:
        return Texts::tr("Image");
    case LinkKind::Footnote:
        return Texts::tr("Footnote");
    case LinkKind::Wiki:
        return Texts::tr("Wiki link");
    case LinkKind::Html:
        return Texts::tr("HTML");
    case LinkKind::Placeholder:
        return placeholderText(link.placeholder);
    }
    return {};
}

QString groupText(LinkGroup group)
{
    switch (group) {
    case LinkGroup::FileMissing:
        return Texts::tr("No such file");
    case LinkGroup::AnchorMissing:
        return Texts::tr("No such heading");
    case LinkGroup::Undefined:
        return Texts::tr("Not defined");
    case LinkGroup::Empty:
        return Texts::tr("Empty");
    case LinkGroup::Dead:
        return Texts::tr("Gone");
    case LinkGroup::Redirected:
        return Texts::tr("Moved");
    case LinkGroup::Unknown:
        return Texts::tr("No clear answer");
    case LinkGroup::Case:
        return Texts::tr("Other capitals");
    case LinkGroup::Self:
        return Texts::tr("To this article itself");
    case LinkGroup::Unresolved:
        return Texts::tr("Open");
    case LinkGroup::Duplicate:
        return Texts::tr("Linked before");
    case LinkGroup::Ok:
        return Texts::tr("Found");
    case LinkGroup::Unchecked:
        return Texts::tr("Not checked");
    }
    return {};
}

QString groupExplanation(LinkGroup group)
{
    switch (group) {
    case LinkGroup::FileMissing:
        return Texts::tr("There is no file of that name beside the article.");
    case LinkGroup::AnchorMissing:
        return Texts::tr("The target has no heading with that anchor.");
    case LinkGroup::Undefined:
        return Texts::tr("The article does not define this label.");
    case LinkGroup::Empty:
        return Texts::tr("The link has no target.");
    case LinkGroup::Dead:
        return Texts::tr("The web has nothing at this address any more.");
    case LinkGroup::Redirected:
        return Texts::tr("The address has moved for good; the new one can be taken over.");
    case LinkGroup::Unknown:
        return Texts::tr("The server did not say whether the address is there.");
    case LinkGroup::Case:
        return Texts::tr("The file's name differs in capital letters, so the link fails on other systems.");
    case LinkGroup::Self:
        return Texts::tr("The link leads to the article it stands in.");
    case LinkGroup::Unresolved:
        return Texts::tr("This place is still to be filled.");
    case LinkGroup::Duplicate:
        return Texts::tr("An earlier placeholder of the article leads to the same page.");
    case LinkGroup::Ok:
        return Texts::tr("The target exists.");
    case LinkGroup::Unchecked:
        return Texts::tr("Addresses on the web are looked for only when you ask for it: Article, Check web links.");
    }
    return {};
}

QString linkExplanation(const PlacedLink &placed, LinkGroup group)
{
    QStringList parts{Texts::tr("%1, line %L2", "a kind of link and where it stands").arg(kindText(placed.link)).arg(placed.line)};
    if (!placed.link.text.trimmed().isEmpty())
        parts.append(placed.link.text.simplified());
    if (!placed.link.target.isEmpty())
        parts.append(placed.link.target);
    parts.append(groupExplanation(group));
    return parts.join(u'\n');
}

} // namespace Galley
