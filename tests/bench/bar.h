// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/series.h"
#include "tests/bench/stageprofile.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Galley {

// A promise about speed or size: what was measured must not exceed a multiple of a reference taken in the same run, one
// by turns with the other.
struct Bar
{
    struct Limit
    {
        double factor = 1; // of the reference
        double allowance = 0; // of the bar's unit, on top
        std::optional<double> enough = {}; // passes whatever the reference says
    };

    QString id = {};
    QString what = {};
    QString reference = {}; // what it is compared with
    Limit limit = {};
    double share = 0.5; // the quantile that counts
    Series measured = {};
    Series compared = {};
    StageProfile stages = {}; // what the measured time was spent on, where that is known
    Series floor = {}; // what of it no program could save, where that is known
    QString unit = QStringLiteral("ms");
    QString fault = {}; // why the bar is missed whatever the figures say
    bool repeated = false;

    double value() const { return measured.quantile(share); }
    double referenceValue() const { return compared.quantile(share); }
    double bound() const;
    bool isMet() const;

    QString toLine() const;
    QStringList toProfile() const; // what stands in the way, line by line
    QJsonObject toJson() const;
};

// The same figures held to another bound, at another quantile.
Bar heldTo(Bar bar, double share, const Bar::Limit &limit);

} // namespace Galley
