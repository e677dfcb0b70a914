// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/import/importproposal.h"

#include <vector>

namespace Galley {

// The Markdown of a proposal, with the way back from its lines.
struct WrittenImport
{
    QString text;
    QList<int> lines; // by decision: the line of the result that it stands in, from 1
    QList<QString> shown; // by decision: what that line must say when rendered, a list's own numbers aside
};

// The decisions for which `guarded` holds are escaped altogether.
WrittenImport writeImport(const ImportProposal &proposal, const std::vector<bool> &guarded);

} // namespace Galley
