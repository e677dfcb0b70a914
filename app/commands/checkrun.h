// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/articleinput.h"
#include "document/checks/finding.h"

#include <QByteArray>
#include <QSet>

#include <optional>

namespace Galley {

// What a check is to look for and to mend.
struct CheckOrder
{
    std::optional<QSet<FindingKind>> only;
    QSet<FindingKind> off;
    enum class Report { Lines, Json } report = Report::Lines;
    bool fix = false;
    QList<FindingKind> fixToo; // besides what is safe

    bool wants(FindingKind kind) const { return (!only || only->contains(kind)) && !off.contains(kind); }
};

// What came of one article.
struct CheckedArticle
{
    QString error; // why it could not be checked or saved, as the end of an error line
    QStringList warnings; // about files around it: whole error lines
    bool isChecked = false; // there is something to report
    QByteArray report; // its lines for people, or its object for scripts, as it was ordered
    int counts[3] = {}; // by severity
};

// Reads, mends and saves, and tells what is left. Any thread.
CheckedArticle checkArticle(const QString &name, const CheckOrder &order, QIODevice &standardInput, const ArticleOptions &options);

} // namespace Galley
