// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/link.h"
#include "document/article/markedtext.h"

#include <QStringView>

#include <optional>

namespace Galley {

// What a placeholder's text without its brackets says: `INTERNAL_LINK: slug`, `IMAGE_SLOT:…`, `CTA_SLOT:…`.
struct PlaceholderText
{
    PlaceholderKind kind = PlaceholderKind::None;
    SourceRange content; // what follows the colon, trimmed, in the text given
    QString target; // the slug, or what is to come
};
std::optional<PlaceholderText> placeholderText(QStringView text);

// The same for the destination of a link, which may have brackets of its own.
std::optional<PlaceholderText> placeholderDestination(QStringView destination);

// The slug an internal link means: itself when it is one, else that of the topic it names.
QString internalSlug(QStringView written);

// The placeholder whose opening bracket, or whose first letter, stands at the position.
std::optional<Link> placeholderAt(const MarkedText &text, qsizetype position);

} // namespace Galley
