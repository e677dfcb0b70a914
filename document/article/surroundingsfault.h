// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

// Why a file that says something of the article could not be used, or not all of it.
struct SurroundingsFault
{
    enum class Kind {
        Unreadable,
        TooLarge, // what is beyond the limit is left out
        NotText, // no UTF-8, nor anything else that is text
        Malformed, // `detail` tells what, in English, as the parser does
        UnknownRule, // `detail` is the id
        DuplicateSlug, // `detail` is the slug
        Circle // `detail` is the slug that leads back to itself
    };
    Kind kind = Kind::Unreadable;
    QString file; // path
    int line = 0; // counted from 1; 0: of the whole file
    QString detail;

    friend bool operator==(const SurroundingsFault &, const SurroundingsFault &) = default;
};

} // namespace Galley
