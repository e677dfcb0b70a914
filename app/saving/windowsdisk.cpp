// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diskaccess.h"

#include <QDir>
#include <qt_windows.h>

#include <algorithm>
#include <cerrno>
#include <limits>
#include <memory>
#include <string>
#include <unordered_map>

#include <io.h>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int pathLimit = 32 * 1024;
constexpr int pathLimitUnprefixed = 248; // of a folder's path, the shorter of two
constexpr DWORD quotaExceeded = 1295; // ERROR_DISK_QUOTA_EXCEEDED, which not all headers have
constexpr qint64 ticksToUnixEpoch = 116'444'736'000'000'000; // of 100 ns since 1601

int errorNumber(DWORD error)
{
    switch (error) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_DRIVE:
        return -ENOENT;
    case ERROR_ACCESS_DENIED:
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
        return -EACCES;
    case ERROR_WRITE_PROTECT:
        return -EROFS;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case quotaExceeded:
        return -ENOSPC;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return -EEXIST;
    case ERROR_FILENAME_EXCED_RANGE:
        return -ENAMETOOLONG;
    case ERROR_NOT_A_REPARSE_POINT:
        return -EINVAL;
    case ERROR_CANT_RESOLVE_FILENAME:
        return -ELOOP;
    case ERROR_NOT_SAME_DEVICE:
        return -EXDEV;
    default:
        return -EIO;
    }
}

int lastError()
{
    return errorNumber(GetLastError());
}

// A long path is understood with a prefix only, after which nothing in it is resolved.
std::wstring native(const QByteArray &path)
{
    const QString plain = QDir::toNativeSeparators(pathOf(path));
    if (plain.size() < pathLimitUnprefixed || plain.startsWith("\\\\?\\"_L1))
        return plain.toStdWString();
    const QString whole = QDir::toNativeSeparators(QDir::cleanPath(plain));
    const bool share = whole.startsWith("\\\\"_L1);
    return ((share ? "\\\\?\\UNC\\"_L1 : "\\\\?\\"_L1) + whole.sliced(share ? 2 : 0)).toStdWString();
}

HANDLE handleOf(int file)
{
    return reinterpret_cast<HANDLE>(_get_osfhandle(file));
}

