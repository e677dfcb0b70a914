// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article.h"

#include "app/saving/diskthreads.h"
#include "app/shownname.h"
#include "document/text/linediff.h"
#include "editor/textpane.h"
#include "editor/textsource.h"
#include "preview/codecolouring.h"

#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QTextDocument>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// UTF-16 units
constexpr qsizetype readWhileArriving = 2 * 1024 * 1024;
constexpr qsizetype comparedAtOnce = 256 * 1024; // takes no longer than a frame

} // namespace

Article::Article(TextPane *pane, QObject *parent)
    : QObject(parent), m_pane(pane), m_session(new DocumentSession({.threads = 1, .markdown = {.colouring = syntaxColouring()}}, this))
{
    connect(pane->source(), &TextSource::loaded, this, &Article::loadSession);
    // What is made of a key is under way to the page while the pane lays it out.
    connect(pane->source(), &TextSource::recorded, this, &Article::followChange);
    connect(pane->source(), &TextSource::textChanged, this, &Article::noticeWhatIsSaved);
    connect(pane->source(), &TextSource::becameWhole, this, [this] {
        if (m_awaiting)
            return; // only the beginning is
        applyReadOnly();
        m_session->resume();
        Q_EMIT becameWhole();
    });
    connect(pane->document(), &QTextDocument::modificationChanged, this, &Article::followModification);
}

QString Article::folder() const
{
    return m_file.path.isEmpty() ? m_imageFolder : QFileInfo(m_file.path).absolutePath();
}

QString Article::placePath() const
{
    if (m_file.path.isEmpty() && !m_imageFolder.isEmpty())
        return QDir(m_imageFolder).filePath(u"article.md"_s);
    return m_file.path;
}

QString Article::displayName() const
{
    return m_file.path.isEmpty() ? tr("Untitled") : shownName(QFileInfo(m_file.path).fileName());
}

bool Article::isModified() const
{
    return isWhole() && m_pane->document()->isModified();
}

bool Article::isPristine() const
{
    return m_file.path.isEmpty() && !isModified() && m_text.isEmpty() && !m_pane->document()->isUndoAvailable();
}

bool Article::isWhole() const
{
    return !m_awaiting && m_pane->source()->isWhole();
}

int Article::undoSteps() const
{
    return m_pane->document()->availableUndoSteps();
}

void Article::startUntitled()
{
    startUntitled(SourceText(), QString());
}

void Article::startUntitled(const SourceText &text, const QString &imageFolder)
{
    DocumentFile untitled;
    untitled.text = text;
    untitled.isNew = true;
    m_imageFolder = imageFolder;
    m_file = untitled;
    load(text);
}

void Article::await(const QString &path)
{
    m_imageFolder.clear();
    m_file = DocumentFile();
    m_file.path = QFileInfo(path).absoluteFilePath();
    m_awaiting = true;
    applyReadOnly();
    Q_EMIT fileChanged();
}

void Article::showHead(const QString &head)
{
    if (!m_awaiting)
        return;
    m_pane->source()->showHead(head);
    connect(m_pane, &TextPane::painted, this, &Article::headPainted, Qt::SingleShotConnection);
}

void Article::show(const DocumentFile &file)
{
    m_imageFolder.clear();
    m_file = file;
    load(file.text);
}

void Article::load(const SourceText &text)
{
    m_awaiting = false;
    m_file.text = SourceText(); // the pane's source keeps it from here on
    m_savedEarlier.reset();
    m_text = text;
    m_pane->source()->load(text);
    m_lineEnds.start(text, m_file.format.lineEnds, undoSteps());
    applyReadOnly();
    if (!m_file.path.isEmpty())
        m_pane->document()->setMetaInformation(QTextDocument::DocumentUrl, QUrl::fromLocalFile(m_file.path).toString());
    Q_EMIT fileChanged();
}

// To read a long text, and to show what was read, would get in the way of its arrival.
void Article::loadSession(const SourceText &text, Revision revision)
{
    const bool arrives = text.length() > readWhileArriving && !m_pane->source()->isWhole();
    if (arrives)
        m_session->pause();
    m_session->load(text, revision);
    if (!arrives)
        m_session->resume();
}

void Article::applyReadOnly()
{
    m_pane->setReadOnly(isReadOnly());
}

void Article::followChange(const TextChange &change)
{
    m_lineEnds.follow(m_text, change.edits, change.text, undoSteps());
    m_file.format.lineEnds = m_lineEnds.ends();
    m_text = change.text;
    Q_EMIT changed(change);
    m_session->change(change);
}

void Article::noticeWhatIsSaved()
{
    if (m_savedEarlier && m_savedEarlier->length() == m_text.length() && *m_savedEarlier == m_text)
        m_pane->document()->setModified(false);
}

void Article::followModification(bool modified)
{
    if (m_marking || !isWhole() || modified == m_wasModified)
        return;
    m_wasModified = modified;
    Q_EMIT modifiedChanged(modified);
}

void Article::reloadFromDisk()
{
    const QString path = m_file.path;
    runOnDisk(
        this, [path] { return readDocumentFile(path); },
        [this, path](const DocumentFile &file) {
            if (path == m_file.path)
                takeFromDisk(file);
        });
}

void Article::takeFromDisk(const DocumentFile &file)
{
    if (!file.error.isEmpty() || file.isNew) {
        Q_EMIT reloadFailed(file.isNew ? tr("There is no such file any more.") : file.error);
        return;
    }
    if (file.fault != DecodingFault::None || !isWhole() || m_file.fault != DecodingFault::None) {
        show(file);
        Q_EMIT reloaded();
    } else if (m_text.length() + file.text.length() <= comparedAtOnce) {
        takeText(file, editsBetween(m_text, file.text));
    } else {
        compareAndTake(file);
    }
}

// What the writer did meanwhile is not thrown away: then whoever looks after the file has to ask.
void Article::compareAndTake(const DocumentFile &file)
{
    const Revision revision = m_pane->source()->revision();
    // A continuation would run within this call if the comparison were done by then; a watcher always waits for the event loop.
    auto *comparison = new QFutureWatcher<QList<TextEdit>>(this);
    connect(comparison, &QFutureWatcherBase::finished, this, [this, comparison, file, revision] {
        comparison->deleteLater();
        if (revision != m_pane->source()->revision() || !isWhole())
            Q_EMIT overtaken(file);
        else
            takeText(file, comparison->result());
    });
    comparison->setFuture(QtConcurrent::run([now = m_text, then = file.text] { return editsBetween(now, then); }));
}

void Article::takeText(const DocumentFile &file, const QList<TextEdit> &edits)
{
    TextSource *source = m_pane->source();
    m_lineEnds.remember(m_text, undoSteps());
    QTextCursor cursor = m_pane->textCursor();
    source->apply({source->revision(), edits, tr("Reload")}, &cursor);
    const double top = m_pane->topLine();
    m_pane->setTextCursor(cursor);
    m_pane->scrollToLine(top);
    m_file = file;
    m_file.text = SourceText();
    m_lineEnds.settle(m_text, file.format.lineEnds, undoSteps());
    markSaved({file.path, m_text, source->revision()});
    Q_EMIT fileChanged();
    Q_EMIT reloaded();
}

bool Article::changedOnDisk() const
{
    if (m_file.path.isEmpty() || m_file.isNew)
        return !m_file.path.isEmpty() && QFileInfo::exists(m_file.path);
    const QByteArray now = hashOfFile(m_file.path);
    return !now.isEmpty() && now != m_file.hash;
}

} // namespace Galley
