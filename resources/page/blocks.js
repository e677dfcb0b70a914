// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A block: {id, lines, contentLines, size, kind, part, element, stale, pieces}. `size` is the length of its html; one of
// size 0 shows nothing. The page holds html as elements only, and those only while the block's part is live: `stale` says
// that a live block still waits for its newest html. Line counts stay here, beside the document tree: in it, a new line at
// the top would change every block below.
const nursery = document.createElement('template');
const blockByElement = new WeakMap();

const main = () => document.querySelector('main');

// `pieces` are the first lines, and those behind the last, of what is in a list or quote.
function showBlock(block, html, pieces) {
    nursery.innerHTML = html; // inert: nothing in it loads before it is in the page
    const content = nursery.content;
    markPictures(content);
    nameHeadings(content, headingNames.get(block.id) ?? []);
    linkPlaceholders(content, () => true);
    if (block.element)
        morphChildren(block.element, content);
    else {
        block.element = document.createElement('div');
        block.element.className = 'block';
        block.element.dir = 'auto';
        block.element.append(content);
        blockByElement.set(block.element, block);
    }
    nursery.innerHTML = '';
    block.stale = false;
    block.pieces = pieces;
    block.layout = undefined;
}

function hideBlock(block) {
    block.element?.remove();
    block.element = null;
    block.layout = undefined;
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

function blockOf(node) {
    for (let element = node; element; element = element.parentElement) {
        const block = blockByElement.get(element);
        if (block)
            return block;
    }
    return null;
}
