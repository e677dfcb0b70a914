// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

// `&amp;`, `&#38;`, `&#x26;`: how many units it takes, 0 when there is none, and what it stands for.
struct CharacterReference
{
    qsizetype length = 0;
    QString text;
};
CharacterReference characterReferenceAt(QStringView text, qsizetype position);

QString withReferencesResolved(QStringView text);

} // namespace Galley
