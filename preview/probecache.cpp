// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/probecache.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>
#include <QtWebEngineCoreVersion>
#include <qtwebenginecoreglobal.h>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QByteArray stampOf(const QString &path)
{
    const QFileInfo info(path);
    return path.toUtf8() + ' ' + QByteArray::number(info.size()) + ' '
        + QByteArray::number(info.lastModified(QTimeZone::UTC).toMSecsSinceEpoch()) + '\n';
}

QByteArray switchOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? path.toUtf8() + ' ' + file.read(64).trimmed() + '\n' : QByteArray();
}

QByteArray environment(const char *name)
{
    return name + QByteArray("=") + qgetenv(name) + '\n';
}

} // namespace

QString webEngineProcessFile()
{
    QString path = qEnvironmentVariable("QTWEBENGINEPROCESS_PATH");
    if (path.isEmpty()) {
#ifdef Q_OS_WIN
        path = QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath) + "/QtWebEngineProcess.exe"_L1;
#else
        path = QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath) + "/QtWebEngineProcess"_L1;
#endif
    }
    return QFileInfo(path).isExecutable() ? path : QString();
}

QByteArray probeKey()
{
    QByteArray state = QByteArray(qVersion()) + ' ' + qWebEngineVersion() + ' ' + qWebEngineChromiumSecurityPatchVersion() + '\n';
    state += stampOf(webEngineProcessFile());
    state += stampOf(QLibraryInfo::path(QLibraryInfo::LibrariesPath) + "/libQt6WebEngineCore.so.6"_L1);
    state += stampOf(QLibraryInfo::path(QLibraryInfo::DataPath) + "/resources/qtwebengine_resources.pak"_L1);
    state += QSysInfo::kernelVersion().toUtf8() + ' ' + QSysInfo::machineUniqueId() + '\n';
    for (const QString &path : {u"/proc/sys/kernel/unprivileged_userns_clone"_s, u"/proc/sys/user/max_user_namespaces"_s,
             u"/proc/sys/kernel/apparmor_restrict_unprivileged_userns"_s})
        state += switchOf(path);
    for (const char *name : {"QTWEBENGINE_DISABLE_SANDBOX", "QTWEBENGINE_CHROMIUM_FLAGS", "QTWEBENGINE_RESOURCES_PATH", "LD_LIBRARY_PATH"})
        state += environment(name);
#ifdef Q_OS_UNIX
    state += QByteArray::number(::geteuid());
#endif
    return QCryptographicHash::hash(state, QCryptographicHash::Sha256).toHex();
}

QString probeCacheFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + "/preview-probe"_L1;
}

bool wasUsable(const QString &file, const QByteArray &key)
{
    QFile cache(file);
    return cache.open(QIODevice::ReadOnly) && cache.read(256).trimmed() == key;
}

void rememberUsable(const QString &file, const QByteArray &key)
{
    QDir().mkpath(QFileInfo(file).path());
    QSaveFile cache(file);
    if (cache.open(QIODevice::WriteOnly) && cache.write(key) == key.size())
        cache.commit();
}

} // namespace Galley
