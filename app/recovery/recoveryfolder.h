// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recovery/articlejournal.h"
#include "app/recovery/journalformat.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace Galley {

// How the file that a recovered text was made from stands now.
enum class BaseState {
    Untitled, // there never was one
    Same,
    Changed, // by somebody, since
    Gone,
};

// A text that was not saved when the program ended.
struct RecoveredText
{
    QString id;
    JournalContents contents;
    BaseState base = BaseState::Untitled;
    QDateTime time; // of the last change

    bool isReadable() const { return contents.hasText; }
};

// The folder in which journals lie. Of what it finds there it opens files by their names in this folder only,
// whatever is written in them. Any thread.
class RecoveryFolder
{
public:
    static constexpr int mostListed = 100;
    explicit RecoveryFolder(const QString &folder, JournalDisk &disk = systemJournalDisk()) : m_folder(folder), m_disk(&disk) { }

    struct Listing
    {
        QList<RecoveredText> texts; // newest first, at most mostListed
        int further = 0; // not looked into
    };
    // What no running program is writing. Journals whose text is proved to be on the disk go.
    Listing list() const;
    std::optional<RecoveredText> read(const QString &id) const; // may wait for the disk that its file is on
    bool isDraft(const QString &id) const; // looks into this folder only

    // For one's own; nothing when another program was faster.
    std::optional<ArticleJournal::Earlier> claim(const QString &id) const;
    bool discard(const QString &id) const;

    const QString &path() const { return m_folder; }

private:
    QList<JournalName> namesOf(const QString &id) const; // newest generation first
    std::optional<RecoveredText> readAbandoned(const QString &id) const; // without a look at its file
    std::optional<RecoveredText> readNewest(const QString &id, const QList<JournalName> &names) const;
    JournalContents readFile(const JournalName &name) const;

    QString m_folder;
    JournalDisk *m_disk;
};

// How the file stands against what the journal says of it.
BaseState baseStateOf(const JournalBase &base);

} // namespace Galley
