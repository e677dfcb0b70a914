// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/articleparts.h"

#include "document/documentsnapshot.h"
#include "document/markdown/blockframes.h"

#include <algorithm>

namespace Galley {

namespace {

// Markdown begins behind a blank line only.
bool mayHoldMarkdown(const QString &html)
{
    qsizetype lineStart = 0;
    for (qsizetype i = 0; i < html.size(); ++i) {
        if (html[i] != u'\n')
            continue;
        if (QStringView(html).sliced(lineStart, i - lineStart).trimmed().isEmpty())
            return true;
        lineStart = i + 1;
    }
    return false;
}

} // namespace

QList<ArticlePart> partsOfBlock(const DocumentSnapshot &snapshot, int block)
{
    const Block &whole = *snapshot.block(block);
    const int first = snapshot.linesOfBlock(block).first;
    const ArticlePart single{whole.kind, {first, std::max(whole.contentLines, 1)}, block};
    if (whole.kind != BlockKind::Html)
        return {single};
    const SourceRange content{snapshot.rangeOfBlock(block).start, snapshot.source().lineRange(single.lines.end() - 1).end};
    const QString html = snapshot.text(content);
    if (!mayHoldMarkdown(html))
        return {single};
    QList<ArticlePart> parts;
    for (const BlockFrame &frame : framesOf(html))
        parts += ArticlePart{frame.kind, {first + frame.firstLine - 1, std::max(frame.contentLines, 1)}, block};
    return parts;
}

} // namespace Galley
