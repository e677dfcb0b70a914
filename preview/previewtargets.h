// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/resolvedplaceholders.h"
#include "preview/previewcontent.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace Galley {

// Where the placeholders of internal links lead, on its way to the page: block HTML does not know it, so that a block
// stays the same when an article appears in the folder. Remembers what the page was told and tells only what is new.
class PreviewTargets
{
public:
    // {targets: [[slug, address, title] | [slug], …]}: what became known, and what is not known any more. Empty when there
    // is nothing to tell. Looks at the blocks that a patch from the one content to the other puts, and at all slugs of the
    // page when its surroundings are others.
    QJsonObject take(const PreviewContent &base, const PreviewContent &next, SameEnds same);
    void forgetPage(); // it knows nothing any more

private:
    QHash<QString, std::optional<PlaceholderTarget>> m_told; // by slug; nothing: the page has it as unknown
    SurroundingsPtr m_surroundings; // by which they were looked up
};

} // namespace Galley
