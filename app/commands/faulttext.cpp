// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/faulttext.h"

#include <QCoreApplication>

namespace Galley {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Faults)
};

QString reason(const SurroundingsFault &fault)
{
    using enum SurroundingsFault::Kind;
    switch (fault.kind) {
    case Unreadable:
        return Texts::tr("it cannot be read; check its permissions");
    case TooLarge:
        return Texts::tr("it is too large, so only its beginning counts; make it smaller");
    case NotText:
        return Texts::tr("it is not a text; replace it");
    case Malformed:
        return Texts::tr("%1; correct it").arg(fault.detail);
    case UnknownRule:
        return Texts::tr("there is no finding “%1”; check its name").arg(fault.detail);
    case DuplicateSlug:
        return Texts::tr("several articles have the slug “%1”; give each its own").arg(fault.detail);
    case Circle:
        return Texts::tr("the slug “%1” leads back to itself; give it an address").arg(fault.detail);
    }
    return {};
}

QString fileReason(BibliographyFault::Kind kind)
{
    using enum BibliographyFault::Kind;
    switch (kind) {
    case FileMissing:
        return Texts::tr("the file does not exist");
    case FileUnreadable:
        return Texts::tr("the file cannot be read");
    case FileTooLarge:
        return Texts::tr("the file is too large, so only its beginning counts");
    case TooManyEntries:
        return Texts::tr("the file holds so many entries that only the first count");
    case NotText:
        return Texts::tr("the file is not a text");
    default:
        return Texts::tr("the file is no bibliography in BibTeX, CSL-JSON or RIS");
    }
}

QString bracketReason(BibliographyFault::Kind kind)
{
    using enum BibliographyFault::Kind;
    switch (kind) {
    case BraceNotClosed:
        return Texts::tr("a brace is not closed");
    case BraceTooMany:
        return Texts::tr("there is a brace too many");
    case QuotationNotClosed:
        return Texts::tr("a quotation mark is not closed");
    case CommaMissing:
        return Texts::tr("a comma is missing");
    case EqualsSignMissing:
        return Texts::tr("an equals sign is missing");
    default:
        return Texts::tr("a value is missing");
    }
}

QString entryReason(const BibliographyFault &fault)
{
    using enum BibliographyFault::Kind;
    switch (fault.kind) {
    case KeyMissing:
        return Texts::tr("the entry has no key");
    case KeyDuplicate:
        return Texts::tr("the key is used twice");
    case MacroUndefined:
        return Texts::tr("the abbreviation “%1” is not defined").arg(fault.detail);
    case ParentMissing:
        return Texts::tr("it refers to the entry “%1”, which does not exist").arg(fault.detail);
    case JsonBroken:
        return Texts::tr("the JSON is broken");
    case ItemNotObject:
        return Texts::tr("the item is not an object");
    case TypeMissing:
        return Texts::tr("the record does not begin with its type");
    case RecordNotClosed:
        return Texts::tr("the record does not end");
    default:
        return fault.detail.isEmpty() ? bracketReason(fault.kind)
                                      : Texts::tr("%1 at “%2”", "what is wrong, where").arg(bracketReason(fault.kind), fault.detail);
    }
}

} // namespace

QString faultText(const BibliographyFault &fault)
{
    return fault.kind <= BibliographyFault::Kind::FormatUnknown ? fileReason(fault.kind) : entryReason(fault);
}

QString faultText(const SurroundingsFault &fault)
{
    const QString why = reason(fault);
    if (fault.line <= 0)
        return QStringLiteral("%1: %2").arg(fault.file, why);
    return QStringLiteral("%1: %2: %3").arg(fault.file, Texts::tr("line %1").arg(fault.line), why);
}

} // namespace Galley
