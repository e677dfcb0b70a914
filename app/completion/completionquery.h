// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QString>

#include <optional>

namespace Galley {

// What is being typed, when it is something that can be completed. Ranges are positions in the line.
struct CompletionQuery
{
    enum class Kind {
        Target, // `](`: a file, a heading of the article, a known page
        Image, // `![…](`: a picture
        Anchor, // `](#` and `](file.md#`
        Label, // `[text][`
        Page, // `[[`
        Slug, // `[INTERNAL_LINK:` and `(INTERNAL_LINK:`
        Key // `@`: what can be cited by key
    };
    Kind kind = Kind::Target;
    SourceRange typed; // what a completion takes the place of
    QString words; // the same as it reads
    QString path; // of an anchor: the file it is in; empty for the article
    QString closing; // what ends the construct
    QString opening = {}; // what begins it where nothing does yet: a key outside brackets

    friend bool operator==(const CompletionQuery &, const CompletionQuery &) = default;
};

// Reads the line alone, a bounded stretch of it; what is before the line has to be known otherwise. Nothing in code
// spans, math and behind escapes.
std::optional<CompletionQuery> completionQueryAt(QStringView line, qsizetype caret);

} // namespace Galley
