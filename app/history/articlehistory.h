// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/version.h"
#include "app/serialthread.h"
#include "document/text/sourcetext.h"
#include "document/text/textencoding.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

namespace Galley {

class Article;
class TextSource;

// Writes versions, one after the other, off the GUI thread. Of all windows of the program. GUI thread.
class VersionKeeper
{
public:
    explicit VersionKeeper(const QString &folder); // an empty name: nothing is kept
    ~VersionKeeper(); // what was handed over is written, unless a disk does not answer in time
    VersionKeeper(const VersionKeeper &) = delete;
    VersionKeeper &operator=(const VersionKeeper &) = delete;

    static constexpr qint64 mostBytes = 256LL * 1024 * 1024;

    const QString &folder() const { return m_folder; }
    void keep(const QString &file, const SourceText &text, const FileFormat &format, VersionReason reason);
    void keep(const QString &file, const QByteArray &bytes, VersionReason reason);
    void waitForDone() { m_worker->drain(std::chrono::hours(1)); } // never in the program
    void after(SerialThread::Job job) { m_worker->post(std::move(job)); } // on the worker, when what was handed over is written

private:
    QString m_folder;
    void start(const QString &file, VersionReason reason, std::function<QByteArray()> bytes);

    bool m_limited = false;
    std::unique_ptr<SerialThread> m_worker; // one, so that versions come in order
};

// Keeps versions of one window's article: of each save, of what the file held before the first, and of what would be
// lost where a text shrinks by more than half. GUI thread.
class ArticleHistory : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype smallestGuarded = 1024; // units

    ArticleHistory(VersionKeeper *keeper, Article *article, TextSource *source, QObject *parent = nullptr);

private:
    void takeLoaded();
    void takeChange(const SourceText &text);
    void takeSaved(const QString &path, const QByteArray &bytes);

    VersionKeeper *m_keeper;
    Article *m_article;
    TextSource *m_source;
    SourceText m_loaded; // until the first save
    FileFormat m_loadedFormat;
    bool m_loadedKept = true;
    SourceText m_longest; // since the last save
};

} // namespace Galley
