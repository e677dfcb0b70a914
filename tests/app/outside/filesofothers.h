// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace Galley {

// A folder in which tests do what other programs do to files.
class FilesOfOthers
{
public:
    QString path(const QString &name) const { return QDir(m_folder.path()).filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const // in place
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    bool replace(const QString &name, const QByteArray &bytes) const // by another file that takes the name
    {
        return !write(QStringLiteral("other.tmp"), bytes).isEmpty() && rename("other.tmp", name);
    }
    bool empty(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    }
    bool remove(const QString &name) const { return QFile::remove(path(name)); }
    bool rename(const char *from, const QString &to) const
    {
        return ::rename(QFile::encodeName(path(QString::fromLatin1(from))).constData(), QFile::encodeName(path(to)).constData()) == 0;
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace Galley
