// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace Galley {

// Generated documents as files.
class Documents
{
public:
    QString path(const QString &name); // written when first asked for
    QByteArray bytes(const QString &name);

private:
    QTemporaryDir m_folder;
};

} // namespace Galley
