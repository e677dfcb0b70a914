// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saving/fileidentity.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#if defined(Q_OS_LINUX)
#include <sys/xattr.h>
#elif defined(Q_OS_DARWIN)
#include <copyfile.h>
#endif

namespace Galley {

#if defined(Q_OS_LINUX)

namespace {

// Calls `get(data, size)` with a buffer that is large enough; what it names may grow meanwhile.
template <typename Get> int fetch(QByteArray &value, Get get)
{
    for (int attempt = 0; attempt < 8; ++attempt) {
        const ssize_t needed = get(nullptr, 0);
        if (needed < 0)
            return -errno;
        value.resize(needed);
        if (needed == 0)
            return 0;
        const ssize_t got = get(value.data(), size_t(value.size()));
        if (got >= 0) {
            value.truncate(got);
            return 0;
        }
        if (errno != ERANGE)
            return -errno;
    }
    return -ERANGE;
}

int copyAttribute(const QByteArray &path, int file, const char *name)
{
    QByteArray wanted;
    const int result = fetch(wanted, [&](char *data, size_t size) { return ::getxattr(path.constData(), name, data, size); });
    if (result == -ENODATA)
        return 0; // gone meanwhile
    if (result < 0)
        return result;
    QByteArray present;
    const int own = fetch(present, [&](char *data, size_t size) { return ::fgetxattr(file, name, data, size); });
    if (own == 0 && present == wanted)
        return 0;
    return ::fsetxattr(file, name, wanted.constData(), size_t(wanted.size()), 0) == 0 ? 0 : -errno;
}

} // namespace

int copyAttributes(const QByteArray &path, int file)
{
    QByteArray names; // each ends in a zero
    const int listed = fetch(names, [&](char *data, size_t size) { return ::listxattr(path.constData(), data, size); });
    if (listed == -EOPNOTSUPP || listed == -ENOSYS)
        return 0;
    if (listed < 0)
        return listed;
    for (const char *name = names.constData(); name < names.constData() + names.size(); name += qstrlen(name) + 1) {
        if (const int result = copyAttribute(path, file, name); result < 0)
            return result;
    }
    return 0;
}

bool onlyGrows(const QByteArray &path)
{
#ifdef STATX_ATTR_APPEND
    struct statx found = {};
    return ::statx(AT_FDCWD, path.constData(), AT_STATX_DONT_SYNC, 0, &found) == 0 && (found.stx_attributes & STATX_ATTR_APPEND) != 0;
#else
    Q_UNUSED(path)
    return false;
#endif
}

#elif defined(Q_OS_DARWIN)

int copyAttributes(const QByteArray &path, int file)
{
    const int from = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (from < 0)
        return -errno;
    const int result = ::fcopyfile(from, file, nullptr, COPYFILE_ACL | COPYFILE_XATTR) == 0 ? 0 : -errno;
    ::close(from);
    return result;
}

bool onlyGrows(const QByteArray &path)
{
    struct stat found = {};
    return ::stat(path.constData(), &found) == 0 && (found.st_flags & (UF_APPEND | SF_APPEND)) != 0;
}

#else

int copyAttributes(const QByteArray &, int)
{
    return 0;
}

bool onlyGrows(const QByteArray &)
{
    return false;
}

#endif

} // namespace Galley
