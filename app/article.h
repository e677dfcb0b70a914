// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documentfile.h"
#include "app/safesave.h"
#include "document/documentsession.h"
#include "document/text/lineendrecord.h"

#include <QObject>

#include <optional>

namespace Galley {

class TextPane;

// The article of one window: its file, its text in the pane and its session. GUI thread; the disk is waited for
// elsewhere, so a save or a reload is ordered, and a signal tells how it went.
class Article : public QObject
{
    Q_OBJECT
public:
    explicit Article(TextPane *pane, QObject *parent = nullptr);

    // What is built of a small change is published before the pane's document tells of it: who receives a snapshot leaves
    // that document alone.
    DocumentSession *session() const { return m_session; }
    const QString &path() const { return m_file.path; } // empty while untitled
    QString folder() const; // of the file; for a copy of a sample, where its images are
    QString placePath() const; // from where local links lead; empty when that is nowhere
    QString displayName() const; // to be read, not opened
    const DocumentFile &file() const { return m_file; }

    bool isModified() const;
    bool isReadOnly() const { return !m_file.canBeSavedOver() || !isWhole(); }
    bool isPristine() const; // untitled, never touched: may be replaced by the next file opened
    bool isWhole() const; // the text is all there; until then it is for reading
    bool isAwaited() const { return m_awaiting; } // it is still being read
    bool isSaving() const { return m_inFlight.has_value(); }

    void startUntitled();
    void startUntitled(const SourceText &text, const QString &imageFolder); // counts as unmodified
    void await(const QString &path); // this file is being read
    void showHead(const QString &head); // the beginning of the awaited text
    void show(const DocumentFile &file); // one that was read without an error

    // Another program wrote the file since it was read or saved here. Reads the file: not for where it might stall.
    bool changedOnDisk() const;

    // Writes the text as it is now; the writer may go on meanwhile. Then saved() or saveFailed(). While a save is under
    // way, the newest of further orders follows it.
    void save(OutsideChange outside = OutsideChange::Respect);
    void saveAs(const QString &path, OutsideChange outside = OutsideChange::Overwrite);
    void useEncoding(const EncodingChoice &choice); // of the next saves; the text is modified by it

    // Takes over what is in the file now, as one undo step that keeps caret and scroll. Then reloaded() or reloadFailed().
    void reloadFromDisk();
    void takeFromDisk(const DocumentFile &file); // the same with the file as it was just read
    // The writer knows what the file holds now and goes on with another text: it may be saved over.
    void acknowledge(const DocumentFile &file);
    void moveTo(const QString &path); // where the same file is now

Q_SIGNALS:
    void fileChanged(); // another path, another state of being for reading only
    void modifiedChanged(bool modified);
    void changed(const Galley::TextChange &change); // before anything is made of it
    void becameWhole();
    void headPainted(); // the beginning of an awaited text is to be seen
    void aboutToSave(const QString &path, const Galley::SourceText &text);
    void saved(const QString &path, const QByteArray &bytes); // they are on the disk
    void saveFailed(const QString &path, const Galley::SaveResult &result);
    void savingChanged(bool saving);
    void reloaded();
    void overtaken(const Galley::DocumentFile &file); // it was not taken over, because the text was changed meanwhile
    void reloadFailed(const QString &why); // a whole sentence without the file's name

private:
    struct InFlight
    {
        QString path;
        SourceText text;
        Revision revision{};
    };
    struct Ordered
    {
        QString path;
        OutsideChange outside;
    };

    void load(const SourceText &text);
    void loadSession(const SourceText &text, Revision revision);
    void compareAndTake(const DocumentFile &file);
    void takeText(const DocumentFile &file, const QList<TextEdit> &edits);
    void applyReadOnly();
    void followChange(const TextChange &change);
    void noticeWhatIsSaved();
    void followModification(bool modified);
    void startSave(const QString &path, OutsideChange outside);
    std::optional<SaveResult> refusal() const;
    void finishSave(const SaveReport &report);
    void takeSaved(const InFlight &save, const SaveReport &report);
    void markSaved(const InFlight &save);
    int undoSteps() const;

    TextPane *m_pane;
    DocumentSession *m_session;
    DocumentFile m_file;
    LineEndRecord m_lineEnds;
    SourceText m_text; // before the change that comes next
    std::optional<SourceText> m_savedEarlier; // on the disk, and not reached by the pane's undo alone
    std::optional<InFlight> m_inFlight;
    std::optional<Ordered> m_ordered; // after the one in flight
    QString m_imageFolder;
    bool m_awaiting = false;
    bool m_wasModified = false;
    bool m_marking = false;
};

} // namespace Galley
