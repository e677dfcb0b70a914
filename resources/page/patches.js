// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place between two blocks, behind the one with an id; behind nothing it is the article's start.
class Cursor {
    constructor(after) {
        const block = article.byId.get(after);
        this.part = block ? block.part : article.parts[0];
        this.index = block ? this.part.blocks.indexOf(block) : -1;
    }

    // The block stepped over, or undefined at the end.
    step() {
        let {part, index} = this;
        ++index;
        while (index >= part.blocks.length) {
            part = article.parts[part.at + 1];
            if (!part)
                return undefined;
            index = 0;
        }
        this.part = part;
        this.index = index;
        return part.blocks[index];
    }

    insert(block) {
        this.part.blocks.splice(++this.index, 0, block);
        block.part = this.part;
    }
}

// Beginning behind the block `after`, operations walk the list of the patch's base: `keep` the next n, `skip` the next n,
// or `put` blocks here: new ones, or such as were here before. What the walk does not reach stays. Base 0 starts from
// nothing. `marks` lists blocks that are kept but for the numbers of their footnotes. `html` lists [id, html, pieces] of
// blocks that were put; not of all if that is too much: the page asks for the rest. `texts` lists blocks that are kept but
// for one of their texts.

// The blocks that stay not where or as they are, or null if the patch does not fit.
function beginPatch({base, after, operations}) {
    if (base === 0)
        return new Set();
    if (base !== article.serial || (after !== '' && !article.byId.has(after)))
        return null;
    return article.parts.length > 0 ? skippedBlocks(after, operations) : new Set();
}

// `gone` is what beginPatch() gave. Returns the ids of the blocks put.
function applyPatch({base, serial, after, operations, marks, texts, html}, gone) {
    if (base === 0)
        clearArticle();
    if (article.parts.length === 0)
        insertParts(0, [makePart(false)]);
    const touched = new Set([...gone].map(block => block.part));
    for (const part of touched)
        part.blocks = part.blocks.filter(block => !gone.has(block));
    const put = putBlocks(after, operations, gone, touched);
    gone.forEach(forgetBlock);
    restructure(touched);
    const given = new Map(html.map(([id, ...content]) => [id, content]));
    for (const row of marks.split('\n')) {
        if (row !== '')
            renumber(row);
    }
    for (const text of texts) {
        const block = retype(text);
        put.add(block.id);
        if (block.stale)
            touched.add(block.part);
    }
    for (const part of touched)
        furnish(part, given);
    article.serial = serial;
    return put;
}

function skippedBlocks(after, operations) {
    const gone = new Set();
    const cursor = new Cursor(after);
    for (const {keep = 0, skip = 0} of operations) {
        for (let i = 0; i < keep + skip; ++i) {
            const block = cursor.step();
            if (!block)
                return null;
            if (skip > 0)
                gone.add(block);
        }
    }
    return gone;
}

// Those that went and are put again elsewhere are no longer gone.
function putBlocks(after, operations, gone, touched) {
    const put = new Set();
    const cursor = new Cursor(after);
    for (const {keep = 0, put: rows = ''} of operations) {
        for (let i = 0; i < keep; ++i)
            cursor.step();
        for (const row of rows.split('\n')) {
            if (row === '')
                continue;
            const block = readBlock(row);
            gone.delete(block);
            put.add(block.id);
            cursor.insert(block);
            touched.add(cursor.part);
        }
    }
    return put;
}

// "id lines contentLines size kind"; a size of "-" says that the html is the same as before.
function readBlock(row) {
    const [id, lines, contentLines, size, kind] = row.split(' ');
    let block = article.byId.get(id);
    if (!block) {
        block = {id, size: 0, part: null, element: null, stale: false};
        article.byId.set(id, block);
    }
    block.lines = Number(lines);
    block.contentLines = Number(contentLines);
    block.kind = kind;
    block.layout = undefined;
    if (size !== '-') {
        article.size += Number(size) - block.size;
        block.size = Number(size);
        block.stale = block.size > 0;
        if (!block.stale)
            hideBlock(block);
    }
    return block;
}

// "id size note:mark note:mark …", as preview/previewpatch.cpp writes them.
function renumber(row) {
    const [id, size, ...marks] = row.split(' ');
    const block = article.byId.get(id);
    article.size += Number(size) - block.size;
    block.size = Number(size);
    if (!block.element || block.stale)
        return;
    block.element.querySelectorAll('.footnote-ref > a').forEach((link, i) => {
        const [note, mark] = marks[i].split(':');
        link.setAttribute('href', link.getAttribute('href').replace(/\d+$/, note));
        link.id = link.id.replace(/[\d:]+$/, mark === '1' ? `:${note}` : `:${note}:${mark}`);
        link.textContent = note;
    });
}

// As preview/retypedtext.h describes it. Where the text is not found as it should be, the block waits for its html.
function retype({id, size, start, length, at, removed, inserted, before, behind, pieces}) {
    const block = article.byId.get(id);
    article.size += size - block.size;
    block.size = size;
    if (!block.element || block.stale)
        return block;
    const node = textAt(block.element, start);
    if (node?.length === length && node.data.endsWith(before, at) && node.data.startsWith(behind, at + removed)
        && !node.parentElement.closest('.placeholder')) {
        node.replaceData(at, removed, inserted);
        block.pieces = pieces;
        block.layout = undefined;
    } else
        block.stale = true;
    return block;
}

// The text in an element that begins behind so much other text.
function textAt(element, start) {
    const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let node = walk.nextNode();
    let reached = 0;
    for (; node && (reached < start || node.length === 0); node = walk.nextNode())
        reached += node.length;
    return reached === start ? node : null;
}

function forgetBlock(block) {
    hideBlock(block);
    article.size -= block.size;
    article.byId.delete(block.id);
}
