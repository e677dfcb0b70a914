// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QList>
#include <QString>

namespace Galley {

// A gap before a full stop or comma, as a citation mark leaves it that was lost on the way.
struct LostMark
{
    SourceRange range; // the gap and the punctuation
    SourceRange sentence;
    double confidence = 0; // that there was a mark: from 0 to 1, as far as the sentence tells
};

// In text without code, math and addresses.
QList<LostMark> findLostMarks(QStringView text);

} // namespace Galley
