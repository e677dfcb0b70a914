// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/link.h"

using namespace Qt::StringLiterals;

namespace Galley {

QString normalisedLabel(QStringView label)
{
    QString key = label.toString().simplified().toCaseFolded();
    return key.replace(u'ß', "ss"_L1); // the full folding, where Qt does the simple one
}

} // namespace Galley
