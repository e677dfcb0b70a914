// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outside/articlelock.h"

#include "app/article.h"
#include "app/messagebar.h"
#include "app/saving/diskthreads.h"

#include <QHash>
#include <QLocale>

#include <mutex>

namespace Galley {

// A file's locks, released when nobody of this program holds them any more. A window may be closed while the disk is still
// taking its locks, and the file be opened again before they are released: so holders are counted. Made by threads of the
// disk, as it waits for it; destroyed by any thread, without waiting.
class HeldLocks
{
public:
    enum class Others { Respected, Ousted };

    HeldLocks(const FileLocks &locks, const QStringList &names, Others others) : m_locks(locks)
    {
        const std::lock_guard lock(all().mutex);
        if (others == Others::Ousted)
            m_locks.takeOver(names);
        else
            m_other = m_locks.take(names);
        if (m_other)
            return;
        m_names = names;
        for (const QString &name : names)
            ++all().count[name];
    }
    ~HeldLocks()
    {
        if (const std::unique_lock lock(all().mutex, std::try_to_lock); lock) {
            letGo(m_locks, m_names);
            return;
        }
        diskThreads().start([locks = m_locks, names = m_names] {
            const std::lock_guard lock(all().mutex);
            letGo(locks, names);
        });
    }
    HeldLocks(const HeldLocks &) = delete;
    HeldLocks &operator=(const HeldLocks &) = delete;

    const std::optional<LockHolder> &other() const { return m_other; } // who has the file, so that nothing is held

private:
    struct Holders
    {
        std::mutex mutex;
        QHash<QString, int> count; // by name of the lock
    };
    static Holders &all()
    {
        static auto *const holders = new Holders; // for ever: nobody waits for the disk's threads at the end
        return *holders;
    }
    static void letGo(const FileLocks &locks, QStringList names)
    {
        names.removeIf([](const QString &name) { return --all().count[name] > 0; });
        for (const QString &name : std::as_const(names))
            all().count.remove(name);
        locks.release(names);
    }

    FileLocks m_locks;
    QStringList m_names;
    std::optional<LockHolder> m_other;
};

ArticleLock::ArticleLock(const QString &folder, Article *article, MessageBar *messages)
    : QObject(article), m_locks(folder), m_article(article), m_messages(messages)
{
    if (folder.isEmpty())
        return;
    connect(article, &Article::fileChanged, this, &ArticleLock::follow);
    follow();
}

ArticleLock::~ArticleLock() = default;

// Also after each save: the file is another one then, under the same name.
void ArticleLock::follow()
{
    const QString path = m_article->file().isNew ? QString() : m_article->path();
    const bool another = path != m_path;
    m_path = path;
    if (another) {
        m_held.reset();
        m_other.reset();
    }
    if (path.isEmpty())
        return;
    const auto take
        = [locks = m_locks, path] { return std::make_shared<HeldLocks>(locks, locks.namesFor(path), HeldLocks::Others::Respected); };
    runOnDisk(this, take, [this, path](const std::shared_ptr<HeldLocks> &held) {
        if (path != m_path)
            return;
        m_held = held;
        const bool known = m_other.has_value();
        m_other = held->other();
        if (m_other && !known)
            warn();
        Q_EMIT looked();
    });
}

void ArticleLock::warn()
{
    const QString since = QLocale().toString(m_other->since.toLocalTime(), QLocale::ShortFormat);
    const QString message = m_other->program.isOnThisHost()
        ? tr("“%1” has been open in another Galley since %2. If one of the two saves it, the other asks what to do.")
              .arg(m_article->displayName(), since)
        : tr("“%1” was opened on the computer %2 at %3 and may still be open there. If it is saved there, Galley asks here what to do.")
              .arg(m_article->displayName(), m_other->program.host, since);
    m_messages->display(MessageBar::Tone::Warning, message, {{tr("&Take over"), [this] { takeOver(); }}});
}

void ArticleLock::takeOver()
{
    const auto take
        = [locks = m_locks, path = m_path] { return std::make_shared<HeldLocks>(locks, locks.namesFor(path), HeldLocks::Others::Ousted); };
    runOnDisk(this, take, [this, path = m_path](const std::shared_ptr<HeldLocks> &held) {
        if (path != m_path)
            return;
        m_held = held;
        m_other.reset();
    });
}

} // namespace Galley
