// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/block.h"
#include "document/markdown/excerpt.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>

namespace Galley {

// The definitions of an article as Markdown, to be put before a stretch of it that is parsed by itself. Its answers hold
// as long as the article defines the same in the same order.
class DefinitionSources
{
public:
    // In document order; `source` is the text of the block.
    void add(const LinkDefinition &definition, QStringView source);
    void setNotes(const QList<FootnoteNote> &notes);

    // Whether each note has a definition that we know of.
    bool coverNotes() const { return m_coverNotes; }
    // Bytes of the target and title of the link that has the most of them.
    qsizetype longestReference() const { return m_longestReference; }
    // Whether the target or title of one of them is written with an escape, which counts for more while it is parsed.
    bool holdEscapes() const { return m_holdEscapes; }
    bool isAmbiguous(const LinkDefinition &footnote) const; // defined more than once
    bool haveAmbiguousFootnotes() const { return m_haveAmbiguousFootnotes; }

    // With the definitions that the stretch may use. Those of its own footnotes are left to it. Nothing: which they are
    // cannot be told.
    std::optional<ExcerptContext> contextOf(QStringView stretch, const QList<LinkDefinition> &own) const;

private:
    struct Footnote
    {
        QString label; // as written
        int number = 0; // 0: nothing refers to it
        int count = 0; // of definitions
    };
    void appendLinks(QString &prelude, const QSet<QString> &used, bool spaced) const;

    QStringList m_links; // definitions
    QHash<QString, QList<qsizetype>> m_byLabel;
    QList<qsizetype> m_spaced; // whose labels hold white space
    QHash<QString, Footnote> m_footnotes; // by label
    qsizetype m_longestReference = 0;
    bool m_holdEscapes = false;
    bool m_coverNotes = true;
    bool m_haveAmbiguousFootnotes = false;
};
using DefinitionSourcesPtr = std::shared_ptr<const DefinitionSources>;

} // namespace Galley
