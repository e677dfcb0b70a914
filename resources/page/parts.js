// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The article as the page has it: parts of some thirty blocks each, the children of <main>. A part that is far from the
// window is not laid out, and in a very long article it has no content at all. So no work grows with the article.
const article = {
    serial: 0,         // of the snapshot the page shows; 0: nothing yet
    size: 0,           // of all html
    parts: [],         // {element, blocks, at, live, room}: `at` is its place in this list, `room` its style
    byId: new Map(),
    live: new Set(),   // parts whose blocks have their elements
    hungry: new Set(), // parts that wait for html
};

const usualLength = 32;
const greatestLength = 2 * usualLength;

function makePart(live) {
    const element = document.createElement('div');
    element.className = 'part';
    const part = {element, blocks: [], at: -1, live, room: ''};
    if (live)
        article.live.add(part);
    return part;
}

function insertParts(at, parts) {
    const next = article.parts[at]?.element ?? null;
    for (const part of parts)
        main().insertBefore(part.element, next);
    article.parts.splice(at, 0, ...parts);
    numberParts(at);
}

function removePart(part) {
    part.element.remove();
    article.live.delete(part);
    article.hungry.delete(part);
    article.parts.splice(part.at, 1);
    numberParts(part.at);
    part.at = -1;
}

function numberParts(from) {
    for (let at = from; at < article.parts.length; ++at)
        article.parts[at].at = at;
}

function clearArticle() {
    main().replaceChildren();
    Object.assign(article, {serial: 0, size: 0, parts: []});
    article.byId.clear();
    article.live.clear();
    article.hungry.clear();
}

// Margins do not collapse across the edge of a part. So the last block's lower margin is dropped there, and the next part
// begins with a block whose upper margin is at least as large: never after a heading or a rule, never with raw HTML.
const opensPart = block => block.kind !== 'x';
const closesPart = block => block.kind !== 'h' && block.kind !== 'r';

// Where a list of blocks that is too long is cut: before a heading if there is one at the right distance.
function cutBehind(blocks, start) {
    const least = start + usualLength * 3 / 4;
    const most = Math.min(start + greatestLength, blocks.length - usualLength / 2);
    let fallback = -1;
    for (let i = least; i < most; ++i) {
        if (!opensPart(blocks[i]) || !closesPart(blocks[i - 1]))
            continue;
        if (blocks[i].kind === 'h')
            return i;
        if (fallback < 0 && i >= start + usualLength)
            fallback = i;
    }
    return fallback >= 0 ? fallback : blocks.length - start > greatestLength ? start + greatestLength : blocks.length;
}

function splitPart(part) {
    const blocks = part.blocks;
    const made = [];
    let start = cutBehind(blocks, 0);
    part.blocks = blocks.slice(0, start);
    while (start < blocks.length) {
        const end = cutBehind(blocks, start);
        const next = makePart(part.live);
        next.blocks = blocks.slice(start, end);
        for (const block of next.blocks)
            block.part = next;
        made.push(next);
        start = end;
    }
    insertParts(part.at + 1, made);
    return made;
}

function moveBlocks(blocks, part, index) {
    for (const block of blocks)
        block.part = part;
    part.blocks.splice(index, 0, ...blocks);
}

// Brings the part's edges in order; returns the neighbours that took blocks.
function trimPart(part) {
    const changed = [];
    const before = article.parts[part.at - 1];
    const first = part.blocks.findIndex(block => block.size > 0);
    if (before && before.blocks.length < greatestLength && first >= 0 && !opensPart(part.blocks[first])) {
        moveBlocks(part.blocks.splice(0, first + 1), before, before.blocks.length);
        changed.push(before);
    }
    const behind = article.parts[part.at + 1];
    const last = part.blocks.findLastIndex(block => block.size > 0);
    if (behind && behind.blocks.length < greatestLength && last >= 0 && !closesPart(part.blocks[last])) {
        moveBlocks(part.blocks.splice(last), behind, 0);
        changed.push(behind);
    }
    return changed;
}

// After blocks came to and went from parts.
function restructure(touched) {
    for (const part of [...touched]) {
        if (part.blocks.length > greatestLength)
            splitPart(part).forEach(made => touched.add(made));
    }
    for (const part of [...touched])
        trimPart(part).forEach(neighbour => touched.add(neighbour));
    for (const part of [...touched]) {
        if (part.blocks.length === 0) {
            removePart(part);
            touched.delete(part);
        }
    }
}

// Brings a part's elements in line with its blocks. `given` holds [html, pieces] by block id.
function furnish(part, given) {
    const shown = part.blocks.filter(block => block.size > 0);
    if (!part.live && shown.every(block => given.has(block.id))) {
        part.live = true;
        article.live.add(part);
        shown.forEach(block => block.stale = true);
    }
    if (!part.live) {
        empty(part, guessedHeight(part));
        return;
    }
    for (const block of shown) {
        if (!block.element)
            block.stale = true;
        if (block.stale && given.has(block.id))
            showBlock(block, ...given.get(block.id));
    }
    arrange(part);
    setRoom(part, `contain-intrinsic-block-size: auto ${guessedHeight(part)}px`);
    if (shown.some(block => block.stale))
        article.hungry.add(part);
    else
        article.hungry.delete(part);
}

// A part far from the window has a guessed height, and what is in it may reach far beyond that: who wants to go there has
// it laid out first. When it has come to the window it is left to the engine again. False when there was nothing to do.
function layOut(part) {
    const {element} = part;
    if (!part.live || element.firstElementChild?.checkVisibility({contentVisibilityAuto: true}) !== false)
        return false;
    element.style.contentVisibility = 'visible';
    afterFrame(() => element.style.contentVisibility = '');
    return true;
}

// Takes the content out of a part, and leaves as much room as it had.
function empty(part, height) {
    part.live = false;
    article.live.delete(part);
    article.hungry.add(part);
    part.blocks.forEach(hideBlock);
    setRoom(part, `height: ${height}px`);
}

// In the tree it is written only when it changes.
function setRoom(part, style) {
    if (part.room !== style)
        part.element.style.cssText = part.room = style;
}

// Only what is out of place is moved: to move an element would undo a selection in it.
function arrange(part) {
    let place = part.element.firstChild;
    for (const {element} of part.blocks) {
        if (!element)
            continue;
        if (element === place)
            place = place.nextSibling;
        else
            part.element.insertBefore(element, place);
    }
}

// A guess is enough: the true height replaces it before a reader sees the part.
function guessedHeight(part) {
    return part.blocks.reduce((height, block) => height + guessedBlockHeight(block), 0);
}

function guessedBlockHeight({size, kind, contentLines}) {
    if (size === 0)
        return 0;
    if (kind === 'c')
        return 60 + 27 * contentLines;
    if (kind === 'b')
        return 20 + 40 * contentLines;
    return kind === 'h' ? 75 : 20 + 29 * Math.max(1, Math.ceil(size / 85));
}
