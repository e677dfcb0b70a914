// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/blockmatch.h"

#include <algorithm>

namespace Galley {

namespace {

struct Pair
{
    int before;
    int now;
};

// Blocks [first, end) of a text.
struct Stretch
{
    int first;
    int end;
};

// The longest selection of the pairs, which are in the order of `now`, in which `before` grows too.
QList<Pair> longestGrowing(const QList<Pair> &pairs)
{
    QList<int> tails; // index of the pair that ends the best selection of each length
    QList<int> previous(pairs.size(), -1);
    for (int i = 0; i < pairs.size(); ++i) {
        const auto place = std::lower_bound(
            tails.begin(), tails.end(), pairs[i].before, [&](int pair, int value) { return pairs[pair].before < value; });
        previous[i] = place == tails.begin() ? -1 : *(place - 1);
        if (place == tails.end())
            tails.append(i);
        else
            *place = i;
    }
    QList<Pair> result;
    for (int i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = previous[i])
        result.prepend(pairs[i]);
    return result;
}

// Blocks that are the same on both sides; the first of several goes with the first, and so on.
QList<Pair> samePairs(const QList<BlockSignature> &before, Stretch old, const QList<BlockSignature> &now, Stretch fresh)
{
    QHash<BlockSignature, QList<int>> places;
    for (int i = old.end - 1; i >= old.first; --i)
        places[before[i]].append(i);
    QList<Pair> pairs;
    for (int i = fresh.first; i < fresh.end; ++i) {
        const auto found = places.find(now[i]);
        if (found != places.end() && !found->isEmpty())
            pairs.append({found->takeLast(), i});
    }
    return longestGrowing(pairs);
}

void matchKinds(const QList<BlockSignature> &before, Stretch old, const QList<BlockSignature> &now, Stretch fresh, QList<int> &result)
{
    // Where each kind's next candidates stand: one walk, not one per block.
    QHash<BlockKind, QList<int>> places;
    for (int i = old.end - 1; i >= old.first; --i)
        places[before[i].kind].append(i);
    int reached = old.first;
    for (int i = fresh.first; i < fresh.end; ++i) {
        QList<int> &candidates = places[now[i].kind];
        while (!candidates.isEmpty() && candidates.last() < reached)
            candidates.removeLast();
        if (candidates.isEmpty())
            continue;
        result[i] = candidates.takeLast();
        reached = result[i] + 1;
    }
}

} // namespace

QList<int> matchBlocks(const QList<BlockSignature> &before, const QList<BlockSignature> &now)
{
    QList<int> result(now.size(), -1);
    const int shorter = int(std::min(before.size(), now.size()));
    int head = 0;
    while (head < shorter && before[head] == now[head]) {
        result[head] = head;
        ++head;
    }
    int tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == now[now.size() - 1 - tail]) {
        result[now.size() - 1 - tail] = int(before.size()) - 1 - tail;
        ++tail;
    }
    Stretch old{head, int(before.size()) - tail};
    Stretch fresh{head, int(now.size()) - tail};
    QList<Pair> anchors = samePairs(before, old, now, fresh);
    anchors.append({old.end, fresh.end});
    for (const Pair &anchor : std::as_const(anchors)) {
        matchKinds(before, {old.first, anchor.before}, now, {fresh.first, anchor.now}, result);
        if (anchor.now < fresh.end)
            result[anchor.now] = anchor.before;
        old.first = anchor.before + 1;
        fresh.first = anchor.now + 1;
    }
    return result;
}

} // namespace Galley
