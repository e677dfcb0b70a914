// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/knownpages.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Galley {

// Where the placeholder of an internal link leads.
struct PlaceholderTarget
{
    QString address; // harmless and percent-encoded; relative for an article of the folder
    QString title; // shown where the placeholder has no text of its own

    friend bool operator==(const PlaceholderTarget &, const PlaceholderTarget &) = default;
};
std::optional<PlaceholderTarget> placeholderTarget(const QString &slug, const KnownPages &pages);

// The slugs of the placeholders for internal links in the HTML of a block, as its elements have them in `data-target`.
QStringList placeholderSlugs(const QString &html);

// The HTML of a block with links in place of the placeholders whose page is known. Block HTML itself knows nothing of
// the pages, so that a block stays the same when they change.
QString withResolvedPlaceholders(const QString &html, const KnownPages &pages);

} // namespace Galley
