// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/knownpages.h"
#include "document/article/surroundingsfault.h"

namespace Galley {

struct ReadPages
{
    QList<KnownPage> pages;
    QList<SurroundingsFault> faults; // their file is not set
};

// A table of comma, semicolon or tab separated values (RFC 4180) with the columns slug, url and title, by the names in
// its first line or else in this order. An address may be `INTERNAL_LINK:` and another slug of the table. UTF-8,
// UTF-16, or Latin-1 when it is neither. A line that cannot be read costs no other.
ReadPages readLinkMap(const QByteArray &bytes);

} // namespace Galley
