// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/articlehistory.h"

#include "app/article.h"
#include "app/history/versionstore.h"
#include "editor/textsource.h"

#include <utility>

namespace Galley {

namespace {

constexpr std::chrono::seconds patience{5};

} // namespace

VersionKeeper::VersionKeeper(const QString &folder) : m_folder(folder), m_worker(std::make_unique<SerialThread>()) { }

VersionKeeper::~VersionKeeper()
{
    if (!m_worker->drain(patience))
        m_worker.release(); // held by a disk that may be gone for good
}

void VersionKeeper::keep(const QString &file, const SourceText &text, const FileFormat &format, VersionReason reason)
{
    start(file, reason, [text, format] { return encode(text, format); });
}

void VersionKeeper::keep(const QString &file, const QByteArray &bytes, VersionReason reason)
{
    start(file, reason, [bytes] { return bytes; });
}

void VersionKeeper::start(const QString &file, VersionReason reason, std::function<QByteArray()> bytes)
{
    if (m_folder.isEmpty() || file.isEmpty())
        return;
    const bool limit = !std::exchange(m_limited, true);
    m_worker->post([folder = m_folder, file, reason, limit, bytes = std::move(bytes)] {
        VersionStore store(folder, file);
        if (!store.keep(bytes(), reason))
            return;
        store.prune();
        if (limit)
            limitVersions(folder, mostBytes);
    });
}

ArticleHistory::ArticleHistory(VersionKeeper *keeper, Article *article, TextSource *source, QObject *parent)
    : QObject(parent), m_keeper(keeper), m_article(article), m_source(source)
{
    // The article's own connections come first: its format has followed when a change arrives here.
    connect(source, &TextSource::loaded, this, &ArticleHistory::takeLoaded);
    connect(source, &TextSource::textChanged, this, [this](const TextChange &change) { takeChange(change.text); });
    connect(article, &Article::saved, this, &ArticleHistory::takeSaved);
}

void ArticleHistory::takeLoaded()
{
    m_loaded = m_longest = m_source->text();
    m_loadedFormat = m_article->file().format;
    m_loadedKept = m_article->file().isNew || m_article->isReadOnly();
}

void ArticleHistory::takeChange(const SourceText &text)
{
    if (text.length() > m_longest.length()) {
        m_longest = text;
    } else if (m_longest.length() > smallestGuarded && text.length() < m_longest.length() / 2) {
        // At once and not when saving, so that it is there before.
        m_keeper->keep(m_article->path(), m_longest, m_article->file().format, VersionReason::Shrinking);
        m_longest = text;
    }
}

void ArticleHistory::takeSaved(const QString &path, const QByteArray &bytes)
{
    if (!std::exchange(m_loadedKept, true))
        m_keeper->keep(path, m_loaded, m_loadedFormat, VersionReason::Opened);
    m_loaded = SourceText();
    m_keeper->keep(path, bytes, VersionReason::Saved);
    m_longest = m_source->text();
}

} // namespace Galley
