// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QJsonObject>
#include <QString>

namespace Galley {

// The YAML between `---` lines at the very start of an article; `...` closes it too.
struct FrontMatter
{
    SourceRange range; // with both fences and the last line end; empty when there is none
    int lines = 0;
    QJsonObject values; // scalars as strings, numbers and booleans as YAML 1.2's core schema reads them
    QString fault; // what is wrong and where, when the YAML is broken; the values are then empty
    int faultLine = 0; // counted from 1

    bool isPresent() const { return lines > 0; }
    friend bool operator==(const FrontMatter &, const FrontMatter &) = default;
};

// Only the start of the text is looked at; front matter over 64 KiB is reported as a fault and not parsed.
FrontMatter readFrontMatter(QStringView text);

} // namespace Galley
