// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Galley {

// A part that Galley is made of, as it runs here.
struct PartVersion
{
    QString name;
    QString version;
    QString licence;
};

QList<PartVersion> partVersions(); // Galley itself first

} // namespace Galley
