// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/articleinput.h"
#include "document/checks/finding.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Galley {

// An article's facts as scripts read them. Ranges are [start, end) in UTF-16 units of the decoded file, lines and
// columns count from 1.
class FactsJson
{
public:
    explicit FactsJson(const ArticleInput &article);

    QJsonObject everything(const QList<Finding> &found) const; // what `inspect --json` prints
    QJsonArray findings(const QList<Finding> &found) const;

private:
    QJsonObject statistics() const;
    QJsonArray outline() const;
    QJsonValue toc() const;
    QJsonArray links() const;
    QJsonArray citations() const;
    QJsonArray bibliography() const;
    QJsonArray range(SourceRange range) const;

    const DocumentSnapshot &m_snapshot;
    FileOffsets m_offsets;
};

} // namespace Galley
