// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace Galley {

// Addresses without any markup, as GitHub's autolink extension finds them.

// `http://…`, `https://…` or `ftp://…` whose colon stands at the position.
std::optional<SourceRange> bareUrlAround(QStringView text, qsizetype colon);

// `www.…` at the position.
std::optional<SourceRange> bareHostAt(QStringView text, qsizetype position);

// The mail addresses in a stretch of plain text, with a `mailto:` in front of them when there is one.
QList<SourceRange> mailAddresses(QStringView text, SourceRange stretch);

} // namespace Galley
