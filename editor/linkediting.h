// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editplan.h"

#include <optional>

namespace Galley {

// Texts are the whole lines that the selection touches; ranges are positions in them. An empty plan changes nothing.

// The text as one absolute http, https or mailto address; empty when it is not just that.
QString singleUrl(const QString &text);

// `[selection](address)` when `pasted` is one address and the selection lies in one line, outside of links and code.
EditPlan linkOverSelection(QStringView text, SourceRange selection, const QString &pasted);

// `[selection](url)` with the address selected, or with the caret where something is missing. Empty when the selection
// is in a link or goes over several lines.
EditPlan insertedLink(QStringView text, SourceRange selection, const QString &url);

// What is dropped on a text: an address of the web, a file, a picture.
struct DroppedLink
{
    enum class Kind { Address, File, Image };
    Kind kind = Kind::Address;
    QString target; // encoded
    QString name; // words to show for a file
};

// `[selection](target)` for a single link on a selection of one line, otherwise `<address>`, `[name](file)` and
// `![name](picture)`, the caret behind. In code and in a link that is there already the targets alone.
enum class DroppedInto { Text, Code };
EditPlan droppedLinks(QStringView text, SourceRange selection, const QList<DroppedLink> &links, DroppedInto place);

// The target of the inline link at a position.
std::optional<SourceRange> linkTargetAt(QStringView text, qsizetype position);

} // namespace Galley
