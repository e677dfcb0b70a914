// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/processtree.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QList>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QByteArray readSystemFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The command's name stands in brackets and may hold anything; behind it come the state and the parent.
qint64 parentOf(const QString &process)
{
    const QByteArray stat = readSystemFile(u"/proc/%1/stat"_s.arg(process));
    return stat.sliced(stat.lastIndexOf(')') + 1).simplified().split(' ').value(1).toLongLong();
}

double ownMemory(qint64 process)
{
    for (const QByteArray &line : readSystemFile(u"/proc/%1/smaps_rollup"_s.arg(process)).split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toDouble() * 1024 / 1e6;
    }
    return 0;
}

} // namespace

double memoryOfTree(qint64 process)
{
    QHash<qint64, QList<qint64>> children;
    for (const QString &entry : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs))
        children[parentOf(entry)].append(entry.toLongLong());
    double sum = 0;
    QList<qint64> waiting{process};
    while (!waiting.isEmpty()) {
        const qint64 each = waiting.takeLast();
        sum += ownMemory(each);
        waiting += children.value(each);
    }
    return sum;
}

} // namespace Galley
