// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/series.h"

#include <QJsonArray>
#include <QString>
#include <QStringList>

namespace Galley {

// What the time between an order and its effect is spent on: how long each stage on the way took, over many repetitions.
class StageProfile
{
public:
    struct Stamp
    {
        QString stage; // that ended
        double at = 0; // milliseconds since the order
    };

    void add(QList<Stamp> stamps); // of one repetition, in any order
    bool isEmpty() const { return m_stages.isEmpty(); }
    QStringList toLines() const;
    QJsonArray toJson() const;

private:
    struct Stage
    {
        QString name;
        Series at; // when it ended
        Series took; // since the end of the stage before it
    };
    QList<Stage> inOrder() const;
    Stage &stage(const QString &name);

    QList<Stage> m_stages;
};

} // namespace Galley
