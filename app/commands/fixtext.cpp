// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/fixtext.h"

#include <QCoreApplication>

namespace Galley {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Fixes)
};

QString tocFixText(FixKind kind, const QString &first, const QString &second)
{
    switch (kind) {
    case FixKind::UpdateToc:
        return Texts::tr("Update the table of contents");
    case FixKind::RetargetTocEntry:
        return Texts::tr("Let “%1” lead to the heading “%2”").arg(first, second);
    case FixKind::UseHeadingText:
        return Texts::tr("Write “%1” in the table of contents").arg(first);
    case FixKind::UseEntryText:
        return Texts::tr("Change the heading to “%1”").arg(first);
    case FixKind::AddTocEntry:
        return Texts::tr("Add “%1” to the table of contents").arg(first);
    case FixKind::RemoveTocEntry:
        return Texts::tr("Remove “%1” from the table of contents").arg(first);
    case FixKind::AddHeading:
        return Texts::tr("Add the heading “%1”").arg(first);
    default:
        return Texts::tr("Nest “%1” as its heading is").arg(first);
    }
}

QString linkFixText(FixKind kind, const QString &first, const QString &second)
{
    switch (kind) {
    case FixKind::ReplaceTarget:
        return Texts::tr("Change the target to “%1”").arg(first);
    case FixKind::ReplaceLabel:
        return Texts::tr("Change the label to “%1”").arg(first);
    case FixKind::AddDefinition:
        return Texts::tr("Add a definition of “%1” to be filled in").arg(first);
    case FixKind::RemoveDefinition:
        return Texts::tr("Remove the definition of “%1”").arg(first);
    case FixKind::RemoveLink:
        return first.isEmpty() ? Texts::tr("Remove it") : Texts::tr("Keep only the text “%1”").arg(first);
    case FixKind::FillLinkText:
        return Texts::tr("Put in the text “%1”").arg(first);
    case FixKind::DescribeImage:
        return Texts::tr("Describe the image as “%1”").arg(first);
    case FixKind::ResolvePlaceholder:
        return Texts::tr("Make it a link to “%1” that reads “%2”").arg(first, second);
    case FixKind::ReplaceSlug:
        return Texts::tr("Change it to “%1”").arg(first);
    case FixKind::KeepPlaceholderText:
        return Texts::tr("Keep only the text “%1”").arg(first);
    case FixKind::RemovePlaceholder:
        return Texts::tr("Remove the placeholder");
    default:
        return Texts::tr("Add a footnote “%1” to be filled in").arg(first);
    }
}

QString citationFixText(const Fix &fix)
{
    const QString first = fix.arguments.value(0);
    switch (fix.kind) {
    case FixKind::CloseGap:
        return Texts::tr("Close the gap");
    case FixKind::InsertCitation:
        return Texts::tr("Insert %1").arg(first);
    case FixKind::MarkCitationNeeded:
        return Texts::tr("Mark it as needing a citation");
    case FixKind::NormaliseGroup:
        return Texts::tr("Write the group as %1").arg(first);
    case FixKind::RemoveRepeatedNumber:
        return Texts::tr("Write the group as %1").arg(first);
    case FixKind::DropNumber:
        return Texts::tr("Remove the citation of %1").arg(first);
    case FixKind::AddSources:
        return Texts::tr("Add %n source(s) to be filled in", nullptr, first.toInt());
    case FixKind::RenumberCitations:
        return Texts::tr("Number all sources in the order of their first use");
    case FixKind::CitationsToFootnotes:
        return Texts::tr("Turn all numbered citations into footnotes");
    case FixKind::CitationsToKeys:
        return Texts::tr("Turn numbered citations into keys of the bibliography");
    case FixKind::CitationsToListLinks:
        return Texts::tr("Make numbered citations links to the source list");
    case FixKind::ReplaceKey:
        return Texts::tr("Change the key to “%1”").arg(first);
    default:
        return Texts::tr("Remove source %1").arg(first);
    }
}

} // namespace

QString fixText(const Fix &fix)
{
    const QString first = fix.arguments.value(0);
    const QString second = fix.arguments.value(1);
    if (fix.kind < FixKind::SetHeadingLevel)
        return tocFixText(fix.kind, first, second);
    if (fix.kind >= FixKind::ReplaceTarget && fix.kind <= FixKind::AddFootnote)
        return linkFixText(fix.kind, first, second);
    if ((fix.kind >= FixKind::CloseGap && fix.kind <= FixKind::RemoveSource) || fix.kind >= FixKind::CitationsToKeys)
        return citationFixText(fix);
    switch (fix.kind) {
    case FixKind::SetHeadingLevel:
        return Texts::tr("Make “%1” a heading of level %2").arg(first, second);
    case FixKind::RemoveHeading:
        return Texts::tr("Remove the heading");
    case FixKind::NumberHeading:
        return Texts::tr("Change the heading to “%1”").arg(first);
    case FixKind::AddTitle:
        return Texts::tr("Make “%1” the title").arg(first);
    case FixKind::QuoteValue:
        return Texts::tr("Put the value of “%1” in quotation marks").arg(first);
    default:
        return Texts::tr("Remove the second “%1”").arg(first);
    }
}

} // namespace Galley
