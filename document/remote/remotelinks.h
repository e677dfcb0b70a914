// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"
#include "document/text/textedit.h"

#include <QStringList>

namespace Galley {

// What is known of a link's target on the web; null: nothing.
const RemoteAnswer *remoteAnswerTo(const Surroundings &surroundings, const QString &target);

// Where a target has moved for good, with the place in it that the target names; empty: it has not, as far as is known.
QString movedTarget(const Surroundings &surroundings, const QString &target);

// The addresses on the web that the article's links and images lead to, each once, in its order; without those that
// settings, folder or front matter leave out.
QStringList remoteAddresses(const DocumentSnapshot &snapshot);

// Lets every link whose target has moved for good lead to where it is now.
EditBatch planNewAddresses(const DocumentSnapshot &snapshot);

} // namespace Galley
