// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/fix.h"

#include <iterator>

namespace Galley {

namespace {

struct Name
{
    FixKind kind;
    const char16_t *id;
};

using enum FixKind;
constexpr Name names[] = {
    {UpdateToc, u"update-toc"},
    {RetargetTocEntry, u"retarget-toc-entry"},
    {UseHeadingText, u"use-heading-text"},
    {UseEntryText, u"use-entry-text"},
    {AddTocEntry, u"add-toc-entry"},
    {RemoveTocEntry, u"remove-toc-entry"},
    {AddHeading, u"add-heading"},
    {NestTocEntry, u"nest-toc-entry"},
    {SetHeadingLevel, u"set-heading-level"},
    {ReplaceTarget, u"replace-target"},
    {ReplaceLabel, u"replace-label"},
    {AddDefinition, u"add-definition"},
    {RemoveDefinition, u"remove-definition"},
    {RemoveLink, u"remove-link"},
    {FillLinkText, u"fill-link-text"},
    {DescribeImage, u"describe-image"},
    {ResolvePlaceholder, u"resolve-placeholder"},
    {ReplaceSlug, u"replace-slug"},
    {KeepPlaceholderText, u"keep-placeholder-text"},
    {RemovePlaceholder, u"remove-placeholder"},
    {AddFootnote, u"add-footnote"},
    {CloseGap, u"close-gap"},
    {InsertCitation, u"insert-citation"},
    {MarkCitationNeeded, u"mark-citation-needed"},
    {NormaliseGroup, u"normalise-group"},
    {RemoveRepeatedNumber, u"remove-repeated-number"},
    {DropNumber, u"drop-number"},
    {AddSources, u"add-sources"},
    {RenumberCitations, u"renumber-citations"},
    {CitationsToFootnotes, u"citations-to-footnotes"},
    {RemoveSource, u"remove-source"},
    {RemoveHeading, u"remove-heading"},
    {NumberHeading, u"number-heading"},
    {AddTitle, u"add-title"},
    {QuoteValue, u"quote-value"},
    {RemoveRepeatedWord, u"remove-repeated-word"},
    {CitationsToKeys, u"citations-to-keys"},
    {CitationsToListLinks, u"citations-to-list-links"},
    {ReplaceKey, u"replace-key"},
};

constexpr bool inOrder()
{
    for (size_t i = 0; i < std::size(names); ++i)
        if (size_t(names[i].kind) != i)
            return false;
    return std::size(names) == size_t(ReplaceKey) + 1;
}
static_assert(inOrder(), "the table is indexed by kind");

} // namespace

QString fixId(FixKind kind)
{
    return QString::fromUtf16(names[size_t(kind)].id);
}

std::optional<FixKind> fixKind(QStringView id)
{
    for (const Name &name : names)
        if (id == QStringView(name.id))
            return name.kind;
    return {};
}

QString Fix::id() const
{
    return fixId(kind);
}

} // namespace Galley
