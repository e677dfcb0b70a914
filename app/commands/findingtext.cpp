// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/findingtext.h"

#include "app/commands/faulttext.h"
#include "document/documentsnapshot.h"

#include <QCoreApplication>

namespace Galley {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Findings)
};

QString tocText(FindingKind kind, const QString &entry, const QString &heading)
{
    switch (kind) {
    case FindingKind::TocEntryWithoutHeading:
        return Texts::tr("The table of contents names “%1”, but no heading does.").arg(entry);
    case FindingKind::TocHeadingMissing:
        return Texts::tr("The heading “%1” is missing from the table of contents.").arg(heading);
    case FindingKind::TocTextDiffers:
        return Texts::tr("The table of contents says “%1”, the heading “%2”.").arg(entry, heading);
    case FindingKind::TocOrder:
        return Texts::tr("“%1” stands elsewhere in the article than in the table of contents.").arg(entry);
    case FindingKind::TocLevel:
        return Texts::tr("“%1” is nested in the table of contents otherwise than in the article.").arg(entry);
    case FindingKind::TocLinkDead:
        return Texts::tr("The link of “%1” in the table of contents leads nowhere.").arg(entry);
    default:
        return Texts::tr("The link of “%1” in the table of contents leads to another heading.").arg(entry);
    }
}

QString withSuggestion(const QString &sentence, const QString &suggestion)
{
    return suggestion.isEmpty() ? sentence : Texts::tr("%1 Is “%2” meant?").arg(sentence, suggestion);
}

QString linkText(FindingKind kind, const QString &target, const QString &suggestion)
{
    switch (kind) {
    case FindingKind::LinkFileMissing:
        return withSuggestion(Texts::tr("The link leads to “%1”, which does not exist.").arg(target), suggestion);
    case FindingKind::LinkAnchorMissing:
        return withSuggestion(Texts::tr("The link leads to “%1”, but there is no such heading or anchor.").arg(target), suggestion);
    case FindingKind::LinkCase:
        return Texts::tr("“%1” is spelled “%2” where it leads.").arg(target, suggestion);
    case FindingKind::LinkEmpty:
        return target.isEmpty() ? Texts::tr("The link has no target.") : Texts::tr("The link to “%1” has no text.").arg(target);
    case FindingKind::LinkRemoteDead:
        return withSuggestion(Texts::tr("“%1” is no longer there.", "an address on the web").arg(target), suggestion);
    case FindingKind::LinkReferenceUndefined:
        return withSuggestion(Texts::tr("The reference “%1” is not defined.").arg(target), suggestion);
    case FindingKind::LinkDefinitionUnused:
        return Texts::tr("Nothing uses the definition of “%1”.").arg(target);
    case FindingKind::LinkDefinitionDuplicate:
        return Texts::tr("The definition of “%1” has no effect: its label is defined before.").arg(target);
    case FindingKind::ImageFileMissing:
        return withSuggestion(Texts::tr("The image “%1” does not exist.").arg(target), suggestion);
    default:
        return Texts::tr("The image “%1” has no text for those who cannot see it.").arg(target);
    }
}

QString citationText(FindingKind kind, const QString &argument)
{
    switch (kind) {
    case FindingKind::CitationNumberWithoutSource:
        return Texts::tr("The source list has no source %1.").arg(argument);
    case FindingKind::CitationSourceUnused:
        return Texts::tr("Nothing cites source %1.").arg(argument);
    case FindingKind::CitationNumberOrder:
        return Texts::tr("Source %1 is first cited after one with a larger number.").arg(argument);
    case FindingKind::CitationNumberRepeated:
        return Texts::tr("Source %1 is cited twice in one group.").arg(argument);
    case FindingKind::CitationGroupMalformed:
        return Texts::tr("The group of citations “%1” is not well formed.").arg(argument);
    default:
        return Texts::tr("A citation mark seems to be lost here: “%1”").arg(argument);
    }
}

QString keyText(const QString &key, Severity severity)
{
    return severity == Severity::Note ? Texts::tr("The bibliography has no entry “%1”; fine if it is somebody’s handle.").arg(key)
                                      : Texts::tr("The bibliography has no entry “%1”.").arg(key);
}

