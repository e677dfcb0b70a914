// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/findingtitles.h"

#include "app/commands/findingtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::FindingTitles)
};

QString linkTitle(FindingKind kind)
{
    switch (kind) {
    case FindingKind::LinkFileMissing:
        return Texts::tr("Links to missing files");
    case FindingKind::LinkAnchorMissing:
        return Texts::tr("Links to missing headings");
    case FindingKind::LinkCase:
        return Texts::tr("Links in wrong case");
    case FindingKind::LinkEmpty:
        return Texts::tr("Empty links");
    case FindingKind::LinkRemoteDead:
        return Texts::tr("Web addresses that are gone");
    case FindingKind::LinkReferenceUndefined:
        return Texts::tr("Undefined references");
    case FindingKind::LinkDefinitionUnused:
        return Texts::tr("Unused link definitions");
    case FindingKind::LinkDefinitionDuplicate:
        return Texts::tr("Repeated link definitions");
    case FindingKind::ImageFileMissing:
        return Texts::tr("Missing images");
    case FindingKind::ImageAltMissing:
        return Texts::tr("Images without a description");
    case FindingKind::InternalLinkUnresolved:
        return Texts::tr("Unresolved internal links");
    default:
        return Texts::tr("Placeholders left");
    }
}

QString tocTitle(FindingKind kind)
{
    switch (kind) {
    case FindingKind::TocEntryWithoutHeading:
        return Texts::tr("Contents entries without a heading");
    case FindingKind::TocHeadingMissing:
        return Texts::tr("Headings missing from the contents");
    case FindingKind::TocTextDiffers:
        return Texts::tr("Contents entries in other words");
    case FindingKind::TocOrder:
        return Texts::tr("Contents in another order");
    case FindingKind::TocLevel:
        return Texts::tr("Contents entries at another level");
    case FindingKind::TocLinkDead:
        return Texts::tr("Dead links in the contents");
    default:
        return Texts::tr("Wrong links in the contents");
    }
}

QString citationTitle(FindingKind kind)
{
    switch (kind) {
    case FindingKind::CitationKeyUnknown:
        return Texts::tr("Keys that the bibliography lacks");
    case FindingKind::BibliographyEntryBroken:
        return Texts::tr("Broken entries of the bibliography");
    case FindingKind::BibliographyKeyDuplicate:
        return Texts::tr("Repeated keys in the bibliography");
    case FindingKind::CitationNumberWithoutSource:
        return Texts::tr("Citations without a source");
    case FindingKind::CitationSourceUnused:
        return Texts::tr("Sources that nothing cites");
    case FindingKind::CitationNumberOrder:
        return Texts::tr("Numbers out of order");
    case FindingKind::CitationNumberRepeated:
        return Texts::tr("Repeated numbers in a group");
    case FindingKind::CitationGroupMalformed:
        return Texts::tr("Malformed groups of citations");
    case FindingKind::FootnoteUndefined:
        return Texts::tr("Undefined footnotes");
    case FindingKind::FootnoteUnused:
        return Texts::tr("Unused footnotes");
    default:
        return Texts::tr("Lost citation marks");
    }
}

QString structureTitle(FindingKind kind)
{
    switch (kind) {
    case FindingKind::HeadingLevelJump:
        return Texts::tr("Heading levels left out");
    case FindingKind::HeadingDuplicate:
        return Texts::tr("Repeated headings");
    case FindingKind::HeadingEmpty:
        return Texts::tr("Empty headings");
    case FindingKind::TitleMissing:
        return Texts::tr("Missing title");
    case FindingKind::TitleDuplicate:
        return Texts::tr("Second titles");
    case FindingKind::FrontMatterBroken:
        return Texts::tr("Broken front matter");
    case FindingKind::DoubledWord:
        return Texts::tr("Doubled words");
    default:
        return Texts::tr("Sections without a citation");
    }
}

} // namespace

QString findingTitle(FindingKind kind)
{
    const QString id = findingId(kind);
    if (id.startsWith("toc-"_L1))
        return tocTitle(kind);
    if (id.startsWith("citation-"_L1) || id.startsWith("bibliography-"_L1) || id.startsWith("footnote-"_L1))
        return citationTitle(kind);
    if (id.startsWith("link-"_L1) || id.startsWith("image-"_L1) || id.startsWith("internal-"_L1) || id.startsWith("placeholder-"_L1))
        return linkTitle(kind);
    return structureTitle(kind);
}

QString findingExcerpt(const Finding &finding)
{
    // The heading where there is no entry; the text where there is no target.
    for (const QString &argument : finding.arguments) {
        if (!argument.isEmpty())
            return argument;
    }
    return findingText(finding);
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Texts::tr("Error");
    case Severity::Warning:
        return Texts::tr("Warning");
    case Severity::Note:
        break;
    }
    return Texts::tr("Note");
}

QString severityIconName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Note:
        break;
    }
    return u"note"_s;
}

} // namespace Galley
