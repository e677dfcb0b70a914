/* SPDX-FileCopyrightText: The Galley authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Loaded before the C library: the system has no thread left, from the moment a test says so, or from the beginning for a
 * program in whose environment GALLEY_NO_THREADS stands. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>

static int none_left;
static long denied;

void galley_deny_threads(int deny);
void galley_deny_threads(int deny)
{
    __atomic_store_n(&none_left, deny, __ATOMIC_SEQ_CST);
}

long galley_denied_threads(void);
long galley_denied_threads(void)
{
    return __atomic_load_n(&denied, __ATOMIC_SEQ_CST);
}

int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *), void *argument)
{
    static int (*real)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
    if (!real)
        *(void **)&real = dlsym(RTLD_NEXT, "pthread_create");
    if (__atomic_load_n(&none_left, __ATOMIC_SEQ_CST)) {
        __atomic_add_fetch(&denied, 1, __ATOMIC_SEQ_CST);
        return EAGAIN;
    }
    return real(thread, attributes, routine, argument);
}

__attribute__((constructor)) static void read_environment(void)
{
    none_left = getenv("GALLEY_NO_THREADS") != NULL;
}
