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

// The target of the inline link at a position.
std::optional<SourceRange> linkTargetAt(QStringView text, qsizetype position);

} // namespace Galley
