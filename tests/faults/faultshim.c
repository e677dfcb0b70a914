/* SPDX-FileCopyrightText: The Galley authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Loaded before the C library, it lets calls on files below one folder go wrong: the Nth of a kind fails with an error
 * of choice, or ends the program, once or from then on; writes can be made short; and what changes the disk can be
 * written down, so that a test can find out what a loss of power at any moment would have left. Other files are none of
 * its business.
 *
 * A test in the same process gives its orders by galley_faults(); another program reads them from its environment:
 * GALLEY_FAULTS="<folder> <call> <nth> <errno, or 0 to be killed> <1 to go on failing> <largest write, or 0>".
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "tests/faults/faultorders.h"

static struct galley_fault_orders orders;
static long calls;
static long injected;
static FILE *record;

static int is_below(const char *path)
{
    const size_t length = strlen(orders.folder);
    return length > 0 && path && strncmp(path, orders.folder, length) == 0;
}

static int is_watched(int fd)
{
    char link[64];
    char path[PATH_MAX + 1];
    if (orders.folder[0] == '\0' || fd <= 2)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, path, PATH_MAX);
    if (length < 0)
        return 0;
    path[length] = '\0';
    return is_below(path);
}

/* Counts the call; nonzero when it is to fail, with errno set. */
static int goes_wrong(enum galley_call call)
{
    if (orders.call != GALLEY_ANY && orders.call != call)
        return 0;
    ++calls;
    if (orders.nth <= 0 || calls < orders.nth || (calls > orders.nth && !orders.persistent))
        return 0;
    ++injected;
    if (orders.error == 0) {
        kill(getpid(), SIGKILL);
        for (;;)
            pause();
    }
    errno = orders.error;
    return 1;
}

static void write_down(const char *kind, const char *a, const char *b, long number, const void *data, size_t size)
{
    if (!record)
        return;
    fprintf(record, "%s %ld %zu\n%s\n%s\n", kind, number, size, a ? a : "", b ? b : "");
    if (size > 0)
        fwrite(data, 1, size, record);
    fputc('\n', record);
    fflush(record);
}

/* The inode, which is what survives renaming. */
static long inode_of(int fd)
{
    struct stat found;
    return fstat(fd, &found) == 0 ? (long)found.st_ino : -1;
}

static void *next(const char *name)
{
    return dlsym(RTLD_NEXT, name);
}

#define NEXT(result, name, ...)                                                                                                            \
    static result (*real)(__VA_ARGS__);                                                                                                    \
    if (!real)                                                                                                                             \
    *(void **)&real = next(name)

static int opened(int fd, const char *path, int flags)
{
    if (fd >= 0 && (flags & O_CREAT))
        write_down("create", path, NULL, inode_of(fd), NULL, 0);
    return fd;
}

int open(const char *path, int flags, ...)
{
    NEXT(int, "open", const char *, int, ...);
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    if (is_below(path) && goes_wrong(GALLEY_OPEN))
        return -1;
    const int fd = real(path, flags, mode);
    return is_below(path) ? opened(fd, path, flags) : fd;
}

int open64(const char *path, int flags, ...)
{
    NEXT(int, "open64", const char *, int, ...);
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    if (is_below(path) && goes_wrong(GALLEY_OPEN))
        return -1;
    const int fd = real(path, flags, mode);
    return is_below(path) ? opened(fd, path, flags) : fd;
}

ssize_t read(int fd, void *data, size_t size)
{
    NEXT(ssize_t, "read", int, void *, size_t);
    const int watched = is_watched(fd);
    if (watched && goes_wrong(GALLEY_READ))
        return -1;
    return real(fd, data, watched && orders.largest > 0 && size > (size_t)orders.largest ? (size_t)orders.largest : size);
}

ssize_t write(int fd, const void *data, size_t size)
{
    NEXT(ssize_t, "write", int, const void *, size_t);
    if (!is_watched(fd))
        return real(fd, data, size);
    if (goes_wrong(GALLEY_WRITE))
        return -1;
    if (orders.largest > 0 && size > (size_t)orders.largest)
        size = (size_t)orders.largest;
    const off_t offset = lseek(fd, 0, SEEK_CUR);
    const ssize_t written = real(fd, data, size);
    if (written > 0) {
        char place[32];
        snprintf(place, sizeof place, "%lld", (long long)offset);
        write_down("write", place, NULL, inode_of(fd), data, (size_t)written);
    }
    return written;
}

static int flushed(int fd, int result)
{
    struct stat found;
    char link[64];
    char path[PATH_MAX + 1] = "";
    if (result != 0 || fstat(fd, &found) != 0)
        return result;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, path, PATH_MAX);
    path[length < 0 ? 0 : length] = '\0';
    write_down(S_ISDIR(found.st_mode) ? "syncfolder" : "sync", path, NULL, (long)found.st_ino, NULL, 0);
    return result;
}

