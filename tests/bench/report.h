// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bar.h"

#include <QByteArray>
#include <QList>

namespace Galley {

QString tableHead();
QByteArray reportAsJson(const QList<Bar> &bars);

} // namespace Galley
