// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/recovery.h"

#include "app/article.h"
#include "app/mainwindow.h"
#include "app/recovery/recoverydialog.h"
#include "app/saving/diskthreads.h"
#include "app/windows.h"
#include "app/workbench.h"
#include "document/text/linediff.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <optional>
#include <utility>

namespace Galley {

Recovery::Recovery(Windows *windows) : QObject(windows), m_windows(windows) { }

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
    if (std::exchange(m_listing, true))
        return;
    runOnDisk(
        this, [where = folder()] { return where.list(); },
        [this](RecoveryFolder::Listing listing) {
            m_listing = false;
            listing.texts.removeIf([this](const RecoveredText &text) { return m_drafts.contains(text.id); });
            if (m_wish == Wish::Always || !listing.texts.isEmpty())
                showDialog(listing);
            Q_EMIT looked(int(listing.texts.size()));
        });
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

void Recovery::put(MainWindow *window, const RecoveredText &text, const ArticleJournal::Earlier &earlier)
{
    TextSource *source = window->workbench()->pane()->source();
    const EditBatch batch{source->revision(), editsBetween(source->text(), text.contents.text), {}};
    window->journal()->takeOver(earlier);
    if (batch.edits.isEmpty())
        window->journal()->discard(); // the same text already
    source->apply(batch);
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
    if (m_inHand.contains(id))
        return;
    m_inHand.insert(id);
    runOnDisk(
        this, [where = folder(), id] { return where.read(id); },
        [this, id](const std::optional<RecoveredText> &text) {
            if (text && text->isReadable())
                return keepText(*text);
            m_inHand.remove(id);
            tellTaken();
        });
}

void Recovery::keepText(const RecoveredText &text)
{
    if (text.base != BaseState::Same)
        return claimFor(nullptr, text);
    MainWindow *window = m_windows->open({text.contents.base.path, 0}, m_windows->all().value(0));
    whenWhole(window, [this, there = QPointer(window), text] { claimFor(there, text); });
}

// A window that has gone, or in which somebody has begun to write meanwhile, is left alone.
void Recovery::claimFor(const QPointer<MainWindow> &window, const RecoveredText &text)
{
    const auto take = [this, window, text](const std::optional<ArticleJournal::Earlier> &earlier) {
        m_inHand.remove(text.id);
        if (!earlier)
            return tellTaken();
        put(window && suits(window, text) ? window.data() : openCopy(text), text, *earlier);
        if (m_dialog)
            m_dialog->remove(text.id);
    };
    runOnDisk(this, [where = folder(), id = text.id] { return where.claim(id); }, take);
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

void Recovery::resume(const QString &id, MainWindow *window, const std::function<void()> &resumed)
{
    m_drafts.insert(id);
    whenWhole(window, [this, id, resumed, there = QPointer(window)] {
        runOnDisk(
            this, [where = folder(), id] { return where.read(id); },
            [this, id, there, resumed](const std::optional<RecoveredText> &text) {
                const bool suited = there && text && text->isReadable() && text->contents.isDraft && suits(there.data(), *text);
                if (suited)
                    claimDraft(there, *text, resumed);
                else
                    offerDraft(id);
            });
    });
}

// Only once it is known to suit: while it is claimed it cannot be listed.
void Recovery::claimDraft(const QPointer<MainWindow> &window, const RecoveredText &text, const std::function<void()> &resumed)
{
    runOnDisk(
        this, [where = folder(), id = text.id] { return where.claim(id); },
        [this, window, text, resumed](const std::optional<ArticleJournal::Earlier> &earlier) {
            if (!window || !earlier || !suits(window.data(), text))
                return offerDraft(text.id);
            put(window, text, *earlier);
            resumed();
        });
}

void Recovery::offerDraft(const QString &id)
{
    m_drafts.remove(id);
    look();
}

} // namespace Galley