int fsync(int fd)
{
    NEXT(int, "fsync", int);
    const int watched = is_watched(fd);
    if (watched && goes_wrong(GALLEY_SYNC))
        return -1;
    return watched ? flushed(fd, real(fd)) : real(fd);
}

int fdatasync(int fd)
{
    NEXT(int, "fdatasync", int);
    const int watched = is_watched(fd);
    if (watched && goes_wrong(GALLEY_SYNC))
        return -1;
    return watched ? flushed(fd, real(fd)) : real(fd);
}

int close(int fd)
{
    NEXT(int, "close", int);
    if (is_watched(fd) && goes_wrong(GALLEY_CLOSE)) {
        const int error = errno;
        real(fd); /* a failing close leaves no descriptor behind */
        errno = error;
        return -1;
    }
    return real(fd);
}

int rename(const char *from, const char *to)
{
    NEXT(int, "rename", const char *, const char *);
    if (is_below(to) && goes_wrong(GALLEY_RENAME))
        return -1;
    const int result = real(from, to);
    if (result == 0 && is_below(to))
        write_down("rename", from, to, 0, NULL, 0);
    return result;
}

int unlink(const char *path)
{
    NEXT(int, "unlink", const char *);
    if (is_below(path) && goes_wrong(GALLEY_UNLINK))
        return -1;
    const int result = real(path);
    if (result == 0 && is_below(path))
        write_down("unlink", path, NULL, 0, NULL, 0);
    return result;
}

int mkdir(const char *path, mode_t mode)
{
    NEXT(int, "mkdir", const char *, mode_t);
    const int result = real(path, mode);
    if (result == 0 && is_below(path))
        write_down("mkdir", path, NULL, 0, NULL, 0);
    return result;
}

static int resized(int fd, off_t size, int result)
{
    if (result == 0) {
        char length[32];
        snprintf(length, sizeof length, "%lld", (long long)size);
        write_down("truncate", length, NULL, inode_of(fd), NULL, 0);
    }
    return result;
}

int ftruncate(int fd, off_t size)
{
    NEXT(int, "ftruncate", int, off_t);
    const int watched = is_watched(fd);
    if (watched && goes_wrong(GALLEY_TRUNCATE))
        return -1;
    return watched ? resized(fd, size, real(fd, size)) : real(fd, size);
}

int ftruncate64(int fd, off64_t size)
{
    NEXT(int, "ftruncate64", int, off64_t);
    const int watched = is_watched(fd);
    if (watched && goes_wrong(GALLEY_TRUNCATE))
        return -1;
    return watched ? resized(fd, size, real(fd, size)) : real(fd, size);
}

int fallocate(int fd, int mode, off_t offset, off_t size)
{
    NEXT(int, "fallocate", int, int, off_t, off_t);
    if (is_watched(fd) && goes_wrong(GALLEY_RESERVE))
        return -1;
    return real(fd, mode, offset, size);
}

int fallocate64(int fd, int mode, off64_t offset, off64_t size)
{
    NEXT(int, "fallocate64", int, int, off64_t, off64_t);
    if (is_watched(fd) && goes_wrong(GALLEY_RESERVE))
        return -1;
    return real(fd, mode, offset, size);
}

int fchmod(int fd, mode_t mode)
{
    NEXT(int, "fchmod", int, mode_t);
    if (is_watched(fd) && goes_wrong(GALLEY_IDENTITY))
        return -1;
    return real(fd, mode);
}

int fchown(int fd, uid_t owner, gid_t group)
{
    NEXT(int, "fchown", int, uid_t, gid_t);
    if (is_watched(fd) && goes_wrong(GALLEY_IDENTITY))
        return -1;
    return real(fd, owner, group);
}

int fsetxattr(int fd, const char *name, const void *value, size_t size, int flags)
{
    NEXT(int, "fsetxattr", int, const char *, const void *, size_t, int);
    if (is_watched(fd) && goes_wrong(GALLEY_IDENTITY))
        return -1;
    return real(fd, name, value, size, flags);
}

long galley_faults(const struct galley_fault_orders *wanted)
{
    const long happened = injected;
    orders = *wanted;
    calls = 0;
    injected = 0;
    return happened;
}

void galley_record(const char *path)
{
    if (record)
        fclose(record);
    record = path ? fopen(path, "wbe") : NULL;
}

void galley_note(const char *text)
{
    write_down("note", text, NULL, 0, NULL, 0);
}

__attribute__((constructor)) static void read_environment(void)
{
    const char *wanted = getenv("GALLEY_FAULTS");
    if (!wanted)
        return;
    int call = 0;
    if (sscanf(wanted, "%1023s %d %ld %d %d %ld", orders.folder, &call, &orders.nth, &orders.error, &orders.persistent, &orders.largest)
        == 6)
        orders.call = (enum galley_call)call;
    else
        memset(&orders, 0, sizeof orders);
}
