// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcetext.h"

#include <QString>

#include <optional>

namespace Galley {

struct SampleArticle
{
    SourceText text;
    QString folder; // with its images, which are files so that the preview can show them
};

// The sample article that Galley carries, with its images unpacked into `folder`. Nothing when there is none.
std::optional<SampleArticle> unpackSample(const QString &folder);
QString usualSampleFolder();

} // namespace Galley
