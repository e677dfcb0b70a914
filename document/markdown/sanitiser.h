// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

// Raw HTML made safe and whole: elements and attributes of an allow-list, URLs checked, ids under the article's own
// prefix, every element closed. Anything else shows as the text it is; comments vanish. Never fails; linear time.
QString sanitised(QStringView html);

} // namespace Galley
