// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

class QWidget;

namespace Galley {

enum class SaveChoice { Save, Discard, Cancel };

// What to do with the unsaved changes of one article that is about to close.
SaveChoice askToSave(QWidget *parent, const QString &name);

// The same for several at once, in one dialog: the indexes of those to save, or nothing when the writer cancelled.
std::optional<QList<int>> askToSaveSeveral(QWidget *parent, const QStringList &names);

} // namespace Galley
