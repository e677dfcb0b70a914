// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Galley {

// Of the text: one more for every change, never reused, never going back.
enum class Revision : quint64 { };
// Of what surrounds the text (files, slugs, rule settings); grows like a revision.
enum class Generation : quint64 { };

constexpr Revision next(Revision revision)
{
    return Revision{quint64(revision) + 1};
}
constexpr Generation next(Generation generation)
{
    return Generation{quint64(generation) + 1};
}

} // namespace Galley
