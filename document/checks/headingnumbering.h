// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/editcollector.h"
#include "document/checks/factindex.h"

#include <QHash>
#include <QStringList>

namespace Galley {

// Puts numbers behind the titles of headings that say what an earlier one says: "Results (2)". Links in the article
// follow to the anchors that change by it, and entries of the table of contents that read as the heading did read as it
// does now.
class HeadingNumbering
{
public:
    HeadingNumbering(const FactIndex &facts, FixedAtOnce extent) : m_facts(facts), m_extent(extent) { } // facts must outlive it

    QString numberOf(int heading); // with the space before it; empty for a heading that is no repetition
    QList<TextEdit> plan(int heading);

private:
    void prepare();
    void chooseNumbers();
    QStringList anchorsWith(const QStringList &numbers) const;
    void followOthers(int heading, EditCollector *edits);
    void follow(qsizetype heading, const QString &anchor, EditCollector *edits) const;
    void renameEntries(int heading, EditCollector *edits) const;

    const FactIndex &m_facts;
    const FixedAtOnce m_extent;
    bool m_prepared = false;
    QStringList m_slugTexts; // by heading, as all that follow
    QStringList m_numbers; // empty where there is none
    QStringList m_anchors; // as they are when all are numbered
    int m_first = -1; // of the headings that are numbered
    qsizetype m_steps = 0; // taken to tell the anchors when one is numbered alone
    QHash<QString, QList<qsizetype>> m_linksTo; // by anchor
    QHash<int, QList<qsizetype>> m_entries; // of the table of contents
};

} // namespace Galley
