// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/blockparsing.h"

#include <memory>

namespace Galley {

// What parseMarkdown() does in two steps, for callers who learn from what was found that they knew less than they
// thought. The text must outlive it.
class MarkdownReading
{
public:
    static std::optional<MarkdownReading> parse(
        QStringView text, int frontMatterLines, const ParsingOptions &options, const StopToken &stop); // nothing when stopped
    MarkdownReading(MarkdownReading &&other) noexcept;
    MarkdownReading &operator=(MarkdownReading &&other) noexcept;
    ~MarkdownReading();

    // Renders what is not known; asked again, what is no longer known. Nothing when stopped.
    std::optional<ParsedMarkdown> render(const StopToken &stop, const KnownBlock &isKnown = {});

private:
    struct Private;
    explicit MarkdownReading(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace Galley
