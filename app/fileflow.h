// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/safesave.h"

#include <QObject>
#include <QString>

#include <memory>

class QWidget;

namespace Galley {

class Article;
class FileReading;
class MessageBar;
class RecentFiles;
struct DocumentFile;

// Opening and saving, with what a writer is asked and told on the way. Failures stand in the message bar with what can
// be done. Nothing here waits for the disk but where it says so.
class FileFlow : public QObject
{
    Q_OBJECT
public:
    FileFlow(Article *article, MessageBar *messages, RecentFiles *recent, QWidget *window);
    ~FileFlow() override;

    void save();
    void saveAs();

    // Wait, with the program alive and a way out, until the text is on the disk or cannot get there.
    enum class Outcome { Saved, NotSaved };
    Outcome saveAndWait();
    Outcome waitForSave(); // for one that is under way; Saved when there is none

    // The file takes longer to read; the window shows what there is. Then fileRead(), or the reason why not.
    void await(std::unique_ptr<FileReading> reading, int line);
    void chooseEncoding(); // and read the file again

    void tellOpenError(const QString &path, const QString &error);
    void tellStateOfFile(); // what must be known about the file just shown
    QString protectionNote() const; // what is told of a write-protected file; empty for others
    void tellWhyReadOnly(); // somebody typed

Q_SIGNALS:
    void fileRead(const Galley::DocumentFile &file, int line);
    void told(const QString &note); // of no lasting importance
    void placeShown(qsizetype position); // the writer wants to see it

private:
    void takeFile(const DocumentFile &file, int line);
    void followSaved(const QString &path);
    void followFailure(const QString &path, const SaveResult &result);
    QString askForPath();
    void tellNotEncodable(const QString &path, const SaveResult &result);

    Article *m_article;
    MessageBar *m_messages;
    RecentFiles *m_recent;
    QWidget *m_window;
    std::unique_ptr<FileReading> m_reading;
    QString m_failureShown;
    Outcome m_lastOutcome = Outcome::Saved;
};

// The file types as file dialogs list them, in the program's language.
QString articleFileFilter();

} // namespace Galley
