// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Galley {

struct ReadBytes
{
    QByteArray bytes;
    bool exists = false;
    bool readable = false;
    bool complete = true; // false: the file is longer than the limit
};

// Nothing but regular files is opened: reading a FIFO or a device may never end.
ReadBytes readRegularFile(const QString &path, qint64 limit);

} // namespace Galley
