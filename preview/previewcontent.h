// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Galley {

// What the page needs of one block. Headings' anchors stand beside the html in document order: a heading's own first,
// then those given with {#id}.
struct PreviewBlock
{
    BlockId id{};
    size_t htmlHash = 0;
    int lines = 0;
    int contentLines = 0;
    QList<QStringList> anchors;
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
