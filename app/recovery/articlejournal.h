// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recovery/journals.h"

#include <QObject>

#include <memory>

namespace Galley {

class Article;
class TextSource;
struct TextChange;

// Keeps the journal of one window's article. What it does for a key does not depend on the text's length. GUI thread.
class ArticleJournal : public QObject
{
    Q_OBJECT
public:
    ArticleJournal(Journals *journals, Article *article, TextSource *source, QObject *parent = nullptr);
    ~ArticleJournal() override; // what was journalled stays

    const QString &id() const { return m_id; } // empty while there is nothing to keep
    bool isFailing() const { return m_error != 0; }
    int error() const { return m_error; } // errno, negative

    // Goes on with what an earlier program left behind: the next change, which brings its text, replaces it.
    struct Earlier
    {
        QString id;
        int generation = 0;
        QList<JournalFilePtr> files; // the newest last
        bool damaged = false;
    };
    void takeOver(const Earlier &earlier);

    void keepAsDraft(); // the writer quits and wants it back
    void release(); // the article closes as it is: what was journalled waits for the next start
    void discard(); // the text is on the disk, or the writer wants it gone

Q_SIGNALS:
    void stateChanged(); // works or fails

private:
    void forget();
    void take(const TextChange &change);
    void takeFile();
    JournalBase base() const;
    void setError(const QString &id, int error);
    template <typename Job> void post(Job job);

    Journals *m_journals;
    Article *m_article; // null once released
    std::shared_ptr<JournalLog> m_log;
    QString m_id;
    bool m_begun = false;
    int m_error = 0;
};

} // namespace Galley
