// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/knownpages.h"
#include "document/article/link.h"
#include "document/article/surroundingsfault.h"
#include "document/checks/rulesettings.h"
#include "document/remote/remoteanswers.h"
#include "document/stoptoken.h"
#include "document/text/revision.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

namespace Galley {

class Bibliography;
using BibliographyPtr = std::shared_ptr<const Bibliography>;

// What is known of one file that an article points at.
struct LocalFile
{
    bool exists = false; // also when only the case differs
    bool folder = false;
    QString actualCase; // the path as the file system spells it, when it differs in case only; empty otherwise
    bool anchorsKnown = false;
    QSet<QString> anchors; // of a Markdown file
    QStringList similar = {}; // of a missing one: paths of what may be meant, likeliest first

    friend bool operator==(const LocalFile &, const LocalFile &) = default;
};

// Everything outside the text that its facts depend on: an immutable value with a generation of its own, gathered off
// the GUI thread.
struct Surroundings
{
    Generation generation{};
    QString articlePath; // empty for an untitled article: local targets are then unchecked
    QHash<QString, LocalFile> files; // by the path part of the target, decoded, as written
    KnownPages pages; // that internal links can lead to
    RuleSettings rules; // of the settings and the folder; what the article says itself comes on top
    QString rulesFile; // the `.galley.yaml` that holds for the article; where there is none, where one would be made
    QList<SurroundingsFault> faults;
    QStringList sourceFiles; // present or not: a change of one of them changes this value
    RemoteAnswersPtr remote; // what was found out about addresses on the web; null: nothing
    QStringList ignoredAddresses; // patterns of those that are not looked for (isIgnored): of the settings and the folder
    BibliographyPtr bibliography; // what can be cited by key; null: nobody looked, or the article has no place to look from
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

class SurroundingsMemory;

struct SurroundingsOrder
{
    QString articlePath; // empty for an untitled article
    QStringList paths; // local targets of its links
    Generation generation{};
    RuleSettings rules; // of the settings
    enum class Pages { Wanted, Unneeded };
    Pages pages = Pages::Wanted; // unneeded: nobody will ask what slugs lead to
    std::shared_ptr<SurroundingsMemory> memory; // lends what was read before; null: read everything
    RemoteAnswersPtr remote = nullptr; // handed on as it is: nothing is asked here
    QStringList ignoredAddresses = {}; // of the settings
    QStringList bibliographies = {}; // that its front matter names
    QString library = {}; // the writer's own bibliography, for articles that have none
};

// Looks at the file system: the paths, the anchors of those that are Markdown, the folder's articles, `links.csv`,
// `sitemap.xml`, `.galley.yaml` and the bibliographies. Null when stopped. Any thread but the GUI's.
SurroundingsPtr gatherSurroundings(const SurroundingsOrder &order, const StopToken &stop = {});

} // namespace Galley
