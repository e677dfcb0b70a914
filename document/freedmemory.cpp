// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/freedmemory.h"

#include <QtGlobal> // the C library is known by its headers

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Galley {

void giveBackFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace Galley
