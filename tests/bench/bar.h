// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/series.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Galley {

// A promise about speed: what was measured must not exceed a multiple of a reference taken in the same run, one by
// turns with the other.
struct Bar
{
    struct Limit
    {
        double factor = 1; // of the reference
        double allowance = 0; // milliseconds on top
        std::optional<double> enough = {}; // milliseconds that pass whatever the reference says
    };

    QString id = {};
    QString what = {};
    QString reference = {}; // what it is compared with
    Limit limit = {};
    double share = 0.5; // the quantile that counts
    Series measured = {};
    Series compared = {};
    bool repeated = false;

    double value() const { return measured.quantile(share); }
    double referenceValue() const { return compared.quantile(share); }
    double bound() const;
    bool isMet() const;

    QString toLine() const;
    QJsonObject toJson() const;
};

} // namespace Galley
