// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace Galley {

// Tells when files or folders change, without the GUI thread ever asking the disk: to watch a path takes as long as its
// disk likes. A file that is replaced or comes back is watched again. Lives on the GUI thread.
class FileWatch : public QObject
{
    Q_OBJECT
public:
    explicit FileWatch(QObject *parent = nullptr);
    ~FileWatch() override;

    void setPaths(const QStringList &paths); // instead of those before; what does not exist is watched from when it does

Q_SIGNALS:
    void watching(); // from here on nothing is missed; what happened before is to be looked for
    void changed(const QString &path); // one of the paths; of a folder: something in it came, went or was renamed

private:
    class Watcher;
    Watcher *m_watcher; // lives on the watching thread
    QStringList m_paths;
};

} // namespace Galley
