// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Galley {

// What is wrong with a bibliography's file or with one of its entries.
struct BibliographyFault
{
    enum class Kind {
        // The file
        FileMissing,
        FileUnreadable,
        FileTooLarge, // what is beyond the limit is left out
        TooManyEntries, // likewise
        NotText,
        FormatUnknown,
        // An entry
        KeyMissing,
        KeyDuplicate, // the first entry of the key counts
        BraceNotClosed,
        BraceTooMany,
        QuotationNotClosed,
        CommaMissing,
        EqualsSignMissing,
        ValueMissing,
        MacroUndefined,
        ParentMissing, // `crossref` or `xdata` leads to no entry
        JsonBroken,
        ItemNotObject,
        TypeMissing,
        RecordNotClosed
    };
    Kind kind = Kind::FileMissing;
    int line = 0; // where the entry begins, counted from 1; 0: of the whole file
    QString key; // of the entry, as far as it has one
    QString detail; // a field, a macro, a key

    friend bool operator==(const BibliographyFault &, const BibliographyFault &) = default;
};

// What is wrong in English, for scripts, with the detail behind a colon; the interface has sentences of its own.
QString faultWords(const BibliographyFault &fault);

// The kind and detail that such words stand for.
std::optional<BibliographyFault> faultFromWords(const QString &words);

} // namespace Galley
