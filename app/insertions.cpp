// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insertions.h"

#include <QDir>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// How many line ends stand directly on this side, counted up to two; the text's ends count as two.
int breaksBefore(const SourceText &text, qsizetype position)
{
    int breaks = 0;
    while (breaks < 2 && position - breaks > 0 && text.at(position - breaks - 1) == u'\n')
        ++breaks;
    return position - breaks <= 0 ? 2 : breaks;
}

int breaksAfter(const SourceText &text, qsizetype position)
{
    int breaks = 0;
    while (breaks < 2 && position + breaks < text.length() && text.at(position + breaks) == u'\n')
        ++breaks;
    return breaks;
}

Insertion planBlock(const SourceText &text, Revision revision, SourceRange range, const QString &block, SourceRange selected)
{
    const QString before(2 - breaksBefore(text, range.start), u'\n');
    const bool atEnd = range.end >= text.length();
    const QString after(atEnd ? 1 : 2 - breaksAfter(text, range.end), u'\n');
    Insertion insertion;
    insertion.batch = {revision, {{range, before + block + after}}, {}};
    insertion.selectAfter = selected.shifted(range.start + before.size());
    return insertion;
}

// After the line in which the selection ends; a blank line is used as it is.
SourceRange placeForBlock(const SourceText &text, SourceRange selection)
{
    const qsizetype end = text.lineRange(text.lineAt(selection.end)).end;
    return {end, end};
}

QString longestFence(const QString &code)
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar character : code) {
        run = character == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return QString(longest + 1, u'`');
}

} // namespace

Insertion planTable(const SourceText &text, Revision revision, SourceRange selection, const QString &firstHeading)
{
    const QString blank(firstHeading.size(), u' ');
    const QString rule(std::max<qsizetype>(firstHeading.size(), 3), u'-');
    const QString block = u"| %1 | %2 |\n| %3 | %3 |\n| %2 | %2 |"_s.arg(firstHeading, blank, rule);
    return planBlock(text, revision, placeForBlock(text, selection), block, {2, 2 + firstHeading.size()});
}

Insertion planRule(const SourceText &text, Revision revision, SourceRange selection)
{
    Insertion insertion = planBlock(text, revision, placeForBlock(text, selection), u"---"_s, {});
    const TextEdit &edit = insertion.batch.edits.first();
    const qsizetype end = edit.range.start + edit.replacement.size();
    insertion.selectAfter = {end, end};
    return insertion;
}

Insertion planCodeBlock(const SourceText &text, Revision revision, SourceRange selection)
{
    if (selection.isEmpty())
        return planBlock(text, revision, placeForBlock(text, selection), u"```\n\n```"_s, {4, 4});
    const int first = text.lineAt(selection.start);
    const int last = text.lineAt(std::max(selection.start, selection.end - 1));
    const SourceRange lines{text.lineStart(first), text.lineRange(last).end};
    const QString code = text.text(lines);
    const QString fence = longestFence(code);
    return planBlock(text, revision, lines, fence + u'\n' + code + u'\n' + fence, {fence.size(), fence.size()});
}

Insertion planImage(const SourceText &text, Revision revision, SourceRange selection, const QString &target)
{
    QString alternative = text.text(selection);
    alternative.replace(u'\n', u' ');
    Insertion insertion;
    insertion.batch = {revision, {{selection, u"![%1](%2)"_s.arg(alternative, target)}}, {}};
    insertion.selectAfter = SourceRange{2, 2 + alternative.size()}.shifted(selection.start);
    return insertion;
}

QString linkTargetFor(const QString &file, const QString &folder)
{
    const QString path = folder.isEmpty() ? file : QDir(folder).relativeFilePath(file);
    return QString::fromLatin1(QUrl::toPercentEncoding(QDir::fromNativeSeparators(path), "/:!$&'*+,;=@~"_ba));
}

} // namespace Galley
