// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"

namespace Galley {

// What the rows of the links panel are gathered under, in this order: what leads nowhere first.
enum class LinkGroup {
    FileMissing,
    AnchorMissing,
    Undefined,
    Empty,
    Dead,
    Case,
    Self,
    Unresolved,
    Redirected,
    Unknown,
    Duplicate,
    Ok,
    Unchecked
};

bool needsCare(LinkGroup group); // a reader could not follow these

struct LinkRows
{
    LinkGroup group = LinkGroup::Ok;
    QList<int> links; // indices into the snapshot's links, in document order
};

// Groups without links are left out. Any thread.
QList<LinkRows> groupLinks(const DocumentSnapshot &snapshot);

} // namespace Galley
