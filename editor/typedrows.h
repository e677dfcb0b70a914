// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTextBlock>
#include <QTextLayout>

#include <optional>

namespace Galley {

// How the rows of one block are laid out, to tell which of them look otherwise after something was typed in it: mostly
// one, and to paint the others would take several times as long. GUI thread.
class TypedRows
{
public:
    TypedRows() = default;
    explicit TypedRows(const QTextBlock &block); // as it is laid out now

    const QTextBlock &block() const { return m_block; }

    struct Rows
    {
        int first = 0;
        int last = 0;
        friend bool operator==(const Rows &, const Rows &) = default;
    };
    // What looks otherwise in `now`, when `removed` units at a place of the block became `added`. Nothing when it may be
    // any of the rows.
    std::optional<Rows> differingFrom(const TypedRows &now, int at, int removed, int added) const;

private:
    struct Row
    {
        int start = 0;
        int length = 0;
        qreal y = 0;
        qreal height = 0;
        qreal width = 0; // of what is in it
        friend bool operator==(const Row &, const Row &) = default;
    };

    bool formatsMovedTo(const TypedRows &now, int at, int removed, int added) const;

    QTextBlock m_block;
    int m_length = 0;
    bool m_fromLeftToRight = false; // all of it: else what is typed may turn what stands behind it
    QList<Row> m_rows;
    QList<QTextLayout::FormatRange> m_formats;
};

} // namespace Galley
