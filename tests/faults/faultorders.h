/* SPDX-FileCopyrightText: The Galley authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

enum galley_call {
    GALLEY_ANY,
    GALLEY_OPEN,
    GALLEY_READ,
    GALLEY_WRITE,
    GALLEY_SYNC,
    GALLEY_CLOSE,
    GALLEY_RENAME,
    GALLEY_UNLINK,
    GALLEY_TRUNCATE,
    GALLEY_RESERVE,
    GALLEY_IDENTITY
};

struct galley_fault_orders
{
    char folder[1024]; /* what lies below it; empty: nothing */
    enum galley_call call;
    long nth; /* counted from 1; 0: none */
    int error; /* 0: the program is killed */
    int persistent; /* all further ones too */
    long largest; /* of a read or write, in bytes; 0: as asked */
};

/* Takes new orders; returns how many faults the old ones led to. */
long galley_faults(const struct galley_fault_orders *wanted);

/* Writes down what changes the disk, into this file; null ends it. */
void galley_record(const char *path);
void galley_note(const char *text);

#ifdef __cplusplus
}
#endif
