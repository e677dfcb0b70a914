// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fileflow.h"

#include "app/article.h"
#include "app/messagebar.h"
#include "app/recentfiles.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Galley {

FileFlow::FileFlow(Article *article, MessageBar *messages, RecentFiles *recent, QWidget *window)
    : QObject(window), m_article(article), m_messages(messages), m_recent(recent), m_window(window)
{
}

FileFlow::Outcome FileFlow::save()
{
    if (m_article->path().isEmpty() || m_article->isReadOnly())
        return saveAs();
    return saveTo(m_article->path(), OutsideChange::Respect);
}

FileFlow::Outcome FileFlow::saveAs()
{
    const QString path = askForPath();
    return path.isEmpty() ? Outcome::NotSaved : saveTo(path, OutsideChange::Overwrite); // the file dialog has asked
}

FileFlow::Outcome FileFlow::saveTo(const QString &path, OutsideChange outside)
{
    const bool own = path == m_article->path();
    if (own && m_article->isReadOnly()) {
        tellFailure(path, tr("It could not be read as it is and would be damaged. Save under another name."));
        return Outcome::NotSaved;
    }
    if (own && outside == OutsideChange::Respect && m_article->changedOnDisk()) {
        tellOutsideChange();
        return Outcome::NotSaved;
    }
    const SaveResult result = m_article->saveAs(path);
    if (!result) {
        tellFailure(path, result.message);
        return Outcome::NotSaved;
    }
    m_recent->add(path);
    m_messages->dismiss();
    return Outcome::Saved;
}

QString FileFlow::askForPath()
{
    QString start = m_article->path();
    if (start.isEmpty())
        start = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(tr("Untitled") + u".md"_s);
    QFileDialog dialog(m_window, tr("Save the article as"), QFileInfo(start).absolutePath(), articleFileFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"md"_s);
    dialog.selectFile(QFileInfo(start).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

void FileFlow::tellFailure(const QString &path, const QString &why)
{
    const QString message = tr("“%1” was not saved. %2").arg(QFileInfo(path).fileName(), why);
    m_messages->display(MessageBar::Tone::Error, message,
        {{tr("Try again"), [this, path] { saveTo(path, OutsideChange::Respect); }}, {tr("Save as…"), [this] { saveAs(); }}});
}

void FileFlow::tellOutsideChange()
{
    const QString message = tr("“%1” was changed by another program and was not saved. Overwrite that change, or save under another name.")
                                .arg(m_article->displayName());
    m_messages->display(MessageBar::Tone::Warning, message,
        {{tr("Overwrite"), [this] { saveTo(m_article->path(), OutsideChange::Overwrite); }}, {tr("Save as…"), [this] { saveAs(); }}});
}

void FileFlow::tellOpenError(const QString &path, const QString &error)
{
    m_messages->display(MessageBar::Tone::Error, tr("“%1” was not opened. %2").arg(QDir::toNativeSeparators(path), error));
}

void FileFlow::tellStateOfFile()
{
    const DocumentFile &file = m_article->file();
    if (const QString fault = explainFault(file); !fault.isEmpty())
        m_messages->display(MessageBar::Tone::Warning, fault, {{tr("Save as…"), [this] { saveAs(); }}});
    else if (file.isNew && !file.path.isEmpty())
        m_messages->display(MessageBar::Tone::Note, tr("“%1” is a new file. It is made when you save.").arg(m_article->displayName()));
    else if (!file.isWritable)
        m_messages->display(
            MessageBar::Tone::Note, tr("“%1” is write-protected. Save your changes under another name.").arg(m_article->displayName()));
    else
        m_messages->dismiss();
}

QString articleFileFilter()
{
    return FileFlow::tr("Articles (*.md *.markdown *.mdown *.txt)") + u";;"_s + FileFlow::tr("All files (*)");
}

} // namespace Galley
