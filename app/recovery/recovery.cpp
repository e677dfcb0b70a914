// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/recovery.h"

#include "app/article.h"
#include "app/mainwindow.h"
#include "app/recovery/recoverydialog.h"
#include "app/windows.h"
#include "app/workbench.h"
#include "document/text/linediff.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QtConcurrentRun>

namespace Galley {

Recovery::Recovery(Windows *windows) : QObject(windows), m_windows(windows)
{
    connect(&m_listing, &QFutureWatcherBase::finished, this, [this] {
        const RecoveryFolder::Listing listing = m_listing.result();
        if (m_wish == Wish::Always || !listing.texts.isEmpty())
            showDialog(listing);
        Q_EMIT looked(int(listing.texts.size()));
    });
}

Recovery::~Recovery()
{
    m_listing.waitForFinished();
}

RecoveryFolder Recovery::folder() const
{
    return RecoveryFolder(m_windows->journals()->folder(), m_windows->journals()->disk());
}

void Recovery::look()
{
    list(Wish::IfAny);
}

void Recovery::show()
{
    list(Wish::Always);
}

void Recovery::list(Wish wish)
{
    m_wish = wish;
    if (!m_listing.isRunning())
        m_listing.setFuture(QtConcurrent::run([where = folder()] { return where.list(); }));
}

void Recovery::showDialog(const RecoveryFolder::Listing &listing)
{
    if (!m_dialog) {
        m_dialog = new RecoveryDialog(m_windows->all().value(0));
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &RecoveryDialog::keepRequested, this, &Recovery::keep);
        connect(m_dialog, &RecoveryDialog::discardRequested, this, &Recovery::discard);
    }
    m_dialog->setListing(listing);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

// Over its file only where that is the very one the text was made from and nobody has begun to change it.
bool Recovery::suits(const MainWindow *window, const RecoveredText &text)
{
    const Article *article = window->article();
    const JournalBase &base = text.contents.base;
    return article->path() == base.path && article->file().hash == base.hash && !article->isModified() && !article->isReadOnly();
}

MainWindow *Recovery::openCopy(const RecoveredText &text)
{
    MainWindow *window = m_windows->openBlank(m_windows->all().value(0));
    DocumentFile untitled;
    untitled.format = text.contents.base.format;
    untitled.isNew = true;
    window->article()->show(untitled);
    return window;
}

bool Recovery::putInto(MainWindow *window, const RecoveredText &text)
{
    const auto earlier = folder().claim(text.id);
    if (!earlier)
        return false;
    TextSource *source = window->workbench()->pane()->source();
    const EditBatch batch{source->revision(), editsBetween(source->text(), text.contents.text), {}};
    window->journal()->takeOver(*earlier);
    if (batch.edits.isEmpty())
        window->journal()->discard(); // the same text already
    return source->apply(batch);
}

// Calls `job` when the window's text is all there.
template <typename Job> void Recovery::whenWhole(MainWindow *window, Job job)
{
    if (window->article()->isWhole())
        job();
    else
        connect(window->article(), &Article::becameWhole, this, job, Qt::SingleShotConnection);
}

void Recovery::keep(const QString &id)
{
    const auto text = folder().read(id);
    if (!text || !text->isReadable())
        return tellTaken();
    if (text->base != BaseState::Same)
        return keepIn(openCopy(*text), *text);
    MainWindow *window = m_windows->open({text->contents.base.path, 0}, m_windows->all().value(0));
    whenWhole(window, [this, window, text = *text] { keepIn(suits(window, text) ? window : openCopy(text), text); });
}

void Recovery::keepIn(MainWindow *window, const RecoveredText &text)
{
    if (!putInto(window, text))
        tellTaken();
    else if (m_dialog)
        m_dialog->remove(text.id);
}

void Recovery::tellTaken()
{
    if (m_dialog)
        m_dialog->tell(tr("This text is no longer here. Another running Galley has opened it."));
}

void Recovery::discard(const QString &id)
{
    if (folder().discard(id)) {
        if (m_dialog)
            m_dialog->remove(id);
    } else if (m_dialog) {
        m_dialog->tell(tr("The recovery file could not be deleted. Another running Galley may be using it."));
    }
}

bool Recovery::hasDraft(const QString &id) const
{
    const auto text = folder().read(id);
    return text && text->isReadable() && text->contents.isDraft;
}

void Recovery::resume(const QString &id, MainWindow *window)
{
    whenWhole(window, [this, id, window] {
        const auto text = folder().read(id);
        if (text && text->isReadable() && text->contents.isDraft && suits(window, *text))
            putInto(window, *text);
    });
}

} // namespace Galley
