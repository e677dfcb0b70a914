// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace Galley {

class Article;
class MessageBar;
class RecentFiles;

// Saving, with what a writer is asked and told on the way. Failures stand in the message bar with what can be done.
class FileFlow : public QObject
{
    Q_OBJECT
public:
    FileFlow(Article *article, MessageBar *messages, RecentFiles *recent, QWidget *window);

    enum class Outcome { Saved, NotSaved };
    Outcome save();
    Outcome saveAs();
    void tellOpenError(const QString &path, const QString &error);
    void tellStateOfFile(); // what must be known about the file just shown

private:
    enum class OutsideChange { Respect, Overwrite };
    Outcome saveTo(const QString &path, OutsideChange outside);
    QString askForPath();
    void tellFailure(const QString &path, const QString &why);
    void tellOutsideChange();

    Article *m_article;
    MessageBar *m_messages;
    RecentFiles *m_recent;
    QWidget *m_window;
};

// The file types as file dialogs list them, in the program's language.
QString articleFileFilter();

} // namespace Galley