DiskAccess::Status statusFrom(const BY_HANDLE_FILE_INFORMATION &found)
{
    const auto wide = [](DWORD high, DWORD low) { return quint64(high) << 32 | low; };
    DiskAccess::Status status;
    const bool folder = (found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
    const bool device = (found.dwFileAttributes & FILE_ATTRIBUTE_DEVICE) != 0;
    status.kind = folder ? DiskAccess::Kind::Folder : device ? DiskAccess::Kind::Other : DiskAccess::Kind::Regular;
    status.writable = (found.dwFileAttributes & FILE_ATTRIBUTE_READONLY) == 0;
    status.mode = status.writable ? 0666 : 0444;
    status.size = qint64(wide(found.nFileSizeHigh, found.nFileSizeLow));
    status.links = found.nNumberOfLinks;
    status.device = found.dwVolumeSerialNumber;
    status.inode = wide(found.nFileIndexHigh, found.nFileIndexLow);
    const qint64 ticks = qint64(wide(found.ftLastWriteTime.dwHighDateTime, found.ftLastWriteTime.dwLowDateTime));
    status.modified = (ticks - ticksToUnixEpoch) * 100;
    return status;
}

// ReplaceFile() gives the new file the old one's access list, attributes and streams, so nothing is copied by hand.
// Temporary files are opened without sharing: that nobody else can open them is what their lock is elsewhere.
class WindowsDisk final : public DiskAccess
{
public:
    int status(const QByteArray &path, Status &status) override
    {
        const int file = open(path, 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, OPEN_EXISTING);
        if (file < 0)
            return file;
        const int result = statusOf(file, status);
        close(file);
        return result;
    }

    int linkTarget(const QByteArray &path, QByteArray &target) override
    {
        const DWORD attributes = GetFileAttributesW(native(path).c_str());
        if (attributes == INVALID_FILE_ATTRIBUTES)
            return lastError();
        if ((attributes & FILE_ATTRIBUTE_REPARSE_POINT) == 0)
            return -EINVAL;
        const int file = open(path, 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, OPEN_EXISTING);
        if (file < 0)
            return file;
        const auto name = std::make_unique<wchar_t[]>(pathLimit);
        const DWORD length = GetFinalPathNameByHandleW(handleOf(file), name.get(), pathLimit, FILE_NAME_NORMALIZED);
        const int result = length == 0 ? lastError() : length >= DWORD(pathLimit) ? -ENAMETOOLONG : 0;
        close(file);
        target = diskName(QDir::fromNativeSeparators(QString::fromWCharArray(name.get(), int(length))));
        return result < 0 ? result : target == path ? -EINVAL : 0;
    }

    int createNew(const QByteArray &path, int) override { return open(path, GENERIC_READ | GENERIC_WRITE, 0, CREATE_NEW, path); }
    int openForReading(const QByteArray &path) override
    {
        return open(path, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, OPEN_EXISTING);
    }
    int openForOverwriting(const QByteArray &path) override
    {
        return open(path, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, OPEN_EXISTING);
    }

    int statusOf(int file, Status &status) override
    {
        BY_HANDLE_FILE_INFORMATION found = {};
        if (!GetFileInformationByHandle(handleOf(file), &found))
            return lastError();
        status = statusFrom(found);
        return 0;
    }

    qint64 read(int file, char *data, qint64 size) override
    {
        DWORD done = 0;
        const DWORD wanted = DWORD(std::min<qint64>(size, std::numeric_limits<int>::max()));
        return ReadFile(handleOf(file), data, wanted, &done, nullptr) ? qint64(done) : lastError();
    }

    qint64 write(int file, const char *data, qint64 size) override
    {
        DWORD done = 0;
        const DWORD wanted = DWORD(std::min<qint64>(size, std::numeric_limits<int>::max()));
        return WriteFile(handleOf(file), data, wanted, &done, nullptr) ? qint64(done) : lastError();
    }

    int rewind(int file) override { return SetFilePointerEx(handleOf(file), {}, nullptr, FILE_BEGIN) ? 0 : lastError(); }

    int truncate(int file, qint64 size) override
    {
        FILE_END_OF_FILE_INFO end = {};
        end.EndOfFile.QuadPart = size;
        return SetFileInformationByHandle(handleOf(file), FileEndOfFileInfo, &end, sizeof end) ? 0 : lastError();
    }

    int reserve(int file, qint64 size) override
    {
        FILE_ALLOCATION_INFO room = {};
        room.AllocationSize.QuadPart = size;
        return SetFileInformationByHandle(handleOf(file), FileAllocationInfo, &room, sizeof room) ? 0 : lastError();
    }

    int copyIdentity(const QByteArray &, const Status &, int) override { return 0; }
    int sync(int file) override { return FlushFileBuffers(handleOf(file)) ? 0 : lastError(); }

    int close(int file) override
    {
        m_names.erase(file);
        return _close(file) == 0 ? 0 : -errno;
    }

    int rename(const QByteArray &from, const QByteArray &to) override
    {
        releaseName(from);
        const std::wstring source = native(from);
        const std::wstring target = native(to);
        if (ReplaceFileW(target.c_str(), source.c_str(), nullptr, 0, nullptr, nullptr))
            return 0;
        if (GetLastError() != ERROR_FILE_NOT_FOUND)
            return lastError();
        return MoveFileExW(source.c_str(), target.c_str(), MOVEFILE_WRITE_THROUGH) ? 0 : lastError();
    }

    int syncFolder(const QByteArray &) override { return 0; } // the volume's journal orders what happens to names

    int remove(const QByteArray &path) override
    {
        releaseName(path);
        return DeleteFileW(native(path).c_str()) ? 0 : lastError();
    }

    bool isAbandoned(const QByteArray &path) override
    {
        const int file = open(path, GENERIC_READ, 0, OPEN_EXISTING);
        if (file >= 0)
            close(file);
        return file >= 0;
    }

private:
    int open(const QByteArray &path, DWORD access, DWORD sharing, DWORD disposition, const QByteArray &held = {})
    {
        const HANDLE handle = CreateFileW(native(path).c_str(), access, sharing, nullptr, disposition, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
        if (handle == INVALID_HANDLE_VALUE)
            return lastError();
        const int file = _open_osfhandle(reinterpret_cast<intptr_t>(handle), 0);
        if (file < 0) {
            CloseHandle(handle);
            return -EMFILE;
        }
        if (!held.isEmpty())
            m_names[file] = held;
        return file;
    }

    // A file that is held open can be neither renamed nor removed here. Its descriptor stays valid, on nothing.
    void releaseName(const QByteArray &path)
    {
        for (const auto &[file, name] : m_names) {
            if (name != path)
                continue;
            const int nothing = _open("NUL", 0);
            if (nothing < 0)
                return;
            _dup2(nothing, file);
            _close(nothing);
            m_names.erase(file);
            return;
        }
    }

    static thread_local std::unordered_map<int, QByteArray> m_names; // of the files made by this thread that are open
};

thread_local std::unordered_map<int, QByteArray> WindowsDisk::m_names;

} // namespace

DiskAccess &systemDisk()
{
    static WindowsDisk disk;
    return disk;
}

} // namespace Galley
