/* SPDX-FileCopyrightText: The Galley authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

/* From here on every call on what lies below the folder waits, as on a network share whose server is gone, until
 * galley_go_on(). The program's first thread never waits: its calls are counted, and fail with ETIMEDOUT. */
void galley_stall(const char *folder);
void galley_go_on(void);

long galley_waiting(void); /* threads that wait at this moment */
long galley_first_thread_calls(void); /* since galley_stall() */
const char *galley_first_thread_call(void); /* the latest of them: what and on which path */

#ifdef __cplusplus
}
#endif
