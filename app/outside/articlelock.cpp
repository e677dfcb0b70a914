// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outside/articlelock.h"

#include "app/article.h"
#include "app/messagebar.h"
#include "app/saving/diskthreads.h"

#include <QLocale>

namespace Galley {

namespace {

struct Taken
{
    std::optional<LockHolder> other;
    QStringList names;
};

} // namespace

ArticleLock::ArticleLock(const QString &folder, Article *article, MessageBar *messages)
    : QObject(article), m_locks(folder), m_article(article), m_messages(messages)
{
    if (folder.isEmpty())
        return;
    connect(article, &Article::fileChanged, this, &ArticleLock::follow);
    follow();
}

ArticleLock::~ArticleLock()
{
    m_locks.release(m_names);
}

// Also after each save: the file is another one then, under the same name.
void ArticleLock::follow()
{
    const QString path = m_article->file().isNew ? QString() : m_article->path();
    const bool another = path != m_path;
    m_path = path;
    if (another) {
        m_locks.release(m_names);
        m_names.clear();
        m_other.reset();
    }
    if (path.isEmpty())
        return;
    const auto take = [locks = m_locks, path] {
        Taken taken{locks.take(path), {}};
        taken.names = taken.other ? QStringList() : locks.namesFor(path);
        return taken;
    };
    runOnDisk(this, take, [this, path](const Taken &taken) {
        if (path != m_path) {
            m_locks.release(taken.names);
            return;
        }
        QStringList old;
        for (const QString &name : std::as_const(m_names)) {
            if (!taken.names.contains(name))
                old.append(name);
        }
        m_locks.release(old);
        m_names = taken.names;
        const bool known = m_other.has_value();
        m_other = taken.other;
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
    m_messages->display(MessageBar::Tone::Warning, message, {{tr("&Take over"), [this] {
                                                                  runOnDisk(
                                                                      this,
                                                                      [locks = m_locks, path = m_path] {
                                                                          locks.takeOver(path);
                                                                          return locks.namesFor(path);
                                                                      },
                                                                      [this](const QStringList &names) {
                                                                          m_names = names;
                                                                          m_other.reset();
                                                                      });
                                                              }}});
}

} // namespace Galley
