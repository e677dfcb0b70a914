// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

namespace Galley {

// What a command without an argument stands for (`ss`, `alpha`); empty for one that is not known.
QStringView latexSymbol(QStringView command);

// The combining mark of an accent (`"`, `c`, `v`); null when the command is none.
QChar latexAccent(QStringView command);

// A digit or sign above or below the line; null when there is none.
QChar superscriptOf(QChar c);
QChar subscriptOf(QChar c);

} // namespace Galley
