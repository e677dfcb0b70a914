// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace Galley {

// A program that shows a text and the page made of it side by side.
struct Contestant
{
    QString name = {};
    QString program = {};
    QMap<QString, QByteArray> settings = {}; // files of its home that exist before it starts, by path
};

Contestant galleyAt(const QString &program);
std::optional<Contestant> peerNamed(const QString &name);
QStringList peerNames();

// The program, running on a copy of a document in a home that goes with it.
class RunningContestant
{
public:
    RunningContestant(const Contestant &contestant, const QString &document);
    ~RunningContestant();

    bool isRunning();
    QString lastWords() const; // the end of what it has printed

private:
    QTemporaryDir m_home;
    QProcess m_process;
};

} // namespace Galley
