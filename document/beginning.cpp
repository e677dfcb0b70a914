// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/beginning.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype mostDefinitions = 2 * beginningLength;
constexpr qsizetype longestLabel = 999; // CommonMark's
constexpr qsizetype deepestIndent = 3;
constexpr auto blankLine = "\n\n"_L1;

// Where a line starts that begins with the definition of the label which ends before `colon`; -1 if none does.
qsizetype startOfDefinition(QStringView text, qsizetype colon)
{
    const qsizetype from = std::max<qsizetype>(0, colon - longestLabel - deepestIndent - 3); // brackets and a line feed
    const QStringView reach = text.sliced(from, colon - from);
    const qsizetype lineFeed = reach.lastIndexOf(u'\n');
    if (lineFeed < 0 && from > 0)
        return -1;
    const QStringView line = reach.sliced(lineFeed + 1);
    const QStringView label = line.trimmed();
    const bool isLabel = label.startsWith(u'[') && label.endsWith(u']') && !label.chopped(1).contains(u']');
    return isLabel && line.size() - label.size() <= deepestIndent ? from + lineFeed + 1 : -1;
}

QString definitionsIn(QStringView text)
{
    QString found;
    for (qsizetype at = 0; found.size() < mostDefinitions;) {
        const qsizetype bracket = text.indexOf("]:"_L1, at);
        if (bracket < 0)
            break;
        const qsizetype lineStart = startOfDefinition(text, bracket + 1);
        at = bracket + 2;
        if (lineStart < 0)
            continue;
        const qsizetype end = text.indexOf(blankLine, at);
        at = end < 0 ? text.size() : end;
        found += text.sliced(lineStart, std::min(at - lineStart, mostDefinitions));
        found += blankLine;
    }
    return found;
}

} // namespace

SourceText beginningOf(const SourceText &text)
{
    if (text.length() <= beginningLength)
        return text;
    const QString whole = text.toString();
    qsizetype end = whole.lastIndexOf(blankLine, beginningLength);
    if (end < beginningLength / 2)
        end = beginningLength;
    const QStringView rest = QStringView(whole).sliced(end);
    return SourceText(whole.first(end) + blankLine + definitionsIn(rest));
}

} // namespace Galley
