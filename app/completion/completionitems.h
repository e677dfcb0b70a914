// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/completion/completionquery.h"
#include "document/documentsnapshot.h"

#include <QStringList>

namespace Galley {

struct CompletionItem
{
    QString insert; // as it stands in the text
    QString name; // what it is looked for by
    QString detail; // the same in other words; looked through as well

    friend bool operator==(const CompletionItem &, const CompletionItem &) = default;
};

// How well a name answers what was typed, best first.
enum class MatchRank { Prefix, WordStart, Inside, Scattered, None };
MatchRank matchRank(QStringView name, QStringView words);

// Those that match, best first, in their own order where they match alike.
QList<CompletionItem> matchingItems(const QList<CompletionItem> &items, const QString &words, qsizetype most = 50);

// What can stand at a place. Files are paths relative to the article; `fileAnchors` those of the file that the query
// names. Only so many are taken that looking through them goes unnoticed. Any thread.
QList<CompletionItem> itemsFor(
    const CompletionQuery &query, const DocumentSnapshot &snapshot, const QStringList &files, const QStringList &fileAnchors);

} // namespace Galley
