// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QList>
#include <QStringView>

namespace Galley {

// Runs of `*`, `_` and `~` that may be emphasis, with CommonMark's rules for which of them match.
class Emphasis
{
public:
    explicit Emphasis(QStringView text) : m_text(text) { }

    // Takes in the run at the position; where it ends.
    qsizetype readRun(qsizetype position);
    // A mark of the present height, for `match`.
    int height() const { return m_last; }
    // Matches the runs above the height and forgets them.
    void match(int bottom);

    // The delimiters that turned out to be markup, in no order.
    const QList<SourceRange> &markup() const { return m_markup; }

private:
    struct Delimiter
    {
        QChar character;
        bool canOpen = false;
        bool canClose = false;
        SourceRange left; // what is not used up yet: an opening run loses its end, a closing one its start
        qsizetype length = 0;
        int previous = -1;
        int next = -1;
    };

    int openerFor(const Delimiter &closer, int bottom) const;
    int insert(int opener, int closer);
    void remove(int index);

    QStringView m_text;
    QList<Delimiter> m_delimiters; // a linked list, oldest first
    int m_last = -1;
    QList<SourceRange> m_markup;
};

} // namespace Galley
