// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diskaccess.h"

namespace Galley {

// Whole sentences without the file's name: what went wrong and what to do.
QString explainSaveError(int error);
QString explainDamage(int error); // the file was being overwritten and could not be put back
QString whyNotToBeWritten(const DiskAccess::Status &status); // empty when it may be
QString explainReadError(int error);

} // namespace Galley
