// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Galley {

// A heading of a block's html, which knows nothing of anchors: its own comes first, then those given with {#id}.
struct PreviewHeading
{
    int level = 1;
    QStringList anchors;
    friend bool operator==(const PreviewHeading &, const PreviewHeading &) = default;
};

// What the page needs of one block.
struct PreviewBlock
{
    BlockId id{};
    size_t htmlHash = 0;
    int lines = 0;
    int contentLines = 0;
    QList<PreviewHeading> headings; // in document order
    QString html;
};

// What the page needs of a snapshot: an immutable value.
struct PreviewContent
{
    quint64 serial = 0; // 0: nothing
    QList<PreviewBlock> blocks;
};

PreviewContent previewContent(const DocumentSnapshot &snapshot);

} // namespace Galley
