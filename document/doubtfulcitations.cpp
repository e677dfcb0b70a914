// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/doubtfulcitations.h"

#include <QRegularExpression>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

bool beginsAnItem(const SourceText &text, qsizetype position)
{
    constexpr qsizetype longestIndent = 64;
    const qsizetype lineStart = text.lineStart(text.lineAt(position));
    if (position == lineStart || position - lineStart > longestIndent)
        return false;
    static const QRegularExpression markers(u"\\A[ \\t>]*(?:(?:[-+*]|\\d{1,9}[.)])[ \\t]+)+\\z"_s);
    return markers.matchView(text.text({lineStart, position})).hasMatch();
}

bool holdsText(const Link &link)
{
    return link.kind == LinkKind::Inline || link.kind == LinkKind::Reference;
}

} // namespace

QSet<qsizetype> doubtfulCitations(const Block &block, const SourceText &text, qsizetype blockStart)
{
    QSet<qsizetype> doubtful;
    const bool mayHoldItems = block.kind != BlockKind::Paragraph && block.kind != BlockKind::Heading && block.kind != BlockKind::Table;
    auto link = block.links.begin();
    qsizetype textEnd = 0; // of the link that reaches the furthest of those before
    for (const Citation &citation : block.citations) { // both stand in order
        if (citation.kind != CitationKind::Number)
            continue;
        for (; link != block.links.end() && link->textRange.start <= citation.range.start; ++link)
            textEnd = holdsText(*link) ? std::max(textEnd, link->textRange.end) : textEnd;
        if (citation.range.end <= textEnd || (mayHoldItems && beginsAnItem(text, blockStart + citation.range.start)))
            doubtful.insert(citation.range.start);
    }
    return doubtful;
}

} // namespace Galley
