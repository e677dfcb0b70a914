// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/linksmenu.h"
#include "document/documentsnapshot.h"
#include "document/text/textedit.h"

#include <functional>

class QInputDialog;
class QWidget;

namespace Galley {

// Asks for the new name of what a link leads to and hands on the plan, which may be empty when the name cannot be given.
// The dialog is open when this returns; it goes by itself.
QInputDialog *askForName(QWidget *parent, const DocumentSnapshotPtr &snapshot, const PlacedLink &placed, LinkRename what,
    const std::function<void(const EditBatch &)> &take);

} // namespace Galley
