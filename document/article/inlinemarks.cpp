// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/inlinemarks.h"

#include "document/article/citationkeys.h"
#include "document/article/markedtext.h"
#include "document/article/numericgroups.h"
#include "document/article/placeholders.h"
#include "document/text/unitbits.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace Galley {

namespace {

SourceRange rangeOf(const InlineMark &mark)
{
    return std::visit([](const auto &found) { return found.range; }, mark);
}

template <typename Mark> std::optional<InlineMark> marked(std::optional<Mark> found)
{
    return found ? std::optional<InlineMark>(std::move(*found)) : std::nullopt;
}

// A key wins over numbers, for `[@key, 12]` has a locator.
std::optional<InlineMark> bracketAt(const MarkedText &text, qsizetype position, RangeBudget &budget)
{
    if (auto mark = marked(placeholderAt(text, position)))
        return mark;
    if (auto mark = marked(bracketedCitationAt(text, position)))
        return mark;
    return marked(numericGroupAt(text, position, budget));
}

// What markAt() looks for, and what may be that.
using MayBegin = UnitBits<IsUnit<u'['>, IsUnit<u'@'>, IsUnit<u'-'>, IsUnit<u'T'>, IsFrom<0x3000>>;

std::optional<InlineMark> markAt(const MarkedText &text, qsizetype position, RangeBudget &budget)
{
    switch (text.at(position).unicode()) {
    case u'[':
        return bracketAt(text, position, budget);
    case u'【':
    case u'［':
        return marked(numericGroupAt(text, position, budget));
    case u'@':
    case u'-':
        return marked(textualCitationAt(text, position));
    case u'T':
        return marked(placeholderAt(text, position));
    default:
        return {};
    }
}

// The same numbers in another order are values that are put in order, not sources: `[1, 3, 2]` becomes `[1, 2, 3]`.
void doubtPermutations(QList<InlineMark> &marks)
{
    constexpr qsizetype most = 16; // numbers
    QHash<QStringList, QList<Citation *>> groups; // by their numbers in order
    for (InlineMark &mark : marks) {
        Citation *group = std::get_if<Citation>(&mark);
        if (!group || group->kind != CitationKind::Number || group->members.size() < 2 || group->members.size() > most)
            continue;
        QStringList numbers = group->keys();
        numbers.sort();
        groups[numbers].append(group);
    }
    for (const QList<Citation *> &same : std::as_const(groups)) {
        const auto differs = [&](const Citation *group) { return group->keys() != same.first()->keys(); };
        if (std::any_of(same.begin(), same.end(), differs))
            for (Citation *group : same)
                group->conditional = true;
    }
}

} // namespace

QList<InlineMark> findInlineMarks(const MarkedText &text)
{
    QList<InlineMark> marks;
    RangeBudget budget(text.size());
    MayBegin places(text.text());
    for (qsizetype position = places.next(0); position < text.size(); position = places.next(position)) {
        auto mark = markAt(text, position, budget);
        position = mark ? rangeOf(*mark).end : position + 1;
        if (mark)
            marks.append(std::move(*mark));
    }
    if (marks.size() > 1)
        doubtPermutations(marks);
    return marks;
}

QList<InlineMark> findInlineMarks(QStringView text, QChar before, QChar after)
{
    return findInlineMarks(MarkedText(text, text, before, after));
}

} // namespace Galley
