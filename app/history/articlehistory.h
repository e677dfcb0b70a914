// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/version.h"
#include "document/text/sourcetext.h"
#include "document/text/textencoding.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace Galley {

class Article;
class TextSource;

// Writes versions, one after the other, off the GUI thread. Of all windows of the program. GUI thread.
class VersionKeeper : public QObject
{
    Q_OBJECT
public:
    explicit VersionKeeper(const QString &folder, QObject *parent = nullptr); // an empty name: nothing is kept
    ~VersionKeeper() override; // what was handed over is written

    static constexpr qint64 mostBytes = 256LL * 1024 * 1024;

    const QString &folder() const { return m_folder; }
    void keep(const QString &file, const SourceText &text, const FileFormat &format, VersionReason reason);
    void keep(const QString &file, const QByteArray &bytes, VersionReason reason);
    void waitForDone() { m_worker.waitForDone(); }

Q_SIGNALS:
    void kept(const QString &file); // from the worker

private:
    QString m_folder;
    void start(const QString &file, VersionReason reason, std::function<QByteArray()> bytes);

    bool m_limited = false;
    QThreadPool m_worker;
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
