// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/link.h"

namespace Galley {

QString normalisedLabel(QStringView label)
{
    return label.toString().simplified().toCaseFolded();
}

} // namespace Galley
