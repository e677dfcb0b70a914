// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Holds nothing: the headers that most tests begin with are compiled beside it.
