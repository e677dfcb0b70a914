// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outside/filelock.h"

#include <QObject>

#include <memory>

namespace Galley {

class Article;
class HeldLocks;
class MessageBar;

// Holds the lock on one window's file and warns when another instance has the file open. It warns and no more: that
// nothing of the other's is overwritten is made sure when saving. GUI thread, which does not wait for the disk.
class ArticleLock : public QObject
{
    Q_OBJECT
public:
    ArticleLock(const QString &folder, Article *article, MessageBar *messages);
    ~ArticleLock() override;

    const std::optional<LockHolder> &otherHolder() const { return m_other; }

Q_SIGNALS:
    void looked(); // the lock was taken, or another has it

private:
    void follow();
    void warn();
    void takeOver();

    FileLocks m_locks;
    Article *m_article;
    MessageBar *m_messages;
    QString m_path;
    std::shared_ptr<HeldLocks> m_held; // null: none
    std::optional<LockHolder> m_other;
};

} // namespace Galley
