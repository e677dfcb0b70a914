// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The article as the page has it. A block that shows nothing has no element. Line counts stay here, beside the document
// tree: in it, a new line at the top would change every block below.
const article = {
    serial: 0,             // of the snapshot the page shows; 0: nothing yet
    blocks: [],            // {id, lines, contentLines, headings, element, codeLines}, in the article's order
    shown: [],             // those with an element
    byId: new Map(),
    byElement: new WeakMap(),
};

const main = () => document.querySelector('main');
const nursery = document.createElement('template');

// Operations walk the list of the patch's base: `keep` the next n, `skip` the next n, or `put` a block here: a new one, or
// one that was here before, with new html where that is given. Base 0 starts from nothing. Returns whether it fitted.
function applyPatch({base, serial, operations}) {
    if (base !== 0 && base !== article.serial)
        return false;
    const old = article.blocks;
    const put = new Set();
    for (const operation of operations) {
        if (operation.put !== undefined)
            put.add(operation.put);
    }
    const forget = block => {
        if (!put.has(block.id))
            removeBlock(block);
    };

    const next = [];
    let at = 0;
    if (base === 0)
        old.forEach(forget);
    let last = null; // the element before the place that the walk has come to
    for (const operation of operations) {
        if (operation.keep !== undefined) {
            for (const block of old.slice(at, at += operation.keep)) {
                next.push(block);
                last = block.element ?? last;
            }
        } else if (operation.skip !== undefined) {
            old.slice(at, at += operation.skip).forEach(forget);
        } else {
            const block = putBlock(operation, last);
            next.push(block);
            last = block.element ?? last;
        }
    }
    article.blocks = next;
    article.shown = next.filter(block => block.element);
    article.serial = serial;
    return true;
}

function putBlock(operation, last) {
    let block = article.byId.get(operation.put);
    if (!block) {
        block = {id: operation.put, element: null, headings: []};
        article.byId.set(block.id, block);
    }
    block.lines = operation.lines;
    block.contentLines = operation.contentLines;
    block.headings = operation.headings ?? [];
    if (operation.html !== undefined)
        setHtml(block, operation.html);
    if (block.element) {
        nameHeadings(block);
        const parent = main();
        const place = last ? last.nextSibling : parent.firstChild;
        if (place !== block.element)
            parent.insertBefore(block.element, place);
    }
    return block;
}

function setHtml(block, html) {
    if (html === '') {
        block.element?.remove();
        block.element = null;
        return;
    }
    nursery.innerHTML = html; // inert: nothing in it loads before it is in the page
    const content = nursery.content;
    markPictures(content);
    if (block.element)
        morphChildren(block.element, content);
    else {
        block.element = document.createElement('div');
        block.element.className = 'block';
        block.element.dir = 'auto';
        block.element.append(content);
        article.byElement.set(block.element, block);
    }
    nursery.innerHTML = '';
    block.codeLines = countCodeLines(block.element);
}

// A paragraph of nothing but an image is a figure, and the image's title its caption.
function markPictures(content) {
    for (const image of content.querySelectorAll('p > img:only-child, p > a:only-child > img:only-child')) {
        const paragraph = image.closest('p');
        if (paragraph.textContent.trim() !== '')
            continue;
        paragraph.classList.add('picture');
        if (image.title)
            paragraph.dataset.caption = image.title;
    }
}

function removeBlock(block) {
    block.element?.remove();
    article.byId.delete(block.id);
}

// Each heading's anchors: its id, and others that the article gives it. Headings in raw HTML, which have none, may stand
// between.
function nameHeadings(block) {
    if (block.headings.length === 0)
        return;
    const elements = [...block.element.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    for (const {level, anchors: [anchor, ...others]} of block.headings) {
        const index = elements.findIndex(element => element.localName === 'h' + level);
        if (index < 0)
            return;
        const [element] = elements.splice(0, index + 1).slice(-1);
        element.id = 'user-content-' + anchor;
        if (others.length > 0)
            element.dataset.anchors = others.join(' ');
        else
            delete element.dataset.anchors;
    }
}

// Of a block that is nothing but code; 0 for all others.
function countCodeLines(element) {
    const code = element.firstElementChild;
    if (!code?.matches('pre') || code.nextElementSibling)
        return 0;
    return code.textContent.replace(/\n$/, '').split('\n').length;
}

function blockOf(node) {
    for (let element = node; element; element = element.parentElement) {
        const block = article.byElement.get(element);
        if (block)
            return block;
    }
    return null;
}
