// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/remotestore.h"

#include "app/saving/diskthreads.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int tellMilliseconds = 300;
constexpr int saveMilliseconds = 2000;

RemoteAnswers readFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return readRemoteAnswers(file.read(largestRemoteFile + 1));
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

RemoteStore::RemoteStore(const QString &file, QObject *parent)
    : QObject(parent), m_file(file), m_answers(std::make_shared<const RemoteAnswers>())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(tellMilliseconds);
    m_later.setSingleShot(true);
    m_later.setInterval(saveMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &RemoteStore::tell);
    connect(&m_later, &QTimer::timeout, this, &RemoteStore::save);
}

QString RemoteStore::usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/web-links.json"_s;
}

void RemoteStore::load()
{
    if (m_file.isEmpty())
        return;
    runOnDisk(
        this, [file = m_file] { return readFile(file); },
        [this](RemoteAnswers answers) {
            answers.insert(*m_answers); // what was found out meanwhile is newer
            merge(answers);
        });
}

void RemoteStore::add(const QString &remoteAddress, const RemoteAnswer &answer)
{
    m_added.insert(remoteAddress, answer);
    if (!m_soon.isActive())
        m_soon.start();
}

void RemoteStore::tell()
{
    m_soon.stop();
    if (m_added.isEmpty())
        return;
    merge(std::exchange(m_added, {}));
    if (!m_file.isEmpty() && !m_later.isActive())
        m_later.start();
}

void RemoteStore::merge(const RemoteAnswers &more)
{
    RemoteAnswers all = *m_answers;
    all.insert(more);
    all = freshAnswers(all, QDateTime::currentSecsSinceEpoch());
    if (all == *m_answers)
        return;
    m_answers = std::make_shared<const RemoteAnswers>(std::move(all));
    Q_EMIT changed(m_answers);
}

void RemoteStore::save()
{
    if (std::exchange(m_saving, true)) {
        m_later.start(); // after the one under way
        return;
    }
    runOnDisk(
        this, [file = m_file, answers = m_answers] { return writeFile(file, writeRemoteAnswers(*answers)); },
        [this](bool) {
            m_saving = false;
            Q_EMIT saved();
        });
}

} // namespace Galley