QString bibliographyText(const QString &what, const QString &place)
{
    const auto fault = faultFromWords(what);
    return Texts::tr("The bibliography needs correcting: %1: %2.", "place, what is wrong").arg(place, fault ? faultText(*fault) : what);
}

QString headingText(FindingKind kind, const QString &title)
{
    switch (kind) {
    case FindingKind::HeadingLevelJump:
        return Texts::tr("The heading “%1” leaves out a level.").arg(title);
    case FindingKind::HeadingDuplicate:
        return Texts::tr("There is an earlier heading “%1”.").arg(title);
    case FindingKind::HeadingEmpty:
        return Texts::tr("The heading is empty.");
    case FindingKind::TitleMissing:
        return Texts::tr("The article has no title.");
    default:
        return Texts::tr("“%1” is a second title.").arg(title);
    }
}

} // namespace

QString findingText(const Finding &finding)
{
    const QString first = finding.arguments.value(0);
    const QString second = finding.arguments.value(1);
    switch (finding.kind) {
    case FindingKind::TocEntryWithoutHeading:
    case FindingKind::TocHeadingMissing:
    case FindingKind::TocTextDiffers:
    case FindingKind::TocOrder:
    case FindingKind::TocLevel:
    case FindingKind::TocLinkDead:
    case FindingKind::TocLinkWrong:
        return tocText(finding.kind, first, second);
    case FindingKind::LinkFileMissing:
    case FindingKind::LinkAnchorMissing:
    case FindingKind::LinkCase:
    case FindingKind::LinkEmpty:
    case FindingKind::LinkRemoteDead:
    case FindingKind::LinkReferenceUndefined:
    case FindingKind::LinkDefinitionUnused:
    case FindingKind::LinkDefinitionDuplicate:
    case FindingKind::ImageFileMissing:
    case FindingKind::ImageAltMissing:
        return linkText(finding.kind, first, second);
    case FindingKind::InternalLinkUnresolved:
        return Texts::tr("No article is known as “%1”.").arg(first);
    case FindingKind::PlaceholderLeft:
        return Texts::tr("A placeholder is left: “%1”.").arg(first);
    case FindingKind::CitationKeyUnknown:
        return keyText(first, finding.severity);
    case FindingKind::BibliographyEntryBroken:
        return bibliographyText(first, second);
    case FindingKind::BibliographyKeyDuplicate:
        return Texts::tr("The key “%1” is used again at %2; only its first entry counts.").arg(first, second);
    case FindingKind::CitationNumberWithoutSource:
    case FindingKind::CitationSourceUnused:
    case FindingKind::CitationNumberOrder:
    case FindingKind::CitationNumberRepeated:
    case FindingKind::CitationGroupMalformed:
    case FindingKind::CitationLostMark:
        return citationText(finding.kind, first);
    case FindingKind::FootnoteUndefined:
        return Texts::tr("There is no footnote “%1”.").arg(first);
    case FindingKind::FootnoteUnused:
        return Texts::tr("Nothing refers to the footnote “%1”.").arg(first);
    case FindingKind::HeadingLevelJump:
    case FindingKind::HeadingDuplicate:
    case FindingKind::HeadingEmpty:
    case FindingKind::TitleMissing:
    case FindingKind::TitleDuplicate:
        return headingText(finding.kind, first);
    case FindingKind::FrontMatterBroken:
        return Texts::tr("The front matter cannot be read: %1 (line %2).").arg(first, second);
    case FindingKind::DoubledWord:
        return Texts::tr("“%1” stands here twice.").arg(first);
    case FindingKind::SectionWithoutCitation:
        return Texts::tr("The section “%1” cites nothing.").arg(first);
    }
    return {};
}

FindingPlaces::FindingPlaces(const DocumentSnapshot &snapshot) : m_lines(snapshot.source().toString()) { }

FindingPlace FindingPlaces::of(const Finding &finding) const
{
    const int line = m_lines.lineAt(finding.range.start);
    return {line + 1, qint64(finding.range.start - m_lines.startOf(line)) + 1};
}

} // namespace Galley
