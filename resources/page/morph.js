// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes a tree equal to another by changing what differs only, so that images stay loaded, an opened <details> stays
// open and a selection beside the change survives. `to` is used up.
function morph(from, to) {
    if (from.nodeType !== to.nodeType || from.nodeName !== to.nodeName)
        from.replaceWith(to);
    else if (from.nodeType === Node.ELEMENT_NODE) {
        morphAttributes(from, to);
        morphChildren(from, to);
    } else if (from.data !== to.data)
        morphText(from, to.data);
}

function morphChildren(from, to) {
    const old = [...from.childNodes];
    const next = [...to.childNodes];
    const shorter = Math.min(old.length, next.length);
    let start = 0;
    while (start < shorter && old[start].isEqualNode(next[start]))
        ++start;
    let equalEnd = 0;
    while (equalEnd < shorter - start && old[old.length - 1 - equalEnd].isEqualNode(next[next.length - 1 - equalEnd]))
        ++equalEnd;

    const gone = old.slice(start, old.length - equalEnd);
    const come = next.slice(start, next.length - equalEnd);
    const paired = Math.min(gone.length, come.length);
    for (let i = 0; i < paired; ++i)
        morph(gone[i], come[i]);
    for (const node of gone.slice(paired))
        node.remove();
    const place = old[old.length - equalEnd] ?? null;
    for (const node of come.slice(paired))
        from.insertBefore(node, place);
}

// What the reader did to an element (opened it) is not the article's to undo.
const readersOwn = new Set(['open']);

function morphAttributes(from, to) {
    for (const {name} of [...from.attributes]) {
        if (!to.hasAttribute(name) && !readersOwn.has(name))
            from.removeAttribute(name);
    }
    for (const {name, value} of to.attributes) {
        if (from.getAttribute(name) !== value && !readersOwn.has(name))
            from.setAttribute(name, value);
    }
}

// Only the stretch that differs is replaced: the ends of a selection elsewhere in the text stay where they are.
function morphText(node, text) {
    const old = node.data;
    const start = alike(Math.min(old.length, text.length), length => old.startsWith(text.slice(0, length)));
    const end = alike(Math.min(old.length, text.length) - start, length => old.endsWith(text.slice(text.length - length)));
    node.replaceData(start, old.length - start - end, text.slice(start, text.length - end));
}

// The greatest length up to `most` that `isAlike`, as all smaller ones are. The engine compares a whole text in less time than
// a loop here takes for a word of it.
function alike(most, isAlike) {
    let low = 0;
    let high = most;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (isAlike(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
