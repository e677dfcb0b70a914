// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QList>
#include <QString>

namespace Galley {

class DocumentSnapshot;

enum class LossKind { Heading, Link, Image, Citation, Number };

// Something that one version of an article holds more often than another.
struct Loss
{
    LossKind kind = LossKind::Link;
    QString what; // a heading's title, a link's or an image's target, a citation's key, a number as written
    int count = 1; // how many of them are missing
    SourceRange range; // of the last one in the version that has them

    friend bool operator==(const Loss &, const Loss &) = default;
};

// What `before` has and `after` has no more or less often, by kind and then in the order of `before`. What was only
// moved is not lost. Numbers are those of prose, tables and math: not those of code, addresses, citations and list
// markers. A pure function; any thread.
QList<Loss> findLosses(const DocumentSnapshot &before, const DocumentSnapshot &after);

} // namespace Galley
