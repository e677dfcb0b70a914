// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place is a block and a fraction of it, as in the text pane: from 0 to 1 in the block, from there to 2 in the gap below
// it. The page stands "at" the place on its reading line, which is as far below the window's edge as the text begins below
// the page's: so the first block's top is the page's start.
const readingLine = 40;

// Shown, or meant to be: in a part without content its room is guessed.
const hasBox = block => block.element !== null || (block.size > 0 && !block.part.live);

function boxOf(block) {
    if (block.element)
        return block.element.getBoundingClientRect();
    const {top, height} = block.part.element.getBoundingClientRect();
    const scale = height / Math.max(1, guessedHeight(block.part));
    let above = 0;
    for (const other of block.part.blocks) {
        if (other === block)
            break;
        above += guessedBlockHeight(other);
    }
    return {top: top + scale * above, bottom: top + scale * (above + guessedBlockHeight(block))};
}

function neighbour(block, step) {
    let {part} = block;
    let index = part.blocks.indexOf(block);
    for (;;) {
        index += step;
        while (index < 0 || index >= part.blocks.length) {
            part = article.parts[part.at + step];
            if (!part)
                return null;
            index = step > 0 ? 0 : part.blocks.length - 1;
        }
        if (part.blocks[index] && hasBox(part.blocks[index]))
            return part.blocks[index];
    }
}

// The last of a rising list that begins at or above a height of the window, or the first.
function lastAtOrAbove(list, topOf, y) {
    let low = 0;
    let high = list.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (topOf(list[middle]) <= y)
            low = middle + 1;
        else
            high = middle;
    }
    return list[Math.max(0, low - 1)];
}

const partAt = y => lastAtOrAbove(article.parts, part => part.element.getBoundingClientRect().top, y);

function blockAt(y) {
    for (let part = partAt(y); part; part = article.parts[part.at - 1]) {
        const shown = part.blocks.filter(hasBox);
        if (shown.length > 0)
            return lastAtOrAbove(shown, block => boxOf(block).top, y);
    }
    const first = article.parts[0]?.blocks[0];
    return first ? neighbour(first, 1) : null;
}

function gapBelow(block) {
    const from = boxOf(block).bottom;
    const next = neighbour(block, 1);
    return {from, to: next ? Math.max(from, boxOf(next).top) : from};
}

function fractionAt(block, y) {
    const {from, to} = gapBelow(block);
    return y <= from ? fractionInside(block, y) : 1 + (to > from ? Math.min(1, (y - from) / (to - from)) : 0);
}

function placeAt(y) {
    const block = blockAt(y + 1); // rounding of the scroll position must not fall into the block above
    return block && {id: block.id, fraction: fractionAt(block, y)};
}

// A block that shows nothing stands where the next one that does begins.
function heightOfPlace({id, fraction}) {
    const block = article.byId.get(id);
    if (!block)
        return null;
    if (!hasBox(block)) {
        const next = neighbour(block, 1);
        const last = next ? null : neighbour(block, -1);
        return next ? boxOf(next).top : last ? boxOf(last).bottom : null;
    }
    if (fraction <= 1)
        return heightInside(block, fraction);
    const {from, to} = gapBelow(block);
    return from + Math.min(1, fraction - 1) * (to - from);
}

const isEndOf = height => window.scrollY > 0 && window.scrollY >= height - window.innerHeight - 1;

function edgeReached() {
    if (window.scrollY <= 0)
        return 'start';
    return isEndOf(document.documentElement.scrollHeight) ? 'end' : '';
}
