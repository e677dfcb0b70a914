// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bar.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace Galley {

QString tableHead();
QString tableEntry(const Bar &bar); // one that is missed shows what stands in the way
QByteArray reportAsJson(const QList<Bar> &bars, QJsonObject more = {});

} // namespace Galley
