// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Galley {

enum class FindingKind {
    TocEntryWithoutHeading,
    TocHeadingMissing,
    TocTextDiffers,
    TocOrder,
    TocLevel,
    TocLinkDead,
    TocLinkWrong,
    LinkFileMissing,
    LinkAnchorMissing,
    LinkCase,
    LinkEmpty,
    LinkReferenceUndefined,
    LinkDefinitionUnused,
    LinkDefinitionDuplicate,
    ImageFileMissing,
    ImageAltMissing,
    InternalLinkUnresolved,
    PlaceholderLeft,
    CitationNumberWithoutSource,
    CitationSourceUnused,
    CitationNumberOrder,
    CitationNumberRepeated,
    CitationGroupMalformed,
    CitationLostMark,
    FootnoteUndefined,
    FootnoteUnused,
    HeadingLevelJump,
    HeadingDuplicate,
    HeadingEmpty,
    TitleMissing,
    TitleDuplicate,
    FrontMatterBroken,
    DoubledWord,
    SectionWithoutCitation,
    LinkRemoteDead,
    CitationKeyUnknown,
    BibliographyEntryBroken,
    BibliographyKeyDuplicate
};

enum class Severity { Error, Warning, Note };

// Something in an article that its author may want to know. The interface makes the sentence from kind and arguments.
struct Finding
{
    FindingKind kind = FindingKind::LinkEmpty;
    Severity severity = Severity::Warning;
    SourceRange range; // absolute
    QStringList arguments; // what they are goes with the kind

    friend bool operator==(const Finding &, const Finding &) = default;
};

// Stable, in kebab case: what settings, front matter and scripts call a kind by.
QString findingId(FindingKind kind);
std::optional<FindingKind> findingKind(QStringView id);
QList<FindingKind> allFindingKinds();

// A finding of the severity its kind usually has.
Finding makeFinding(FindingKind kind, SourceRange range, const QStringList &arguments);

} // namespace Galley
