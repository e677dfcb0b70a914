// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/textdifference.h"

#include "document/text/rope.h"

#include <QVarLengthArray>

namespace Galley {

namespace {

using Node = SourceText::Node;

enum class From { Start, End };

// What is still to be compared of one text, from one of its ends on.
template <From from> class Walk
{
public:
    explicit Walk(const Node *root)
    {
        if (root)
            m_open.append(root);
    }

    bool isDone() const { return m_open.isEmpty(); }
    const Node *top() const { return m_open.last(); }
    qsizetype taken() const { return m_taken; }
    QStringView rest() const
    {
        const QStringView chunk(top()->chunk);
        return from == From::Start ? chunk.sliced(m_taken) : chunk.chopped(m_taken);
    }
    void enter()
    {
        const Node *node = top();
        m_open.last() = (from == From::Start ? node->right : node->left).get();
        m_open.append((from == From::Start ? node->left : node->right).get());
    }
    void pop()
    {
        m_open.removeLast();
        m_taken = 0;
    }
    void take(qsizetype units)
    {
        m_taken += units;
        if (m_taken == top()->length)
            pop();
    }

private:
    QVarLengthArray<const Node *, 64> m_open;
    qsizetype m_taken = 0; // of the top, which is then a leaf
};

template <From from> qsizetype sameUnits(QStringView a, QStringView b)
{
    if constexpr (from == From::Start)
        return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
    else
        return std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).first - a.rbegin();
}

template <From from> qsizetype commonLength(const Node *a, const Node *b)
{
    Walk<from> left(a);
    Walk<from> right(b);
    qsizetype common = 0;
    while (!left.isDone() && !right.isDone()) {
        if (left.top() == right.top() && left.taken() == right.taken()) {
            common += left.top()->length - left.taken();
            left.pop();
            right.pop();
        } else if (!left.top()->isLeaf() && (right.top()->isLeaf() || left.top()->length >= right.top()->length)) {
            left.enter();
        } else if (!right.top()->isLeaf()) {
            right.enter();
        } else {
            const qsizetype units = std::min(left.rest().size(), right.rest().size());
            const qsizetype same = sameUnits<from>(left.rest(), right.rest());
            common += same;
            if (same < units)
                break;
            left.take(units);
            right.take(units);
        }
    }
    return common;
}

} // namespace

TextDifference differenceBetween(const SourceText &before, const SourceText &now)
{
    if (before.m_root == now.m_root)
        return {};
    const qsizetype shorter = std::min(before.length(), now.length());
    const qsizetype head = commonLength<From::Start>(before.m_root.get(), now.m_root.get());
    if (head == before.length() && head == now.length())
        return {};
    const qsizetype tail = std::min(commonLength<From::End>(before.m_root.get(), now.m_root.get()), shorter - head);
    return {{head, before.length() - tail}, {head, now.length() - tail}};
}

} // namespace Galley
