// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Galley {

// What a line of Markdown begins with before its text: indentation, quote marks, one list marker with its task box.
struct LinePrefix
{
    QString quote; // indentation and quote marks, as written: "> > "
    QString indent; // between them and the list marker
    QString marker; // "-", "*", "+", "12." or "3)"; empty without a list item
    qsizetype spaces = 0; // after the marker
    QString box; // "[ ] " or "[x] ", as written, where the item has a task box
    qsizetype length = 0; // of all this

    bool isListItem() const { return !marker.isEmpty(); }
    bool isQuote() const { return quote.contains(u'>'); }
    qsizetype contentColumn() const { return indent.size() + marker.size() + spaces; } // of the item, quote marks not counted
};

LinePrefix linePrefix(QStringView line);

// The marker of the item after one with this marker: the same, or the next number.
QString nextMarker(const QString &marker);

} // namespace Galley
