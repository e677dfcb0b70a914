// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/bibliographyfault.h"

#include <iterator>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    BibliographyFault::Kind kind;
    const char16_t *words;
};

using enum BibliographyFault::Kind;
constexpr Words table[] = {
    {FileMissing, u"the file does not exist"},
    {FileUnreadable, u"the file cannot be read"},
    {FileTooLarge, u"the file is too large"},
    {TooManyEntries, u"the file holds too many entries"},
    {NotText, u"the file is not a text"},
    {FormatUnknown, u"the file is no bibliography"},
    {KeyMissing, u"the entry has no key"},
    {KeyDuplicate, u"the key is used twice"},
    {BraceNotClosed, u"a brace is not closed"},
    {BraceTooMany, u"there is a brace too many"},
    {QuotationNotClosed, u"a quotation mark is not closed"},
    {CommaMissing, u"a comma is missing"},
    {EqualsSignMissing, u"an equals sign is missing"},
    {ValueMissing, u"a value is missing"},
    {MacroUndefined, u"an abbreviation is not defined"},
    {ParentMissing, u"it refers to an entry that does not exist"},
    {JsonBroken, u"the JSON is broken"},
    {ItemNotObject, u"the item is not an object"},
    {TypeMissing, u"the record does not begin with its type"},
    {RecordNotClosed, u"the record does not end"},
};

constexpr bool inOrder()
{
    for (size_t i = 0; i < std::size(table); ++i)
        if (size_t(table[i].kind) != i)
            return false;
    return std::size(table) == size_t(RecordNotClosed) + 1;
}
static_assert(inOrder(), "the table is indexed by kind");

constexpr QLatin1StringView separator(": ");

} // namespace

QString faultWords(const BibliographyFault &fault)
{
    const QString words = QString::fromUtf16(table[size_t(fault.kind)].words);
    return fault.detail.isEmpty() ? words : words + separator + fault.detail;
}

std::optional<BibliographyFault> faultFromWords(const QString &words)
{
    const qsizetype colon = words.indexOf(separator);
    const QStringView plain = colon < 0 ? QStringView(words) : QStringView(words).first(colon);
    for (const Words &entry : table)
        if (plain == QStringView(entry.words))
            return BibliographyFault{entry.kind, 0, {}, colon < 0 ? QString() : words.sliced(colon + separator.size())};
    return {};
}

} // namespace Galley
