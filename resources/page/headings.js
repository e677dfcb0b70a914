// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The anchors of headings come by themselves, later than the blocks they stand in: by block, a list of
// [level, id, further ids…] in the article's order.
const headingNames = new Map();

function receiveNames({blocks}) {
    for (const [id, names] of Object.entries(blocks)) {
        if (names.length > 0)
            headingNames.set(id, names);
        else
            headingNames.delete(id);
        const element = article.byId.get(id)?.element;
        if (element)
            nameHeadings(element, names);
    }
}

// Headings made from Markdown have dir="auto"; those in raw HTML never do, and keep the id they have.
const markdownHeading = ':is(h1, h2, h3, h4, h5, h6)[dir="auto"]';

function nameHeadings(root, names) {
    const elements = [...root.querySelectorAll(markdownHeading)];
    let reached = 0;
    for (const [level, id, ...others] of names) {
        const index = elements.findIndex((element, i) => i >= reached && element.localName === 'h' + level);
        if (index < 0)
            continue; // nested so deep that it stands flat
        unname(elements.slice(reached, index));
        elements[index].id = 'user-content-' + id;
        if (others.length > 0)
            elements[index].dataset.anchors = others.join(' ');
        else
            delete elements[index].dataset.anchors;
        reached = index + 1;
    }
    unname(elements.slice(reached));
}

function unname(elements) {
    for (const element of elements) {
        element.removeAttribute('id');
        delete element.dataset.anchors;
    }
}

// The block whose heading has the name, for when its elements are not in the page.
function blockNamed(name) {
    for (const [id, headings] of headingNames) {
        if (headings.some(([, ...ids]) => ids.includes(name)))
            return article.byId.get(id) ?? null;
    }
    return null;
}
