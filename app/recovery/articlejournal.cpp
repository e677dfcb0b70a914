// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/articlejournal.h"

#include "app/article.h"
#include "editor/textsource.h"

namespace Galley {

ArticleJournal::ArticleJournal(Journals *journals, Article *article, TextSource *source, QObject *parent)
    : QObject(parent), m_journals(journals), m_article(article)
{
    if (journals->isOff())
        return;
    connect(source, &TextSource::loaded, this, &ArticleJournal::forget);
    connect(article, &Article::changed, this, &ArticleJournal::take);
    connect(article, &Article::fileChanged, this, &ArticleJournal::takeFile);
    connect(journals, &Journals::failed, this, &ArticleJournal::setError);
    connect(journals, &Journals::works, this, [this](const QString &id) { setError(id, 0); });
}

ArticleJournal::~ArticleJournal() = default;

template <typename Job> void ArticleJournal::post(Job job)
{
    m_journals->post([log = m_log, job = std::move(job)] { job(*log); });
}

JournalBase ArticleJournal::base() const
{
    const DocumentFile &file = m_article->file();
    return {file.path, file.hash, file.format};
}

void ArticleJournal::takeOver(const Earlier &earlier)
{
    forget();
    m_id = earlier.id;
    m_log = m_journals->makeLog(m_id);
    post([earlier](JournalLog &log) {
        log.takeOver(earlier.files, earlier.generation);
        if (earlier.damaged)
            log.keepEarlierAside();
    });
}

void ArticleJournal::take(const TextChange &change)
{
    if (!m_article)
        return;
    if (!m_log) {
        m_id = JournalName::newId();
        m_log = m_journals->makeLog(m_id);
    }
    if (!std::exchange(m_begun, true))
        post([base = base(), text = change.text](JournalLog &log) { log.begin(base, text); });
    else
        post([edits = change.edits, text = change.text, ends = m_article->file().format.lineEnds](
                 JournalLog &log) { log.change(edits, text, ends); });
}

void ArticleJournal::takeFile()
{
    if (!m_begun)
        return; // also once it was released
    if (m_article->isModified())
        post([base = base()](JournalLog &log) { log.setBase(base); });
    else
        post([base = base()](JournalLog &log) { log.setSaved(base); });
}

void ArticleJournal::keepAsDraft()
{
    if (m_begun)
        post([](JournalLog &log) { log.keepAsDraft(); });
}

void ArticleJournal::discard()
{
    if (m_log)
        post([](JournalLog &log) { log.discard(); });
    m_log.reset();
    m_id.clear();
    m_begun = false;
    setError(m_id, 0);
}

void ArticleJournal::release()
{
    m_article = nullptr;
    m_log.reset();
    m_begun = false;
}

void ArticleJournal::forget()
{
    discard(); // another text was loaded in its place, which nobody does to unsaved changes unasked
}

void ArticleJournal::setError(const QString &id, int error)
{
    if (id != m_id || error == m_error)
        return;
    m_error = error;
    Q_EMIT stateChanged();
}

} // namespace Galley
