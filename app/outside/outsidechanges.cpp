// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outside/outsidechanges.h"

#include "app/article.h"
#include "app/compare/comparedialog.h"
#include "app/history/articlehistory.h"
#include "app/messagebar.h"
#include "app/outside/conflictbar.h"
#include "app/saving/diskthreads.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTextDocument>
#include <QThreadPool>
#include <QWidget>
#include <QWindow>

namespace Galley {

using State = OutsideLook::State;

OutsideChanges::OutsideChanges(const Parts &parts, QWidget *window) : QObject(window), m_parts(parts), m_window(window)
{
    connectAll(window);
    followFile();
}

void OutsideChanges::connectAll(QWidget *window)
{
    Article *article = m_parts.article;
    connect(&m_watch, &OutsideWatch::found, this, &OutsideChanges::take);
    connect(article, &Article::fileChanged, this, &OutsideChanges::followFile);
    connect(article, &Article::becameWhole, this, &OutsideChanges::followFile);
    connect(article, &Article::overtaken, this, &OutsideChanges::takeChange);
    connect(article, &Article::aboutToSave, this, [this](const QString &, const SourceText &text) { m_beingSaved = text; });
    connect(article, &Article::saved, this, [this] {
        m_base = m_beingSaved;
        settle();
    });
    connect(article, &Article::savingChanged, this, [this](bool saving) {
        if (saving)
            m_watch.pause();
        else
            m_watch.resume();
    });
    connect(article, &Article::saveFailed, this, [this](const QString &, const SaveResult &result) {
        if (result.failure != SaveResult::Failure::ChangedOutside && result.failure != SaveResult::Failure::DeletedOutside)
            return;
        if (m_theirs || m_loss)
            ask();
        else
            m_watch.look();
    });
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, [this, window](const QWindow *focused) {
        if (focused && focused == window->windowHandle())
            m_watch.look();
    });
}

// The file was opened, saved or taken over.
void OutsideChanges::followFile()
{
    const Article *article = m_parts.article;
    if (!article->isWhole()) {
        m_watch.setFile({});
        return;
    }
    const DocumentFile &file = article->file();
    if (file.path != m_watch.file().path)
        settle();
    if (!article->isModified())
        m_base = m_parts.pane->source()->text();
    KnownFile known{file.path, file.isNew ? QByteArray() : file.hash, {}, {}};
    if (file.format.encoding == Encoding::EightBit)
        known.encoding = EncodingChoice{file.format.encoding, file.format.eightBit};
    m_watch.setFile(known);
}

void OutsideChanges::take(const OutsideLook &look)
{
    m_loss.reset();
    switch (look.state) {
    case State::Same:
        if (m_markedUnsaved && m_parts.pane->source()->text() == m_base)
            m_parts.pane->document()->setModified(false);
        settle();
        break;
    case State::Changed:
        takeChange(look.file);
        break;
    case State::Unreadable:
    case State::Missing:
    case State::FolderMissing:
    case State::Replaced:
        m_theirs.reset();
        m_loss = look;
        markUnsaved();
        ask();
        break;
    }
}

void OutsideChanges::takeChange(const DocumentFile &file)
{
    const bool same = file.text == m_parts.pane->source()->text();
    const bool untouched = !m_parts.article->isModified() || (m_markedUnsaved && m_parts.pane->source()->text() == m_base);
    if (same || untouched) {
        settle();
        m_parts.article->takeFromDisk(file);
        if (!same)
            Q_EMIT told(tr("Another program changed “%1”. The new text is shown; undo brings back the old one.").arg(name()));
        return;
    }
    m_theirs = file;
    ask();
}

void OutsideChanges::ask()
{
    if (m_loss) {
        tellLoss(*m_loss);
        return;
    }
    if (!m_theirs)
        return;
    display(tr("Another program changed “%1”, and your own changes are not saved yet.").arg(name()),
        {{tr("&Reload"), [this] { reload(); }}, {tr("&Keep mine"), [this] { keepMine(); }}, {tr("&Compare"), [this] { compare(); }},
            {tr("&Merge"), [this] { merge(); }}});
}

void OutsideChanges::tellLoss(const OutsideLook &look)
{
    const QPair<QString, std::function<void()>> elsewhere{tr("&Save as…"), [this] { Q_EMIT saveAsRequested(); }};
    switch (look.state) {
    case State::Missing:
        tellMissing(look.movedTo);
        break;
    case State::FolderMissing:
        display(tr("The folder of “%1” is gone: it was moved or deleted, or its disk was removed. Your text is still here.").arg(name()),
            {elsewhere});
        break;
    case State::Replaced:
        display(tr("“%1” is no longer a file: a folder or a device has taken its name. Your text is still here.").arg(name()), {elsewhere});
        break;
    default:
        tellUnreadable(look.file.error);
        break;
    }
}

void OutsideChanges::tellUnreadable(const QString &error)
{
    const QString why = error.isEmpty() ? tr("What it holds now cannot be read as text.") : error;
    display(tr("Another program changed “%1”. %2 Your text is still here.").arg(name(), why),
        {{tr("Try a&gain"),
             [this] {
                 ask(); // until the look says otherwise
                 m_watch.look();
             }},
            {tr("&Save as…"), [this] { Q_EMIT saveAsRequested(); }}});
}

