// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Galley {

// Where UTF-8 breaks first: a stray or missing continuation byte, an overlong form, a surrogate, a value above U+10FFFF.
// The index of the sequence's first byte; -1 when all of it is valid.
qsizetype firstInvalidUtf8(QByteArrayView bytes);

} // namespace Galley
