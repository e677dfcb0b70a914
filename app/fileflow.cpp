// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fileflow.h"

#include "app/article.h"
#include "app/encodingdialog.h"
#include "app/filereading.h"
#include "app/messagebar.h"
#include "app/recentfiles.h"
#include "app/saving/diskthreads.h"
#include "app/shownname.h"

#include <QDir>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QProgressDialog>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Galley {

using Tone = MessageBar::Tone;

namespace {

constexpr int patienceMilliseconds = 300; // a save that takes longer than this shows that it does

} // namespace

FileFlow::FileFlow(Article *article, MessageBar *messages, RecentFiles *recent, QWidget *window)
    : QObject(window), m_article(article), m_messages(messages), m_recent(recent), m_window(window)
{
    connect(article, &Article::saved, this, &FileFlow::followSaved);
    connect(article, &Article::saveFailed, this, &FileFlow::followFailure);
}

FileFlow::~FileFlow() = default;

void FileFlow::save()
{
    if (m_article->path().isEmpty())
        saveAs();
    else
        m_article->save();
}

void FileFlow::saveAs()
{
    m_lastOutcome = Outcome::NotSaved;
    if (const QString path = askForPath(); !path.isEmpty())
        m_article->saveAs(path, OutsideChange::Overwrite); // the file dialog has asked
}

FileFlow::Outcome FileFlow::saveAndWait()
{
    if (m_article->isSaving())
        waitForSave(); // whatever came of it, there is a newer text to save
    m_lastOutcome = Outcome::Saved;
    save();
    return waitForSave();
}

FileFlow::Outcome FileFlow::waitForSave()
{
    if (!m_article->isSaving())
        return std::exchange(m_lastOutcome, Outcome::Saved);
    QEventLoop loop;
    connect(m_article, &Article::savingChanged, &loop, [&loop](bool saving) {
        if (!saving)
            loop.quit();
    });
    QProgressDialog progress(tr("Saving “%1”…").arg(m_article->displayName()), tr("&Do not wait"), 0, 0, m_window);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(patienceMilliseconds);
    progress.setAutoClose(false);
    connect(&progress, &QProgressDialog::canceled, &loop, &QEventLoop::quit);
    progress.setValue(0);
    loop.exec();
    return m_article->isSaving() ? Outcome::NotSaved : std::exchange(m_lastOutcome, Outcome::Saved);
}

void FileFlow::followSaved(const QString &path)
{
    m_lastOutcome = Outcome::Saved;
    m_recent->add(path);
    if (!m_failureShown.isEmpty() && m_messages->message() == m_failureShown)
        m_messages->dismiss();
    m_failureShown.clear();
    Q_EMIT told(tr("Saved"));
}

void FileFlow::followFailure(const QString &path, const SaveResult &result)
{
    m_lastOutcome = Outcome::NotSaved;
    const QString name = shownName(QFileInfo(path).fileName());
    switch (result.failure) {
    case SaveResult::Failure::ChangedOutside:
    case SaveResult::Failure::DeletedOutside:
        break; // the bar of outside changes asks what is to be done
    case SaveResult::Failure::NotEncodable:
        tellNotEncodable(path, result);
        break;
    case SaveResult::Failure::NotDecoded:
        m_messages->display(Tone::Error, tr("“%1” was not saved. %2").arg(name, result.message),
            {{tr("Choose an e&ncoding…"), [this] { chooseEncoding(); }}});
        break;
    case SaveResult::Failure::NotWhole:
        m_messages->display(Tone::Note, tr("“%1” was not saved. %2").arg(name, result.message));
        break;
    case SaveResult::Failure::None:
    case SaveResult::Failure::Disk:
        m_messages->display(Tone::Error, tr("“%1” was not saved. %2").arg(name, result.message),
            {{tr("&Try again"), [this, path] { m_article->saveAs(path, OutsideChange::Respect); }}, {tr("&Save as…"), [this] { saveAs(); }}});
        break;
    }
    m_failureShown = m_messages->message();
}

void FileFlow::tellNotEncodable(const QString &path, const SaveResult &result)
{
    QList<MessageBar::Remedy> remedies{{tr("&Show it"), [this, result] { Q_EMIT placeShown(result.position); }}};
    if (m_article->file().format.encoding == Encoding::EightBit)
        remedies.append({tr("Save as &UTF-8"), [this, path] {
                             m_article->useEncoding({Encoding::Utf8, {}});
                             m_article->saveAs(path, OutsideChange::Respect);
                         }});
    m_messages->display(Tone::Error, tr("“%1” was not saved. %2").arg(shownName(QFileInfo(path).fileName()), result.message), remedies);
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

void FileFlow::await(std::unique_ptr<FileReading> reading, int line)
{
    m_reading = std::move(reading);
    m_article->await(m_reading->path());
    connect(m_reading.get(), &FileReading::headRead, m_article, &Article::showHead);
    connect(m_article, &Article::headPainted, m_reading.get(), &FileReading::goOn);
    connect(m_reading.get(), &FileReading::finished, this, [this, line](const DocumentFile &file) { takeFile(file, line); });
    m_reading->announce();
}

void FileFlow::takeFile(const DocumentFile &file, int line)
{
    m_reading.release()->deleteLater(); // its signal is being handled
    if (!file.error.isEmpty()) {
        m_article->startUntitled();
        tellOpenError(file.path, file.error);
        return;
    }
    if (!file.isNew)
        m_recent->add(file.path);
    Q_EMIT fileRead(file, line);
}

void FileFlow::chooseEncoding()
{
    const QString path = m_article->path();
    runOnDisk(
        this, [path] { return readSample(path); },
        [this, path](const QByteArray &sample) {
            const auto choice = askForEncoding(m_window, QFileInfo(path).fileName(), sample);
            if (path != m_article->path() || m_article->isModified())
                return;
            if (!choice)
                tellStateOfFile(); // the offer went with the message that was answered
            else
                await(std::make_unique<FileReading>(path, choice), 0);
        });
}

void FileFlow::tellOpenError(const QString &path, const QString &error)
{
    m_messages->display(Tone::Error, tr("“%1” was not opened. %2").arg(shownName(QDir::toNativeSeparators(path)), error));
}

void FileFlow::tellStateOfFile()
{
    const DocumentFile &file = m_article->file();
    if (const QString fault = explainFault(file); !fault.isEmpty())
        m_messages->display(Tone::Warning, fault, {{tr("Choose an e&ncoding…"), [this] { chooseEncoding(); }}});
    else if (file.isNew && !file.path.isEmpty())
        m_messages->display(Tone::Note, tr("“%1” is a new file. It is made when you save.").arg(m_article->displayName()));
    else if (const QString note = protectionNote(); !note.isEmpty())
        m_messages->display(Tone::Note, note, {{tr("&Save as…"), [this] { saveAs(); }}});
    else
        m_messages->dismiss();
}

QString FileFlow::protectionNote() const
{
    const DocumentFile &file = m_article->file();
    if (file.isWritable || file.isNew || !file.canBeSavedOver())
        return {};
    return tr("“%1” is write-protected. Save your changes under another name.").arg(m_article->displayName());
}

void FileFlow::tellWhyReadOnly()
{
    if (!m_article->isWhole())
        m_messages->display(
            Tone::Note, tr("“%1” is still being opened. You can write in it when that is done.").arg(m_article->displayName()));
    else if (m_article->isReadOnly())
        tellStateOfFile();
}

QString articleFileFilter()
{
    return FileFlow::tr("Articles (*.md *.markdown *.mdown *.txt)") + u";;"_s + FileFlow::tr("All files (*)");
}

} // namespace Galley
