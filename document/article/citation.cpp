// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/citation.h"

namespace Galley {

QStringList Citation::keys() const
{
    QStringList result;
    result.reserve(members.size());
    for (const Member &member : members)
        result.append(member.key);
    return result;
}

} // namespace Galley
