// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Galley {

// How long cmark-gfm alone takes to parse a document and render it to HTML, in milliseconds, with the extensions of an
// article.
double measureCmark(const QByteArray &utf8);

} // namespace Galley
