// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/finding.h"

#include <QString>

namespace Galley {

struct FolderRuleResult
{
    bool written = false;
    QString message; // why not: a whole sentence; else empty
};

// Switches a kind off in a folder's `.galley.yaml`, which is made where there is none; what else the file says stays.
// Written by the safe save path.
FolderRuleResult switchOffInFolder(const QString &rulesFile, FindingKind kind);

} // namespace Galley
