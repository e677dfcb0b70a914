// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/linktexts.h"

#include <QCoreApplication>

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

QString stateText(LinkState state)
{
    switch (state) {
    case LinkState::Ok:
        return Texts::tr("Found");
    case LinkState::FileMissing:
        return Texts::tr("No such file");
    case LinkState::AnchorMissing:
        return Texts::tr("No such heading");
    case LinkState::Case:
        return Texts::tr("Other capitals");
    case LinkState::Undefined:
        return Texts::tr("Not defined");
    case LinkState::Empty:
        return Texts::tr("Empty");
    case LinkState::Unresolved:
        return Texts::tr("Open");
    case LinkState::Unchecked:
        return Texts::tr("Not checked");
    }
    return {};
}

QString stateExplanation(LinkState state)
{
    switch (state) {
    case LinkState::Ok:
        return Texts::tr("The target exists.");
    case LinkState::FileMissing:
        return Texts::tr("There is no file of that name beside the article.");
    case LinkState::AnchorMissing:
        return Texts::tr("The target has no heading with that anchor.");
    case LinkState::Case:
        return Texts::tr("The file's name differs in capital letters, so the link fails on other systems.");
    case LinkState::Undefined:
        return Texts::tr("The article does not define this label.");
    case LinkState::Empty:
        return Texts::tr("The link has no target.");
    case LinkState::Unresolved:
        return Texts::tr("This place is still to be filled.");
    case LinkState::Unchecked:
        return Texts::tr("Galley does not open connections, so addresses on the web are not checked.");
    }
    return {};
}

} // namespace Galley
