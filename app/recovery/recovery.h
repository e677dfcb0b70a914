// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recovery/recoveryfolder.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

namespace Galley {

class MainWindow;
class RecoveryDialog;
class Windows;

// Brings back what was not saved when the program ended. GUI thread; the folder is read on a worker.
class Recovery : public QObject
{
    Q_OBJECT
public:
    explicit Recovery(Windows *windows);
    ~Recovery() override;

    void look(); // shows the dialog if there is something in it
    void show(); // shows it in any case

    bool hasDraft(const QString &id) const;
    // A draft that was kept on purpose, into a window that shows its file or nothing. Where that is not the file any more,
    // the draft waits for the writer like other recovered texts.
    void resume(const QString &id, MainWindow *window);

Q_SIGNALS:
    void looked(int found);

private:
    enum class Wish { IfAny, Always };
    void list(Wish wish);
    void showDialog(const RecoveryFolder::Listing &listing);
    void keep(const QString &id);
    void discard(const QString &id);
    static bool suits(const MainWindow *window, const RecoveredText &text);
    MainWindow *openCopy(const RecoveredText &text);
    bool putInto(MainWindow *window, const RecoveredText &text);
    void keepIn(MainWindow *window, const RecoveredText &text);
    void tellTaken();
    template <typename Job> void whenWhole(MainWindow *window, Job job);
    RecoveryFolder folder() const;

    Windows *m_windows;
    QPointer<RecoveryDialog> m_dialog;
    QFutureWatcher<RecoveryFolder::Listing> m_listing;
    Wish m_wish = Wish::IfAny;
};

} // namespace Galley
