// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/surroundingsfault.h"
#include "document/checks/rulesettings.h"

namespace Galley {

// What the `.galley.yaml` nearest above an article says of the rules.
struct FolderRules
{
    QString file; // present or, where none is found, the one that would hold for the article's folder
    QStringList looked; // every place where one would count
    RuleSettings rules;
    QList<SurroundingsFault> faults;
    QStringList ignoredAddresses; // patterns, of `ignore-links`
};

// Looked for in the folder and those above it, as far as the root of its repository, the home folder or the disk's root.
FolderRules findFolderRules(const QString &folder);

} // namespace Galley
