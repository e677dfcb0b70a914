// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Galley {

// One mark of a footnote: the note's number and which of its marks it is, both from 1.
struct FootnoteMark
{
    int note = 0;
    int mark = 0;

    friend bool operator==(const FootnoteMark &, const FootnoteMark &) = default;
};

// Of one element name: what raw HTML closes that stood open before it, and what it leaves open.
struct LooseElement
{
    QByteArray name;
    int closed = 0;
    int opened = 0;

    friend bool operator==(const LooseElement &, const LooseElement &) = default;
};

// How a block hangs together with the rest of the article: what must stay the same where its text is parsed again, so
// that nothing changes elsewhere.
struct BlockTraits
{
    QList<FootnoteMark> marks; // in its HTML, in order
    QList<LooseElement> looseElements; // sorted by name
    qsizetype linkBytes = 0; // of the targets and titles of its links: at least what cmark took from definitions
    int notes = 0; // footnotes that it defines and that something refers to
    bool mayHideMarks = false; // marks that are not shown may stand in it
    bool isDoubtful = false; // cmark may see other definitions in it than we do

    friend bool operator==(const BlockTraits &, const BlockTraits &) = default;
};

// A footnote that is referred to, as the section at the end shows it.
struct FootnoteNote
{
    QString label; // as written at its definition
    QString html; // without its number and its back references
    QList<FootnoteMark> marks; // in its HTML, in order
    int markCount = 0; // of all marks that lead to it
    qsizetype linkBytes = 0;

    friend bool operator==(const FootnoteNote &, const FootnoteNote &) = default;
};

} // namespace Galley
