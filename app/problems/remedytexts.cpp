// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/remedytexts.h"

#include "app/commands/fixtext.h"

#include <QCoreApplication>

namespace Galley {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::RemedyTexts)
};

QString tocText(FixKind kind)
{
    switch (kind) {
    case FixKind::RetargetTocEntry:
        return Texts::tr("link each entry to its heading");
    case FixKind::UseHeadingText:
        return Texts::tr("write the headings in the contents");
    case FixKind::UseEntryText:
        return Texts::tr("rename the headings as the contents say");
    case FixKind::AddTocEntry:
        return Texts::tr("add them to the contents");
    case FixKind::RemoveTocEntry:
        return Texts::tr("remove them from the contents");
    case FixKind::AddHeading:
        return Texts::tr("add a heading for each");
    case FixKind::NestTocEntry:
        return Texts::tr("nest the entries as their headings are");
    case FixKind::SetHeadingLevel:
        return Texts::tr("set the level of each heading");
    default:
        return {};
    }
}

QString linkText(FixKind kind)
{
    switch (kind) {
    case FixKind::ReplaceTarget:
        return Texts::tr("lead to the likeliest target");
    case FixKind::ReplaceLabel:
    case FixKind::ReplaceSlug:
        return Texts::tr("use the likeliest name");
    case FixKind::AddDefinition:
        return Texts::tr("define each");
    case FixKind::RemoveDefinition:
        return Texts::tr("remove the definitions");
    case FixKind::RemoveLink:
        return Texts::tr("remove the links and keep their texts");
    case FixKind::FillLinkText:
        return Texts::tr("give each link a text");
    case FixKind::DescribeImage:
        return Texts::tr("describe each image");
    case FixKind::ResolvePlaceholder:
        return Texts::tr("make them links");
    case FixKind::KeepPlaceholderText:
        return Texts::tr("keep the texts only");
    case FixKind::RemovePlaceholder:
        return Texts::tr("remove the placeholders");
    case FixKind::AddFootnote:
        return Texts::tr("write the footnotes");
    default:
        return {};
    }
}

QString otherText(FixKind kind)
{
    switch (kind) {
    case FixKind::CloseGap:
        return Texts::tr("close the gaps");
    case FixKind::MarkCitationNeeded:
        return Texts::tr("mark them as needing a citation");
    case FixKind::InsertCitation:
        return Texts::tr("insert the likeliest citation");
    case FixKind::NormaliseGroup:
        return Texts::tr("write the groups in the usual form");
    case FixKind::RemoveRepeatedNumber:
        return Texts::tr("leave out the repetitions");
    case FixKind::DropNumber:
        return Texts::tr("drop the citations");
    case FixKind::RemoveSource:
        return Texts::tr("remove the sources");
    case FixKind::RemoveHeading:
        return Texts::tr("remove the headings");
    case FixKind::NumberHeading:
        return Texts::tr("number the headings");
    case FixKind::QuoteValue:
        return Texts::tr("put the values in quotation marks");
    case FixKind::RemoveRepeatedWord:
        return Texts::tr("remove the second word");
    case FixKind::ReplaceKey:
        return Texts::tr("use the likeliest key");
    default:
        return {};
    }
}

} // namespace

QString remedyTextForAll(FixKind kind)
{
    for (const QString &text : {tocText(kind), linkText(kind), otherText(kind)}) {
        if (!text.isEmpty())
            return text;
    }
    return fixText({kind, {}, Fix::Safety::Chosen, {}}); // says nothing of the single one
}

} // namespace Galley
