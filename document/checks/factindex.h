// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/fix.h"
#include "document/documentsnapshot.h"

#include <QHash>

#include <optional>

namespace Galley {

// Finds the facts of a snapshot by the places that findings name, and makes fixes of it. The snapshot must outlive it.
class FactIndex
{
public:
    explicit FactIndex(const DocumentSnapshot &snapshot);

    const DocumentSnapshot &snapshot() const { return m_snapshot; }
    QString text(SourceRange range) const { return m_snapshot.text(range); }
    QChar at(qsizetype position) const { return m_snapshot.source().at(position); }

    // Null, or -1, when nothing stands there.
    const PlacedLink *linkAt(SourceRange range) const;
    const PlacedLink *firstLinkIn(SourceRange range) const;
    const PlacedCitation *citationAround(SourceRange range) const;
    const PlacedDefinition *definitionAt(SourceRange range) const;
    const PlacedDefinition *definitionAtStart(qsizetype position) const; // of a link
    const PlacedDefinition *firstDefinitionOf(const PlacedDefinition &same) const;
    const PlacedDefinition *definitionOf(const QString &label) const; // of links
    const NumberedSource *sourceAt(SourceRange range) const;
    int headingAt(SourceRange range) const; // index in the outline
    int tocEntryAt(SourceRange range) const;

    // The range without its lines, when it has them for itself; with the blanks before it otherwise.
    SourceRange wholeLines(SourceRange range) const;
    SourceRange withBlanksBefore(SourceRange range) const;

    QString indentBefore(qsizetype position) const; // the blanks between the line's start and there; empty if not only blanks

    // Puts whole lines at the text's end, with a blank line before them. No edits where they would become a part of what
    // stands open there: a fence of code that nothing closes, raw HTML.
    QList<TextEdit> appended(const QString &lines) const;

    Fix fix(FixKind kind, const QStringList &arguments, const QList<TextEdit> &edits, Fix::Safety safety = Fix::Safety::Chosen) const;

private:
    bool endsOpen() const;

    const DocumentSnapshot &m_snapshot;
    mutable std::optional<bool> m_endsOpen; // when somebody asked
    QHash<qsizetype, QList<qsizetype>> m_links; // by start
    QHash<QString, qsizetype> m_firstDefinitions; // by kind and key
};

} // namespace Galley
