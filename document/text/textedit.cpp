// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/textedit.h"

namespace Galley {

bool isWellFormed(const QList<TextEdit> &edits, qsizetype length)
{
    qsizetype reached = 0;
    for (const TextEdit &edit : edits) {
        if (edit.range.start < reached || edit.range.end < edit.range.start)
            return false;
        reached = edit.range.end;
    }
    return reached <= length;
}

QString applyEdits(const QString &text, const QList<TextEdit> &edits)
{
    qsizetype size = text.size();
    for (const TextEdit &edit : edits)
        size += edit.growth();
    QString result;
    result.reserve(size);
    qsizetype reached = 0;
    for (const TextEdit &edit : edits) {
        result += QStringView(text).sliced(reached, edit.range.start - reached);
        result += edit.replacement;
        reached = edit.range.end;
    }
    return result += QStringView(text).sliced(reached);
}

} // namespace Galley
