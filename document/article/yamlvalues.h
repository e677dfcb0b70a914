// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace Galley {

// The keys and values of a YAML document: scalars as strings, numbers and booleans as YAML 1.2's core schema reads them.
struct YamlValues
{
    QJsonObject values;
    QString fault; // what is wrong, when the YAML is broken; the values are then empty
    int faultLine = 0; // counted from 1; 0: of the whole
};

// Over 64 KiB is a fault and not parsed; aliases count in full, so that a few lines cannot stand for a billion values.
YamlValues readYamlValues(QStringView yaml);

} // namespace Galley
