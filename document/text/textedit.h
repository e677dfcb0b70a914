// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QList>
#include <QString>

namespace Galley {

// Puts `replacement` where `range` was. Line ends in a replacement are LF.
struct TextEdit
{
    SourceRange range;
    QString replacement;

    qsizetype growth() const { return replacement.size() - range.length(); }
    friend bool operator==(const TextEdit &, const TextEdit &) = default;
};

// Edits of ONE revision that are applied together and undone together. All ranges are of the text at `base`;
// they are sorted and do not overlap.
struct EditBatch
{
    Revision base{};
    QList<TextEdit> edits;
    QString undoLabel;
};

// Whether the edits are sorted, disjoint and inside a text of `length` units.
bool isWellFormed(const QList<TextEdit> &edits, qsizetype length);

// The text after the edits, which are well formed.
QString applyEdits(const QString &text, const QList<TextEdit> &edits);

} // namespace Galley
