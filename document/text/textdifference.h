// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcetext.h"

namespace Galley {

// One stretch of a text and what stands in its place in another; before and behind it the two are the same.
struct TextDifference
{
    SourceRange before;
    SourceRange now;

    bool isNone() const { return before.isEmpty() && now.isEmpty(); }
    qsizetype growth() const { return now.length() - before.length(); }
    friend bool operator==(const TextDifference &, const TextDifference &) = default;
};

// The shortest such stretch. Chunks that the texts share are not read, so that after a few edits it costs no more than
// the logarithm of the length.
TextDifference differenceBetween(const SourceText &before, const SourceText &now);

} // namespace Galley
