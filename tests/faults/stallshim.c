/* SPDX-FileCopyrightText: The Galley authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Loaded before the C library: the calls on files below one folder wait for as long as a test likes. Nothing is measured
 * in time; that a program's first thread touches such a folder at all is what a test can find out. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "tests/faults/stalls.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t moved = PTHREAD_COND_INITIALIZER;
static char folder[PATH_MAX];
static int stalled;
static long waiting;
static long first_thread_calls;
static char first_thread_call[PATH_MAX + 32];

void galley_stall(const char *path)
{
    pthread_mutex_lock(&lock);
    snprintf(folder, sizeof folder, "%s", path);
    first_thread_calls = 0;
    first_thread_call[0] = '\0';
    __atomic_store_n(&stalled, 1, __ATOMIC_SEQ_CST);
    pthread_mutex_unlock(&lock);
}

void galley_go_on(void)
{
    pthread_mutex_lock(&lock);
    __atomic_store_n(&stalled, 0, __ATOMIC_SEQ_CST);
    pthread_cond_broadcast(&moved);
    pthread_mutex_unlock(&lock);
}

long galley_waiting(void)
{
    pthread_mutex_lock(&lock);
    const long now = waiting;
    pthread_mutex_unlock(&lock);
    return now;
}

long galley_first_thread_calls(void)
{
    return first_thread_calls;
}

const char *galley_first_thread_call(void)
{
    return first_thread_call;
}

/* Nonzero when the call is to fail. */
static int held_up(const char *call, const char *path)
{
    if (!__atomic_load_n(&stalled, __ATOMIC_SEQ_CST) || !path || strncmp(path, folder, strlen(folder)) != 0)
        return 0;
    if (syscall(SYS_gettid) == getpid()) {
        ++first_thread_calls;
        snprintf(first_thread_call, sizeof first_thread_call, "%s %s", call, path);
        errno = ETIMEDOUT;
        return 1;
    }
    pthread_mutex_lock(&lock);
    ++waiting;
    while (stalled)
        pthread_cond_wait(&moved, &lock);
    --waiting;
    pthread_mutex_unlock(&lock);
    return 0;
}

static int held_up_by_number(const char *call, int fd)
{
    char link[64];
    char path[PATH_MAX + 1];
    if (!__atomic_load_n(&stalled, __ATOMIC_SEQ_CST) || fd <= 2)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const long length = syscall(SYS_readlink, link, path, (size_t)PATH_MAX);
    if (length < 0)
        return 0;
    path[length] = '\0';
    return held_up(call, path);
}

#define NEXT(result, name, ...)                                                                                                            \
    static result (*real)(__VA_ARGS__);                                                                                                    \
    if (!real)                                                                                                                             \
    *(void **)&real = dlsym(RTLD_NEXT, name)

#define OPENS(name)                                                                                                                        \
    int name(const char *path, int flags, ...)                                                                                             \
    {                                                                                                                                      \
        NEXT(int, #name, const char *, int, ...);                                                                                          \
        va_list arguments;                                                                                                                 \
        va_start(arguments, flags);                                                                                                        \
        const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(arguments, mode_t) : 0;                                               \
        va_end(arguments);                                                                                                                 \
        return held_up(#name, path) ? -1 : real(path, flags, mode);                                                                        \
    }
OPENS(open)
OPENS(open64)

#define TAKES_PATH(result, name, failed, parameters, ...)                                                                                  \
    result name parameters                                                                                                                 \
    {                                                                                                                                      \
        static result(*real) parameters;                                                                                                   \
        if (!real)                                                                                                                         \
            *(void **)&real = dlsym(RTLD_NEXT, #name);                                                                                     \
        return held_up(#name, path) ? failed : real(__VA_ARGS__);                                                                          \
    }
TAKES_PATH(int, stat, -1, (const char *path, struct stat *found), path, found)
TAKES_PATH(int, stat64, -1, (const char *path, struct stat64 *found), path, found)
TAKES_PATH(int, lstat, -1, (const char *path, struct stat *found), path, found)
TAKES_PATH(int, lstat64, -1, (const char *path, struct stat64 *found), path, found)
TAKES_PATH(int, access, -1, (const char *path, int mode), path, mode)
TAKES_PATH(int, mkdir, -1, (const char *path, mode_t mode), path, mode)
TAKES_PATH(int, unlink, -1, (const char *path), path)
TAKES_PATH(int, rename, -1, (const char *path, const char *to), path, to)
TAKES_PATH(ssize_t, readlink, -1, (const char *path, char *target, size_t size), path, target, size)
TAKES_PATH(char *, realpath, NULL, (const char *path, char *resolved), path, resolved)
TAKES_PATH(char *, __realpath_chk, NULL, (const char *path, char *resolved, size_t size), path, resolved, size)
TAKES_PATH(int, statfs64, -1, (const char *path, struct statfs64 *found), path, found)
TAKES_PATH(DIR *, opendir, NULL, (const char *path), path)

int statx(int at, const char *path, int flags, unsigned mask, struct statx *found)
{
    NEXT(int, "statx", int, const char *, int, unsigned, struct statx *);
    const int failed = path && path[0] == '/' ? held_up("statx", path) : held_up_by_number("statx", at);
    return failed ? -1 : real(at, path, flags, mask, found);
}

#define TAKES_NUMBER(result, name, parameters, ...)                                                                                        \
    result name parameters                                                                                                                 \
    {                                                                                                                                      \
        static result(*real) parameters;                                                                                                   \
        if (!real)                                                                                                                         \
            *(void **)&real = dlsym(RTLD_NEXT, #name);                                                                                     \
        return held_up_by_number(#name, fd) ? -1 : real(__VA_ARGS__);                                                                      \
    }
TAKES_NUMBER(ssize_t, read, (int fd, void *data, size_t size), fd, data, size)
TAKES_NUMBER(ssize_t, write, (int fd, const void *data, size_t size), fd, data, size)
TAKES_NUMBER(int, fsync, (int fd), fd)
TAKES_NUMBER(int, fdatasync, (int fd), fd)
TAKES_NUMBER(int, fstat, (int fd, struct stat *found), fd, found)
TAKES_NUMBER(int, fstat64, (int fd, struct stat64 *found), fd, found)
