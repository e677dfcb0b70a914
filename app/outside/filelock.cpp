// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outside/filelock.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <signal.h>
#endif

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qint64 largestLock = 4096;

QByteArray smallFile(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(largestLock) : QByteArray();
}

QByteArray systemFile(const QString &path) // of no size that could be asked for
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(largestLock) : QByteArray();
}

// The 22nd field; the second is a name in brackets that may hold anything.
QString startOf(qint64 pid)
{
    const QByteArray stat = systemFile(u"/proc/%1/stat"_s.arg(pid));
    const QList<QByteArray> fields = stat.sliced(stat.lastIndexOf(')') + 1).simplified().split(' ');
    return QString::fromLatin1(fields.value(19));
}

QString bootOfSystem()
{
    return QString::fromLatin1(systemFile(u"/proc/sys/kernel/random/boot_id"_s).trimmed());
}

bool processExists(qint64 pid)
{
#ifdef Q_OS_UNIX
    return pid > 0 && (::kill(pid_t(pid), 0) == 0 || errno == EPERM);
#else
    return pid > 0; // nothing is known: it is told, and the writer decides
#endif
}

QString nameFor(const QByteArray &key)
{
    return QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().first(40)) + u".lock"_s;
}

} // namespace

ProgramIdentity ProgramIdentity::own()
{
    const qint64 pid = QCoreApplication::applicationPid();
    return {pid, QSysInfo::machineHostName(), startOf(pid), bootOfSystem()};
}

bool ProgramIdentity::isOnThisHost() const
{
    return host == QSysInfo::machineHostName();
}

bool ProgramIdentity::runs() const
{
    if (!isOnThisHost())
        return true;
    if (boot != bootOfSystem() || !processExists(pid))
        return false;
    const QString running = startOf(pid);
    return start.isEmpty() || running.isEmpty() || start == running;
}

QByteArray LockHolder::toBytes() const
{
    const QJsonObject object{{u"pid"_s, program.pid}, {u"host"_s, program.host}, {u"start"_s, program.start}, {u"boot"_s, program.boot},
        {u"since"_s, since.toString(Qt::ISODate)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<LockHolder> LockHolder::fromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const qint64 pid = object.value(u"pid"_s).toInteger();
    if (pid <= 0)
        return {};
    return LockHolder{{pid, object.value(u"host"_s).toString(), object.value(u"start"_s).toString(), object.value(u"boot"_s).toString()},
        QDateTime::fromString(object.value(u"since"_s).toString(), Qt::ISODate)};
}

QString FileLocks::usualFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::StateLocation)).filePath(u"locks"_s);
}

QStringList FileLocks::namesFor(const QString &path) const
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    QStringList names{nameFor("name " + (canonical.isEmpty() ? info.absoluteFilePath() : canonical).toUtf8())};
    const FileStamp stamp = stampOf(path);
    if (stamp.inode != 0)
        names.append(nameFor("file " + QByteArray::number(stamp.device) + ' ' + QByteArray::number(stamp.inode)));
    return names;
}

std::optional<LockHolder> FileLocks::take(const QStringList &names, const ProgramIdentity &own) const
{
    if (m_folder.isEmpty())
        return {};
    for (const QString &name : names) {
        const auto holder = read(name);
        if (holder && holder->program != own && holder->program.runs())
            return holder;
    }
    takeOver(names, own);
    return {};
}

void FileLocks::takeOver(const QStringList &names, const ProgramIdentity &own) const
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return;
    for (const QString &name : names)
        write(name, own);
}

void FileLocks::release(const QStringList &names, const ProgramIdentity &own) const
{
    for (const QString &name : names) {
        const auto holder = read(name);
        if (holder && holder->program == own)
            QFile::remove(QDir(m_folder).filePath(name));
    }
}

std::optional<LockHolder> FileLocks::read(const QString &name) const
{
    return LockHolder::fromBytes(smallFile(QDir(m_folder).filePath(name)));
}

void FileLocks::write(const QString &name, const ProgramIdentity &own) const
{
    QSaveFile file(QDir(m_folder).filePath(name));
    const QByteArray bytes = LockHolder{own, QDateTime::currentDateTime()}.toBytes();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
        file.commit(); // a lock that cannot be written is one warning less; saving checks the file itself
}

} // namespace Galley
