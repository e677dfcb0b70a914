// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"
#include "document/markdown/parsedmarkdown.h"
#include "document/text/edithistory.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Galley {

// One step of a text: `edits` are of `base` and lead to `text`.
struct TextChange
{
    Revision base{};
    Revision revision{};
    QList<TextEdit> edits;
    SourceText text;
};

// Schedules the snapshots of one article: newest wins, one build in flight, one pending. Lives on the GUI thread; a small
// change is built and published in the call that tells it, so that the page has it before anything is painted; every other
// is built on the global thread pool and published from the event loop. Where Options::threads is 0 all of it happens in
// the call.
class DocumentSession : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        int threads = 1; // 0: build inside the call, for tests and the command line
        MarkdownOptions markdown; // its functions must bear being called on a worker
        qsizetype longestParsed = 16 * 1024 * 1024; // UTF-16 units; what is longer is shown and saved, but not read
        qsizetype longestLine = 1024 * 1024; // the same for a text with a longer line, which no page could lay out
    };
    explicit DocumentSession(Options options, QObject *parent = nullptr);
    ~DocumentSession() override; // waits for the build in flight, which it stops

    void load(const SourceText &text, Revision revision); // another text: nothing maps across
    // In between nothing is built: the text is of no use to anybody yet. A load or a change is remembered.
    void pause();
    void resume();
    void change(const TextChange &change); // `base` is the newest revision known
    void setSurroundings(SurroundingsPtr surroundings); // publishes a snapshot of the same revision

    DocumentSnapshotPtr current() const; // the last published; never null
    Revision newestRevision() const; // of the text, published or not
    bool isUpToDate() const; // the last published snapshot is of the newest text and surroundings

    // From the revision the location was found in to the newest; nothing when it cannot be told.
    std::optional<SourceRange> map(const Location &location) const;
    std::optional<EditBatch> rebase(const EditBatch &batch) const;

Q_SIGNALS:
    // Of a long text that was loaded, before it is read as a whole and even while the session is paused: a snapshot of a
    // text of its own (beginningOf), for who shows nothing but the article's first lines until the whole is published.
    void beginningPublished(Galley::DocumentSnapshotPtr beginning);
    // What the page needs is there: blocks, their HTML and what changed. Serials strictly increase, revisions never go back.
    void snapshotPublished(Galley::DocumentSnapshotPtr snapshot);
    // The facts of a published snapshot (outline, links, citations, statistics …) have been gathered, so that asking for
    // them costs nothing. Newest wins: not every published snapshot gets here, the last one always does.
    void factsReady(Galley::DocumentSnapshotPtr snapshot);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Galley
