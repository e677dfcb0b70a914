// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/rope.h"

#include <QVarLengthArray>

namespace Galley::Rope {

namespace {

NodePtr leaf(QStringView text)
{
    auto node = std::make_shared<Node>();
    node->chunk = text.toString();
    node->length = text.size();
    int lineEnds = 0;
    for (const QChar c : text) // compilers do this in lanes; QStringView::count() goes unit by unit
        lineEnds += c == u'\n' ? 1 : 0;
    node->lineEnds = lineEnds;
    return node;
}

NodePtr inner(NodePtr left, NodePtr right)
{
    auto node = std::make_shared<Node>();
    node->length = left->length + right->length;
    node->lineEnds = left->lineEnds + right->lineEnds;
    node->height = std::max(left->height, right->height) + 1;
    node->left = std::move(left);
    node->right = std::move(right);
    return node;
}

// Of trees whose heights differ by two at most.
NodePtr balanced(const NodePtr &left, const NodePtr &right)
{
    if (right->height > left->height + 1) {
        const NodePtr &inside = right->left;
        if (inside->height <= right->right->height)
            return inner(inner(left, inside), right->right);
        return inner(inner(left, inside->left), inner(inside->right, right->right));
    }
    if (left->height > right->height + 1) {
        const NodePtr &inside = left->right;
        if (inside->height <= left->left->height)
            return inner(left->left, inner(inside, right));
        return inner(inner(left->left, inside->left), inner(inside->right, right));
    }
    return inner(left, right);
}

NodePtr fromPieces(QStringView text, qsizetype pieces)
{
    if (pieces <= 1)
        return leaf(text);
    const qsizetype half = pieces / 2;
    const qsizetype middle = text.size() * half / pieces;
    return inner(fromPieces(text.first(middle), half), fromPieces(text.sliced(middle), pieces - half));
}

// What is still to be compared of one text, in order.
struct Walk
{
    QVarLengthArray<const Node *, 64> open;
    qsizetype taken = 0; // of the top, which is then a leaf

    const Node *top() const { return open.last(); }
    bool isWhole() const { return taken == 0; }
    QStringView rest() const { return QStringView(top()->chunk).sliced(taken); }
    void enter()
    {
        const Node *node = top();
        open.last() = node->right.get();
        open.append(node->left.get());
    }
    void pop()
    {
        open.removeLast();
        taken = 0;
    }
    void take(qsizetype units)
    {
        taken += units;
        if (taken == top()->length)
            pop();
    }
};

} // namespace

NodePtr fromText(QStringView text)
{
    return text.isEmpty() ? NodePtr() : fromPieces(text, (text.size() + largestChunk - 1) / largestChunk);
}

NodePtr join(const NodePtr &left, const NodePtr &right)
{
    if (!left || !right)
        return left ? left : right;
    if (left->height > right->height + 1)
        return balanced(left->left, join(left->right, right));
    if (right->height > left->height + 1)
        return balanced(join(left, right->left), right->right);
    return inner(left, right);
}

std::pair<NodePtr, NodePtr> split(const NodePtr &root, qsizetype position)
{
    if (!root || position <= 0)
        return {NodePtr(), root};
    if (position >= root->length)
        return {root, NodePtr()};
    Q_ASSERT(!root->isLeaf());
    const qsizetype middle = root->left->length;
    if (position < middle) {
        const auto [before, after] = split(root->left, position);
        return {before, join(after, root->right)};
    }
    const auto [before, after] = split(root->right, position - middle);
    return {join(root->left, before), after};
}

SourceRange chunkAt(const NodePtr &root, qsizetype position)
{
    if (!root)
        return {};
    qsizetype start = 0;
    const Node *node = root.get();
    while (!node->isLeaf()) {
        const qsizetype middle = start + node->left->length;
        if (position >= middle)
            start = middle;
        node = position >= middle ? node->right.get() : node->left.get();
    }
    return {start, start + node->length};
}

bool equal(const NodePtr &a, const NodePtr &b)
{
    if (a == b)
        return true;
    if (!a || !b || a->length != b->length || a->lineEnds != b->lineEnds)
        return false;
    Walk left{{a.get()}};
    Walk right{{b.get()}};
    while (!left.open.isEmpty()) {
        if (left.top() == right.top() && left.taken == right.taken) {
            left.pop();
            right.pop();
        } else if (!left.top()->isLeaf() && (right.top()->isLeaf() || left.top()->length >= right.top()->length)) {
            left.enter();
        } else if (!right.top()->isLeaf()) {
            right.enter();
        } else {
            const qsizetype units = std::min(left.rest().size(), right.rest().size());
            if (left.rest().first(units) != right.rest().first(units))
                return false;
            left.take(units);
            right.take(units);
        }
    }
    return true;
}

} // namespace Galley::Rope
