// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/blockparsing.h"

#include <QHash>

#include <memory>

namespace Galley {

// What a stretch of an article refers to and what stands elsewhere in it.
struct ExcerptContext
{
    QString prelude; // Markdown: the definitions; whole lines of which the last is empty, at least one
    QHash<QString, int> noteNumbers; // by label as defined, of the footnotes that prelude and stretch define
};

// A stretch of an article, parsed by itself. It must begin where nothing of the article stands open.
class Excerpt
{
public:
    static std::optional<Excerpt> parse(QStringView text, const ExcerptContext &context, const StopToken &stop); // nothing when stopped
    Excerpt(Excerpt &&other) noexcept;
    ~Excerpt();

    // The blocks: kind, range, lines and contentLines are known. Positions and lines count from the stretch's start.
    int blockCount() const;
    const ParsedBlock &frame(int index) const;
    SourceRange rangeOf(int index) const;

    // What the first `count` blocks hold when nothing is known of the article's footnotes.
    struct Draft
    {
        QList<ParsedBlock> blocks; // without HTML, and with footnotes numbered as if there were no others
        QStringList marks; // the labels that footnotes' marks in them lead to, as defined; in order
    };
    std::optional<Draft> draft(int count, const StopToken &stop) const; // nothing when stopped

    struct Rendered
    {
        QList<ParsedBlock> blocks;
        QHash<int, FootnoteNote> notes; // by number: those that the blocks define and that are referred to
        bool asExpected = true; // the footnotes' marks are those that the article has there
    };
    // The first `count` blocks. `marks` are those of the article in this stretch, `notes` its footnotes.
    std::optional<Rendered> render(int count, const QList<FootnoteMark> &marks, const QList<FootnoteNote> &notes,
        const ParsingOptions &options, const StopToken &stop, const KnownBlock &isKnown) const;

private:
    struct Private;
    explicit Excerpt(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace Galley
