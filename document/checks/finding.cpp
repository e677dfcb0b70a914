// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/finding.h"

#include <iterator>

namespace Galley {

namespace {

struct Rule
{
    FindingKind kind;
    Severity severity;
    const char16_t *id;
};

using enum FindingKind;
constexpr Rule rules[] = {
    {TocEntryWithoutHeading, Severity::Warning, u"toc-entry-without-heading"},
    {TocHeadingMissing, Severity::Warning, u"toc-heading-missing"},
    {TocTextDiffers, Severity::Warning, u"toc-text-differs"},
    {TocOrder, Severity::Warning, u"toc-order"},
    {TocLevel, Severity::Warning, u"toc-level"},
    {TocLinkDead, Severity::Error, u"toc-link-dead"},
    {TocLinkWrong, Severity::Error, u"toc-link-wrong"},
    {LinkFileMissing, Severity::Error, u"link-file-missing"},
    {LinkAnchorMissing, Severity::Error, u"link-anchor-missing"},
    {LinkCase, Severity::Warning, u"link-case"},
    {LinkEmpty, Severity::Warning, u"link-empty"},
    {LinkReferenceUndefined, Severity::Error, u"link-reference-undefined"},
    {LinkDefinitionUnused, Severity::Warning, u"link-definition-unused"},
    {LinkDefinitionDuplicate, Severity::Warning, u"link-definition-duplicate"},
    {ImageFileMissing, Severity::Error, u"image-file-missing"},
    {ImageAltMissing, Severity::Warning, u"image-alt-missing"},
    {InternalLinkUnresolved, Severity::Warning, u"internal-link-unresolved"},
    {PlaceholderLeft, Severity::Warning, u"placeholder-left"},
    {CitationNumberWithoutSource, Severity::Warning, u"citation-number-without-source"},
    {CitationSourceUnused, Severity::Warning, u"citation-source-unused"},
    {CitationNumberOrder, Severity::Warning, u"citation-number-order"},
    {CitationNumberRepeated, Severity::Note, u"citation-number-repeated"},
    {CitationGroupMalformed, Severity::Warning, u"citation-group-malformed"},
    {CitationLostMark, Severity::Warning, u"citation-lost-mark"},
    {FootnoteUndefined, Severity::Error, u"footnote-undefined"},
    {FootnoteUnused, Severity::Warning, u"footnote-unused"},
    {HeadingLevelJump, Severity::Warning, u"heading-level-jump"},
    {HeadingDuplicate, Severity::Note, u"heading-duplicate"},
    {HeadingEmpty, Severity::Warning, u"heading-empty"},
    {TitleMissing, Severity::Warning, u"title-missing"},
    {TitleDuplicate, Severity::Warning, u"title-duplicate"},
    {FrontMatterBroken, Severity::Error, u"front-matter-broken"},
    {DoubledWord, Severity::Warning, u"doubled-word"},
    {SectionWithoutCitation, Severity::Note, u"section-without-citation"},
    {LinkRemoteDead, Severity::Warning, u"link-remote-dead"},
    {CitationKeyUnknown, Severity::Error, u"citation-key-unknown"},
    {BibliographyEntryBroken, Severity::Warning, u"bibliography-entry-broken"},
    {BibliographyKeyDuplicate, Severity::Warning, u"bibliography-key-duplicate"},
};

constexpr bool inOrder()
{
    for (size_t i = 0; i < std::size(rules); ++i)
        if (size_t(rules[i].kind) != i)
            return false;
    return true;
}
static_assert(inOrder(), "the table is indexed by kind");

} // namespace

QString findingId(FindingKind kind)
{
    return QString::fromUtf16(rules[size_t(kind)].id);
}

std::optional<FindingKind> findingKind(QStringView id)
{
    for (const Rule &rule : rules)
        if (id == QStringView(rule.id))
            return rule.kind;
    return {};
}

QList<FindingKind> allFindingKinds()
{
    QList<FindingKind> kinds;
    for (const Rule &rule : rules)
        kinds += rule.kind;
    return kinds;
}

Finding makeFinding(FindingKind kind, SourceRange range, const QStringList &arguments)
{
    return {kind, rules[size_t(kind)].severity, range, arguments};
}

} // namespace Galley
