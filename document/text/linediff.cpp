// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/linediff.h"

#include "document/text/lineedit.h"
#include "document/text/sequencediff.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// A stretch of equal lines can slide only so far, so that a long column of them costs no time.
constexpr qsizetype furthestSlide = 200;

class Lines
{
public:
    std::vector<int> take(const QString &text)
    {
        std::vector<int> ids;
        for (const QStringView line : QStringView(text).tokenize(u'\n'))
            ids.push_back(idOf(line));
        return ids;
    }
    int count() const { return int(m_ids.size()); }
    int idOfBlank() const { return m_ids.value(QStringView(), -1); }

private:
    int idOf(QStringView line)
    {
        const auto known = m_ids.constFind(line);
        return known != m_ids.cend() ? *known : *m_ids.insert(line, int(m_ids.size()));
    }

    QHash<QStringView, int> m_ids;
};

// Added or removed lines can often be cut out at several places. The best one comes after a blank line and ends with
// one, so that whole paragraphs are told.
class Slide
{
public:
    Slide(const std::vector<int> &side, int blank) : m_side(side), m_blank(blank) { }

    // How far [start, end) may go up and down without another change in the way, and where it is best.
    qsizetype best(qsizetype start, qsizetype end, qsizetype up, qsizetype down) const
    {
        qsizetype low = 0;
        while (low < up && m_side[size_t(start - low - 1)] == m_side[size_t(end - low - 1)])
            ++low;
        qsizetype high = 0;
        while (high < down && m_side[size_t(start + high)] == m_side[size_t(end + high)])
            ++high;
        qsizetype chosen = 0;
        int reached = score(start, end);
        for (qsizetype by = -low; by <= high; ++by) {
            if (const int here = score(start + by, end + by); here > reached) {
                reached = here;
                chosen = by;
            }
        }
        return chosen;
    }

private:
    bool isBlank(qsizetype index) const { return m_side[size_t(index)] == m_blank; }
    int score(qsizetype start, qsizetype end) const
    {
        const bool afterBlank = start == 0 || isBlank(start - 1);
        return (afterBlank ? 2 : 0) + (isBlank(end - 1) ? 1 : 0) - (isBlank(start) ? 1 : 0);
    }

    const std::vector<int> &m_side;
    int m_blank;
};

void slideAll(QList<SequenceChange> &changes, const std::vector<int> &left, const std::vector<int> &right, int blank)
{
    for (qsizetype i = 0; i < changes.size(); ++i) {
        SequenceChange &change = changes[i];
        const bool removed = change.rightStart == change.rightEnd;
        if (!removed && change.leftStart != change.leftEnd)
            continue;
        const qsizetype floor = i > 0 ? changes.at(i - 1).leftEnd : 0;
        const qsizetype ceiling = i + 1 < changes.size() ? changes.at(i + 1).leftStart : qsizetype(left.size());
        // A line must stay between two changes, or they would be one.
        const qsizetype up = std::clamp<qsizetype>(change.leftStart - floor - (i > 0 ? 1 : 0), 0, furthestSlide);
        const qsizetype down = std::clamp<qsizetype>(ceiling - change.leftEnd - (i + 1 < changes.size() ? 1 : 0), 0, furthestSlide);
        const Slide slide(removed ? left : right, blank);
        const qsizetype by
            = removed ? slide.best(change.leftStart, change.leftEnd, up, down) : slide.best(change.rightStart, change.rightEnd, up, down);
        change.leftStart += by;
        change.leftEnd += by;
        change.rightStart += by;
        change.rightEnd += by;
    }
}

} // namespace

QList<LineChange> diffLines(const SourceText &left, const SourceText &right)
{
    if (left == right)
        return {};
    const QString leftText = left.toString();
    const QString rightText = right.toString();
    Lines lines;
    const std::vector<int> leftLines = lines.take(leftText);
    const std::vector<int> rightLines = lines.take(rightText);
    QList<SequenceChange> changes = diffSequences(leftLines, rightLines, lines.count());
    slideAll(changes, leftLines, rightLines, lines.idOfBlank());
    QList<LineChange> found;
    found.reserve(changes.size());
    for (const SequenceChange &change : std::as_const(changes))
        found.append(LineChange{{int(change.leftStart) + 1, int(change.leftEnd - change.leftStart)},
            {int(change.rightStart) + 1, int(change.rightEnd - change.rightStart)}});
    return found;
}

QList<TextEdit> editsFor(const QList<LineChange> &changes, const SourceText &left, const SourceText &right)
{
    QList<TextEdit> edits;
    for (const LineChange &change : changes)
        edits += byWords(replaceLines(left, change.left, linesOf(right, change.right)), left);
    return edits;
}

QList<TextEdit> editsBetween(const SourceText &left, const SourceText &right)
{
    return editsFor(diffLines(left, right), left, right);
}

} // namespace Galley
