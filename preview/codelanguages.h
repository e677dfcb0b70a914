// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Galley {

// The language that a fence names, lower-cased: `C++ {.numbered}` → "c++", `{.python}` → "python". Empty for none and
// for plain text.
QString codeLanguage(QStringView info);

// The highlighter's names for it, the best first, its own name last.
QStringList codeLanguageNames(const QString &language);

} // namespace Galley
