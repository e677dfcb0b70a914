// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"

#include <QString>

class QWidget;

namespace Galley {

struct SourceOffer
{
    QString mark; // "[3]" or "[@key]"
    QString text; // what the source list says of it
};

// The sources of an article that a citation can name: the numbered ones of its list, then the entries of its
// bibliography and keys that it cites already.
QList<SourceOffer> offeredSources(const DocumentSnapshot &snapshot);

// Asks which source to cite; a mark may be typed too, with or without its brackets. Empty when the writer thought better of it.
QString chooseCitationMark(const DocumentSnapshot &snapshot, QWidget *window);

// "3" → "[3]", "@key" → "[@key]", "[3, 4]" as it is.
QString bracketed(const QString &typed);

} // namespace Galley
