// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/link.h"
#include "document/stoptoken.h"
#include "document/text/revision.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

namespace Galley {

// What is known of one file that an article points at.
struct LocalFile
{
    bool exists = false; // also when only the case differs
    bool folder = false;
    QString actualCase; // the path as the file system spells it, when it differs in case only; empty otherwise
    bool anchorsKnown = false;
    QSet<QString> anchors; // of a Markdown file

    friend bool operator==(const LocalFile &, const LocalFile &) = default;
};

// Everything outside the text that its facts depend on: an immutable value with a generation of its own, gathered off
// the GUI thread.
struct Surroundings
{
    Generation generation{};
    QString articlePath; // empty for an untitled article: local targets are then unchecked
    QHash<QString, LocalFile> files; // by the path part of the target, decoded, as written
    QHash<QString, QString> slugs; // lower-cased slug of each other article in the folder → relative path
};
using SurroundingsPtr = std::shared_ptr<const Surroundings>;

// A link target taken apart. `path` and `fragment` are percent-decoded, the query of a local path is dropped.
struct LinkTarget
{
    enum class Kind { Empty, Local, Remote };
    Kind kind = Kind::Empty;
    QString path; // of a local target; empty for `#fragment`
    QString fragment; // without '#'
    bool hasFragment = false;
};
LinkTarget splitTarget(const QString &target);

// The paths that the links lead to, for gatherSurroundings.
QStringList localPaths(const QList<Link> &links);

// Looks at the file system: the paths, the anchors of those that are Markdown, the slugs of the folder's articles.
// Null when stopped. Any thread but the GUI's.
SurroundingsPtr gatherSurroundings(const QString &articlePath, const QStringList &paths, Generation generation, const StopToken &stop = {});

} // namespace Galley
