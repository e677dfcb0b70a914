// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/block.h"

#include <QMetaType>

namespace Galley {

// A place that both panes know: a block and how far into it, 0 at its first line's top, 1 at its last content line's
// bottom; from there on to 2, where the next block begins, it is in the blank lines between them.
struct BlockAnchor
{
    BlockId block{};
    double fraction = 0;
    friend bool operator==(const BlockAnchor &, const BlockAnchor &) = default;
};

} // namespace Galley

Q_DECLARE_METATYPE(Galley::BlockAnchor)
