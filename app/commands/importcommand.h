// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commandoptions.h"

namespace Galley {

CommandSyntax importSyntax();
int runImport(const CommandOptions &options, const CommandStreams &streams);

} // namespace Galley
