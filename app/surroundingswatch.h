// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outside/filewatch.h"
#include "document/article/surroundings.h"
#include "document/article/surroundingsmemory.h"
#include "document/documentsnapshot.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace Galley {

// Gathers what surrounds the article, off the GUI thread, whenever its local targets or the names of its
// bibliographies change or the file system does:
// files and images that its links lead to, other articles, link map, site map, rules and bibliographies. The newest
// order wins. Lives on the GUI thread, which never waits for the disk.
class SurroundingsWatch : public QObject
{
    Q_OBJECT
public:
    explicit SurroundingsWatch(QObject *parent = nullptr);
    ~SurroundingsWatch() override; // stops the look in flight

    void setArticlePath(const QString &path); // empty: untitled, nothing to look at
    void setSnapshot(const DocumentSnapshotPtr &snapshot);
    void setRules(const RuleSettings &rules); // of the settings
    void setIgnoredAddresses(const QStringList &patterns); // of the settings
    void setRemoteAnswers(const RemoteAnswersPtr &answers); // found out elsewhere
    void setLibrary(const QString &path); // the writer's own bibliography; empty: there is none

Q_SIGNALS:
    void gathered(const Galley::SurroundingsPtr &surroundings);
    void fileChanged(const QString &path); // something that was gathered; also a folder in which something came or went

private:
    enum class Reason { Targets, Files };
    struct Wanted // by the article's text
    {
        QStringList paths;
        QStringList bibliographies;
        friend bool operator==(const Wanted &, const Wanted &) = default;
    };
    struct Gathered;
    void look(Reason reason);
    void lookAgainSoon();
    void take(const SurroundingsPtr &surroundings, const Wanted &wanted);
    void publish(const SurroundingsPtr &surroundings);
    void watch(const SurroundingsPtr &surroundings);

    QString m_articlePath;
    RuleSettings m_rules;
    QStringList m_ignoredAddresses;
    RemoteAnswersPtr m_remote;
    SurroundingsPtr m_gathered; // null: nothing yet
    QString m_library;
    DocumentSnapshotPtr m_snapshot;
    Wanted m_wanted; // of the last look
    bool m_looked = false;
    Generation m_generation{};
    StopToken m_stop;
    std::shared_ptr<SurroundingsMemory> m_memory;
    FileWatch m_watch;
    QTimer m_soon; // many changes at once are looked at once
};

} // namespace Galley

Q_DECLARE_METATYPE(Galley::SurroundingsPtr)
