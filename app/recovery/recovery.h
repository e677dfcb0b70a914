// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recovery/recoveryfolder.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

namespace Galley {

class MainWindow;
class RecoveryDialog;
class Windows;

// Brings back what was not saved when the program ended. GUI thread, which waits for no file of
// an article.
class Recovery : public QObject
{
    Q_OBJECT
public:
    explicit Recovery(Windows *windows);

    void look(); // shows the dialog if there is something in it
    void show(); // shows it in any case

    bool hasDraft(const QString &id) const { return folder().isDraft(id); }
    // A draft that was kept on purpose, into a window that shows its file or nothing. Where that is not the file any more,
    // the draft waits for the writer like other recovered texts. `resumed` is called when it is there.
    void resume(const QString &id, MainWindow *window, const std::function<void()> &resumed);

Q_SIGNALS:
    void looked(int found);

private:
    enum class Wish { IfAny, Always };
    void list(Wish wish);
    void showDialog(const RecoveryFolder::Listing &listing);
    void keep(const QString &id);
    void claimDraft(const QPointer<MainWindow> &window, const RecoveredText &text, const std::function<void()> &resumed);
    void offerDraft(const QString &id);
    void discard(const QString &id);
    static bool suits(const MainWindow *window, const RecoveredText &text);
    MainWindow *openCopy(const RecoveredText &text);
    void keepText(const RecoveredText &text);
    void claimFor(const QPointer<MainWindow> &window, const RecoveredText &text);
    static void put(MainWindow *window, const RecoveredText &text, const ArticleJournal::Earlier &earlier);
    void tellTaken();
    template <typename Job> void whenWhole(MainWindow *window, Job job);
    RecoveryFolder folder() const;

    Windows *m_windows;
    QPointer<RecoveryDialog> m_dialog;
    QSet<QString> m_inHand; // ids of what is being brought back
    QSet<QString> m_drafts; // of windows that have them, or are about to: they are not offered
    bool m_listing = false;
    Wish m_wish = Wish::IfAny;
};

} // namespace Galley
