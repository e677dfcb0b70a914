// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bar.h"

#include <QJsonObject>
#include <QString>

namespace Galley {

// What was seen of one program with one document, from the outside.
struct Latencies
{
    QString document = {};
    QString program = {};
    Series text = {}; // key to the first change of the text
    Series page = {}; // key to the first change of the page
    Series settled = {}; // key to the last change of the page
    int discarded = 0; // the page changed of itself right before the key
    int unanswered = 0; // no change at all

    QString toLine() const;
    QJsonObject toJson() const;
};

QString latencyHead();

// P3: what a key costs until it is seen on the page, against the peer's. `factor` is of the medians.
Bar peerBar(const Latencies &galley, const Latencies &peer, double factor);

} // namespace Galley