void OutsideChanges::tellMissing(const QString &movedTo)
{
    const QPair<QString, std::function<void()>> again{tr("Save he&re again"), [this] { m_parts.article->save(OutsideChange::Overwrite); }};
    if (movedTo.isEmpty()) {
        display(tr("Another program deleted or moved “%1”. Your text is still here.").arg(name()),
            {again, {tr("&Save as…"), [this] { Q_EMIT saveAsRequested(); }}});
        return;
    }
    display(tr("“%1” was renamed to “%2”.").arg(name(), QFileInfo(movedTo).fileName()),
        {{tr("&Use the new name"),
             [this, movedTo] {
                 if (m_markedUnsaved && m_parts.pane->source()->text() == m_base)
                     m_parts.pane->document()->setModified(false);
                 settle();
                 m_parts.article->moveTo(movedTo);
             }},
            again});
}

void OutsideChanges::display(const QString &message, const QList<QPair<QString, std::function<void()>>> &remedies)
{
    QList<MessageBar::Remedy> buttons;
    for (const auto &[text, run] : remedies)
        buttons.append({text, run});
    m_parts.bar->display(MessageBar::Tone::Warning, message, buttons);
}

// What is shown is on no disk: closing the window has to ask.
void OutsideChanges::markUnsaved()
{
    if (m_parts.article->isModified() || m_parts.article->isReadOnly())
        return;
    m_markedUnsaved = true;
    m_parts.pane->document()->setModified(true);
}

void OutsideChanges::settle()
{
    m_theirs.reset();
    m_loss.reset();
    m_markedUnsaved = false;
    m_parts.bar->dismiss();
    if (m_comparison)
        m_comparison->close();
}

void OutsideChanges::reload()
{
    if (!m_theirs)
        return;
    const DocumentFile theirs = *m_theirs;
    keepVersion(m_parts.pane->source()->text(), m_parts.article->file().format);
    settle();
    m_parts.article->takeFromDisk(theirs);
}

void OutsideChanges::keepMine()
{
    if (!m_theirs)
        return;
    const DocumentFile theirs = *m_theirs;
    keepVersion(theirs.text, theirs.format);
    settle();
    m_base = theirs.text;
    m_parts.article->acknowledge(theirs);
}

void OutsideChanges::compare()
{
    if (!m_theirs)
        return;
    if (!m_comparison) {
        m_comparison = new CompareDialog(m_window);
        m_comparison->setAttribute(Qt::WA_DeleteOnClose);
        m_comparison->offer(
            {{tr("&Reload"), [this] { reload(); }}, {tr("&Keep mine"), [this] { keepMine(); }}, {tr("&Merge"), [this] { merge(); }}});
        connect(m_comparison, &QObject::destroyed, this, &OutsideChanges::ask, Qt::QueuedConnection); // closed without a choice
    }
    m_comparison->setTexts({tr("Your text"), m_parts.pane->source()->text()}, {tr("File as it is now"), m_theirs->text});
    m_comparison->show();
    m_comparison->raise();
    m_comparison->activateWindow();
}

void OutsideChanges::merge()
{
    if (!m_theirs)
        return;
    const TextSource *source = m_parts.pane->source();
    QThreadPool::globalInstance()->start(
        [self = QPointer(this), base = m_base, mine = source->text(), revision = source->revision(), theirs = *m_theirs] {
            const Merge merged = merge3(base, mine, theirs.text);
            const auto handBack = [self, merged, revision, theirs] {
                if (self)
                    self->applyMerge(merged, revision, theirs);
            };
            if (QObject *home = homeOfResults())
                QMetaObject::invokeMethod(home, handBack, Qt::QueuedConnection);
        });
}

void OutsideChanges::applyMerge(const Merge &merge, Revision revision, const DocumentFile &theirs)
{
    if (!m_theirs || m_theirs->hash != theirs.hash)
        return; // decided meanwhile, or changed again
    TextSource *source = m_parts.pane->source();
    if (source->revision() != revision) {
        this->merge(); // the writer went on
        return;
    }
    keepVersion(theirs.text, theirs.format);
    settle();
    QTextCursor cursor = m_parts.pane->textCursor();
    source->apply({revision, merge.edits, tr("Merge")}, &cursor);
    m_parts.pane->setTextCursor(cursor);
    m_base = theirs.text;
    m_parts.article->acknowledge(theirs);
    m_parts.conflicts->look();
    if (merge.conflicts > 0)
        m_parts.conflicts->showFirst();
    else
        Q_EMIT told(tr("%Ln change(s) from the file were merged into your text.", nullptr, merge.taken));
}

void OutsideChanges::keepVersion(const SourceText &text, const FileFormat &format)
{
    if (m_parts.versions)
        m_parts.versions->keep(m_parts.article->path(), text, format, VersionReason::Opened);
}

QString OutsideChanges::name() const
{
    return m_parts.article->displayName();
}

} // namespace Galley
