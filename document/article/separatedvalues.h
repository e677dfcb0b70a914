// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QStringView>

namespace Galley {

struct SeparatedRow
{
    QStringList fields;
    int line = 1; // where it begins, counted from 1
    bool broken = false; // a quote does not close, or something stands behind one that does; the fields end before it
};

// The rows of a table of comma, semicolon or tab separated values; which, the first line tells. Blank lines are no rows.
// A field in quotes may hold line ends. After a broken row reading goes on with the next line.
QList<SeparatedRow> readSeparatedValues(QStringView text);

} // namespace Galley
