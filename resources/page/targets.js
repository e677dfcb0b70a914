// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where placeholders of internal links lead comes by itself, beside the patches, and may change while the blocks stay:
// by slug, [address, title].
const knownTargets = new Map();

function receiveTargets({targets}) {
    for (const [slug, ...target] of targets) {
        if (target.length > 0)
            knownTargets.set(slug, target);
        else
            knownTargets.delete(slug);
    }
    const slugs = new Set(targets.map(([slug]) => slug));
    const shown = linkPlaceholders(main(), slug => slugs.has(slug));
    for (const block of shown.map(blockOf).filter(found => found))
        block.layout = undefined;
    return shown.length > 0 ? new Set() : null; // no block was put
}

// Makes links of those that lead somewhere, and chips again of those that do not. Returns what stands there now.
function linkPlaceholders(root, wanted) {
    return [...root.querySelectorAll('.placeholder[data-kind="internal-link"]')]
        .filter(chip => wanted(chip.dataset.target))
        .map(chip => {
            const target = knownTargets.get(chip.dataset.target);
            const shown = target && !chip.parentElement?.closest('a') ? linkTo(chip, target) : chipAgain(chip);
            if (shown !== chip) {
                shown.append(...chip.childNodes);
                chip.replaceWith(shown);
            }
            return shown;
        });
}

// Without a text of its own it shows the target's title, and `bare` says that it was so.
function linkTo(chip, [address, title]) {
    const link = chip.localName === 'a' ? chip : document.createElement('a');
    copyMarks(chip, link, 'placeholder resolved');
    link.setAttribute('href', address);
    const {bare, target} = chip.dataset;
    if (bare !== undefined || chip.textContent === target) {
        link.dataset.bare = '';
        setText(chip, title);
    }
    return link;
}

function chipAgain(link) {
    if (link.localName !== 'a')
        return link;
    const chip = document.createElement('span');
    copyMarks(link, chip, 'placeholder');
    if (link.dataset.bare !== undefined)
        setText(link, link.dataset.target);
    return chip;
}

function copyMarks(from, to, className) {
    to.className = className;
    to.dataset.kind = from.dataset.kind;
    to.dataset.target = from.dataset.target;
    if (from.title)
        to.title = from.title;
}

function setText(element, text) {
    if (element.textContent !== text)
        element.textContent = text;
}
