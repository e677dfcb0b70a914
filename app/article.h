// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documentfile.h"
#include "app/safesave.h"
#include "document/documentsession.h"

#include <QObject>

namespace Galley {

class TextPane;

// The article of one window: its file, its text in the pane and its session. GUI thread.
class Article : public QObject
{
    Q_OBJECT
public:
    explicit Article(TextPane *pane, QObject *parent = nullptr);

    DocumentSession *session() const { return m_session; }
    const QString &path() const { return m_file.path; } // empty while untitled
    QString folder() const; // of the file; for a copy of a sample, where its images are
    QString placePath() const; // from where local links lead; empty when that is nowhere
    QString displayName() const;
    const DocumentFile &file() const { return m_file; }

    bool isModified() const;
    bool isReadOnly() const { return !m_file.canBeSavedOver(); }
    bool isPristine() const; // untitled, never touched: may be replaced by the next file opened

    void startUntitled();
    void startUntitled(const SourceText &text, const QString &imageFolder); // counts as unmodified
    void show(const DocumentFile &file); // one that was read without an error

    // Another program wrote the file since it was read or saved here.
    bool changedOnDisk() const;
    SaveResult save();
    SaveResult saveAs(const QString &path);

Q_SIGNALS:
    void fileChanged(); // another path, another state of being for reading only
    void modifiedChanged(bool modified);

private:
    void load(const SourceText &text);
    void followChange(const TextChange &change);
    void followModification(bool modified);

    TextPane *m_pane;
    DocumentSession *m_session;
    DocumentFile m_file;
    FileFormat m_savedFormat; // of the text on the disk, to which undo may lead back
    SourceText m_text; // before the change that comes next
    QString m_imageFolder;
    bool m_wasModified = false;
};

} // namespace Galley
