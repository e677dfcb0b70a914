// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/outline.h"

#include <QJsonObject>

namespace Galley {

// The anchors of headings on their way to the page, which are known later than the blocks they stand in. Remembers what
// the page was told and tells only what is new.
class PreviewNames
{
public:
    // {blocks: {id: [[level, anchor, further anchors…], …]}} of blocks whose headings have other names than the page was
    // told; an empty list for those that have none any more. Empty when there is nothing to tell.
    QJsonObject take(const Outline &outline);
    void forgetPage() { m_told.clear(); } // it knows nothing any more

private:
    Outline m_told;
};

} // namespace Galley
