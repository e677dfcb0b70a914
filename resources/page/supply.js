// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks for the html that patches did not bring: what is in the window first, then what is near it. An article that is not
// too large comes completely; of a larger one, parts far from the window lose their content again.
const supply = {
    ask: null,     // sends a list of block ids; receiveHtml follows
    asked: false,  // an answer is under way
    waiting: [],   // called when there is nothing left to ask for
};

const largestWhole = 2 * 1024 * 1024;
const largestAnswer = 96 * 1024;
const isLarge = () => article.size > largestWhole;

// Parts that touch the window, or a strip of so many window heights above and below it.
function partsNear(heights) {
    const reach = heights * window.innerHeight;
    const near = [];
    const centre = partAt(0);
    for (let part = centre; part && part.element.getBoundingClientRect().top <= window.innerHeight + reach;)
        near.push(part), part = article.parts[part.at + 1];
    for (let part = centre && article.parts[centre.at - 1]; part && part.element.getBoundingClientRect().bottom >= -reach;)
        near.push(part), part = article.parts[part.at - 1];
    return near;
}

const isWindowComplete = () => article.hungry.size === 0 || !partsNear(0).some(part => article.hungry.has(part));

function wantedParts() {
    if (article.hungry.size === 0)
        return [];
    const near = partsNear(2).filter(part => article.hungry.has(part));
    return isLarge() ? near : [...new Set([...near, ...article.hungry])];
}

function supplyPage() {
    if (isLarge())
        releaseFarParts();
    if (supply.asked)
        return;
    const ids = [];
    let size = 0;
    for (const part of wantedParts()) {
        for (const block of part.blocks) {
            if (block.size > 0 && (block.stale || !part.live)) {
                ids.push(block.id);
                size += block.size;
            }
        }
        if (size >= largestAnswer)
            break;
    }
    if (ids.length > 0) {
        supply.asked = true;
        supply.ask(ids);
    } else
        supply.waiting.splice(0).forEach(callback => callback());
}

function releaseFarParts() {
    const far = 8 * window.innerHeight;
    const released = [...article.live].map(part => [part, part.element.getBoundingClientRect()])
        .filter(([, {top, bottom}]) => bottom < -far || top > window.innerHeight + far);
    for (const [part, {height}] of released)
        empty(part, height);
}

function receiveHtml({html}) {
    supply.asked = false;
    if (html.length === 0)
        return; // nothing is known of what was asked for: a patch is on its way
    const given = new Map(html.map(([id, ...content]) => [id, content]));
    const parts = new Set();
    for (const id of given.keys()) {
        const part = article.byId.get(id)?.part;
        if (part)
            parts.add(part);
    }
    holdingStill(() => {
        for (const part of parts)
            furnish(part, given);
        return new Set();
    });
}

function whenSupplied() {
    return new Promise(resolve => {
        supply.waiting.push(resolve);
        supplyPage();
    });
}
