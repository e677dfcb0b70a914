// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/tocinsertion.h"

#include "document/documentsnapshot.h"

namespace Galley {

using namespace Qt::StringLiterals;

EditBatch planTocInsertion(const DocumentSnapshot &snapshot, const QString &title)
{
    EditBatch batch{snapshot.revision(), {}, {}};
    const QString list = makeToc(snapshot);
    if (snapshot.toc() || list.isEmpty())
        return batch;
    const TocScope scope = tocScope(snapshot, std::nullopt);
    const Outline &outline = snapshot.outline();
    for (int i = scope.first; i < outline.size(); ++i) {
        if (!scope.contains(i, outline[i]))
            continue;
        const qsizetype place = snapshot.rangeOf(outline[i].block).start;
        const bool close = place > 0 && snapshot.lineAt(place) > 1
            && !snapshot.source().text(snapshot.source().lineRange(snapshot.lineAt(place) - 1)).trimmed().isEmpty();
        batch.edits += TextEdit{{place, place}, (close ? u"\n## "_s : u"## "_s) + title + u"\n\n"_s + list + u'\n'};
        break;
    }
    return batch;
}

} // namespace Galley
