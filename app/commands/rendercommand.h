// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commandoptions.h"

namespace Galley {

CommandSyntax renderSyntax();
int runRender(const CommandOptions &options, const CommandStreams &streams);

} // namespace Galley
