// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article.h"

#include "editor/textpane.h"
#include "editor/textsource.h"
#include "preview/codecolouring.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Galley {

Article::Article(TextPane *pane, QObject *parent)
    : QObject(parent), m_pane(pane), m_session(new DocumentSession({.threads = 1, .markdown = {.colouring = syntaxColouring()}}, this))
{
    connect(pane->source(), &TextSource::loaded, m_session, &DocumentSession::load);
    connect(pane->source(), &TextSource::textChanged, this, &Article::followChange);
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
    return m_file.path.isEmpty() ? tr("Untitled") : QFileInfo(m_file.path).fileName();
}

bool Article::isModified() const
{
    return m_pane->document()->isModified();
}

bool Article::isPristine() const
{
    return m_file.path.isEmpty() && !isModified() && m_text.isEmpty() && !m_pane->document()->isUndoAvailable();
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

void Article::show(const DocumentFile &file)
{
    m_imageFolder.clear();
    m_file = file;
    load(file.text);
}

void Article::load(const SourceText &text)
{
    m_file.text = SourceText(); // the pane's source keeps it from here on
    m_savedFormat = m_file.format;
    m_text = text;
    m_pane->source()->load(text);
    m_pane->setReadOnly(isReadOnly());
    if (!m_file.path.isEmpty())
        m_pane->document()->setMetaInformation(QTextDocument::DocumentUrl, QUrl::fromLocalFile(m_file.path).toString());
    Q_EMIT fileChanged();
}

void Article::followChange(const TextChange &change)
{
    m_file.format.lineEnds.apply(m_text, change.edits);
    m_text = change.text;
    m_session->change(change);
}

void Article::followModification(bool modified)
{
    if (!modified)
        m_file.format = m_savedFormat; // the very text of the file again, so the very line ends of the file
    if (modified != m_wasModified) {
        m_wasModified = modified;
        Q_EMIT modifiedChanged(modified);
    }
}

bool Article::changedOnDisk() const
{
    if (m_file.path.isEmpty() || m_file.isNew)
        return !m_file.path.isEmpty() && QFileInfo::exists(m_file.path);
    QFile file(m_file.path);
    if (!QFileInfo(m_file.path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    return contentHash(file.readAll()) != m_file.hash;
}

SaveResult Article::save()
{
    if (isReadOnly())
        return {false, tr("It could not be read as it is and would be damaged. Save under another name.")};
    return saveAs(m_file.path);
}

SaveResult Article::saveAs(const QString &path)
{
    const QByteArray bytes = encode(m_pane->source()->text(), m_file.format);
    const SaveResult result = saveSafely(path, bytes);
    if (!result)
        return result;
    m_file.path = QFileInfo(path).absoluteFilePath();
    m_file.hash = contentHash(bytes);
    m_file.isNew = false;
    m_file.isWritable = true;
    m_file.fault = DecodingFault::None;
    m_savedFormat = m_file.format;
    m_pane->setReadOnly(false);
    m_pane->document()->setModified(false);
    Q_EMIT fileChanged();
    return result;
}

} // namespace Galley
