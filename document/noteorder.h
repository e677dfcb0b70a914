// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/blocklist.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace Galley {

// The numbers that an article's footnotes get: in the order in which its marks first lead to them.
class NoteOrder
{
public:
    // The article's next mark, which leads to the note with this label.
    FootnoteMark add(const QString &label);

    // In the order of the notes' numbers, from 1.
    const QStringList &labels() const { return m_labels; }
    int markCount(int number) const { return m_counts[size_t(number - 1)]; }

    friend bool operator==(const NoteOrder &, const NoteOrder &) = default;

private:
    QStringList m_labels;
    QHash<QString, int> m_numbers;
    std::vector<int> m_counts; // of marks
};

// Marks that come in the place of those of blocks [first, end), by the labels they lead to.
struct NewMarks
{
    int first = 0;
    int end = 0;
    QStringList labels;
};

// What becomes of an article's marks when some are replaced.
struct Renumbering
{
    NoteOrder order;
    QList<QList<FootnoteMark>> fresh; // those of each replacement
    QMap<int, QList<FootnoteMark>> others; // by block, of those that have other marks than before
};

// `notes` are those of the blocks, which hold all marks there are; the replacements stand in order and do not overlap.
// Nothing when the marks that are shown do not explain the numbers: there are others.
std::optional<Renumbering> renumber(const BlockList &blocks, const QList<FootnoteNote> &notes, const QList<NewMarks> &replacements);

// An article's footnotes in another order.
struct ReorderedNotes
{
    QList<FootnoteNote> notes; // by number
    QSet<QString> awaited; // labels of those that are new, of which the label and the count of marks is known only
    QSet<QString> dropped; // nothing refers to them any more
    qsizetype droppedLinkBytes = 0;
};
// Nothing where the section of notes comes or goes, and where notes hold marks: the order of those is not that of the text.
std::optional<ReorderedNotes> reorderedNotes(const QList<FootnoteNote> &before, const NoteOrder &order);

// The indexes of those that define footnotes with these labels.
QSet<int> blocksDefining(const BlockList &blocks, const QSet<QString> &labels);

// HTML with other marks in the place of those that it has. Nothing when it does not hold just these.
std::optional<QString> withOtherMarks(const QString &html, const QList<FootnoteMark> &marks, const QList<FootnoteMark> &others);

// The blocks with other marks, in their HTML as well if they have any. Nothing when that holds others than it should.
std::optional<BlockList> withMarks(const BlockList &blocks, const QMap<int, QList<FootnoteMark>> &marks);

} // namespace Galley
