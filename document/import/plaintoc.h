// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/import/importlines.h"

#include <QList>

#include <optional>

namespace Galley {

// A table of contents in plain text, as indices of lines: its title and the entries that follow it without a gap.
struct PlainToc
{
    qsizetype title = 0; // the line before its entries
    qsizetype end = 0; // behind the last entry
    QList<int> depths; // of each entry, from 1

    qsizetype firstEntry() const { return title + 1; }
};

std::optional<PlainToc> findPlainToc(const QList<ImportLine> &lines);

// Entries that stand without a title: a list, or the lines below the article's title, all of which stand again as bare
// lines further down.
std::optional<PlainToc> findUntitledToc(const QList<ImportLine> &lines);

} // namespace Galley
