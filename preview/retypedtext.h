// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Galley {

// How a block's HTML changed where all its elements stayed and only one of its texts is another, as most keys change it:
// the page can make that change without reading HTML. In UTF-16 units of text, as the page counts: a character reference
// is the one unit it stands for.
struct RetypedText
{
    qsizetype start = 0; // of the text between two tags, behind all text before it
    qsizetype length = 0; // of that text, as it was
    qsizetype at = 0; // of the change, from the start
    qsizetype removed = 0;
    QString inserted;
    QString before; // what stands beside the change, by which the page knows that it found the place
    QString behind;
};

// Nothing where tags changed, where a text comes or goes as a whole or is blank, or where it is not known how the page reads
// the HTML: it knows only the references that we write. Linear in the longer one, and no surrogate pair is parted.
std::optional<RetypedText> retypedText(QStringView old, QStringView now);

} // namespace Galley
