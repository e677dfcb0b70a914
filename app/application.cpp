// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

namespace Galley {

int runGalley(int, char **)
{
    return 0;
}

} // namespace Galley
