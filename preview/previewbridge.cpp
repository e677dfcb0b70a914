// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewbridge.h"

namespace Galley {

quint64 PreviewBridge::serialFrom(double said)
{
    constexpr double largestExact = 9007199254740991; // of the page's numbers
    return said >= 0 && said <= largestExact ? quint64(said) : 0;
}

} // namespace Galley
