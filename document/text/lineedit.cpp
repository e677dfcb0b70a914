// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/lineedit.h"

#include "document/text/worddiff.h"

namespace Galley {

QStringList linesOf(const SourceText &text, LineRange lines)
{
    QStringList found;
    found.reserve(lines.count);
    for (int line = lines.first; line < lines.end(); ++line)
        found.append(text.text(text.lineRange(line)));
    return found;
}

TextEdit replaceLines(const SourceText &text, LineRange lines, const QStringList &replacement)
{
    const qsizetype start = lines.first > text.lineCount() ? text.length() : text.lineStart(lines.first);
    QString joined = replacement.join(u'\n');
    if (lines.end() <= text.lineCount()) {
        if (!replacement.isEmpty())
            joined += u'\n';
        return {{start, text.lineStart(lines.end())}, joined};
    }
    if (lines.count == 0 && !replacement.isEmpty())
        return {{start, start}, u'\n' + joined};
    if (lines.count > 0 && replacement.isEmpty() && start > 0)
        return {{start - 1, text.length()}, {}};
    return {{start, text.length()}, joined};
}

QList<TextEdit> byWords(const TextEdit &edit, const SourceText &text)
{
    QList<TextEdit> pieces;
    for (const WordChange &change : diffWords(text.text(edit.range), edit.replacement))
        pieces.append({change.left.shifted(edit.range.start), edit.replacement.mid(change.right.start, change.right.length())});
    return pieces;
}

} // namespace Galley
