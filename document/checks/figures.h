// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QList>
#include <QString>

namespace Galley {

class DocumentSnapshot;

// A number as it is written: `1,234.5`, `20 000`, `-3`, `42 %`.
struct Figure
{
    QString text; // with plain spaces
    SourceRange range;

    friend bool operator==(const Figure &, const Figure &) = default;
};

// The numbers in a piece of text, in order. A sign counts where no word or number stands before it; digits that go on
// a word (`H2O`) are no number.
QList<Figure> figuresIn(QStringView text);

// The numbers that an article states: those of code, addresses, citations, definitions and list markers left out.
QList<Figure> figuresOf(const DocumentSnapshot &snapshot);

} // namespace Galley
