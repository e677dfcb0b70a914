// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the reader does with the pointer and with links. No link is followed here, except to a place in this page.
function watchGestures(bridge) {
    const follow = event => {
        const link = linkOf(event.target);
        if (!link)
            return;
        event.preventDefault();
        const target = hrefOf(link);
        if (!target.startsWith('#') || !goToFragment(target.slice(1)))
            bridge.activateLink(target);
    };
    document.addEventListener('click', follow, true);
    document.addEventListener('auxclick', event => {
        if (event.button === 1)
            follow(event);
    }, true);
    document.addEventListener('submit', event => event.preventDefault(), true);

    let hovered = '';
    let cited = '';
    const hover = event => {
        const link = linkOf(event.target);
        const target = link ? hrefOf(link) : '';
        if (target !== hovered)
            bridge.hoverLink(hovered = target);
        const keys = citationOf(event.target)?.dataset.keys ?? '';
        if (keys !== cited)
            bridge.hoverCitation(cited = keys);
    };
    document.addEventListener('mouseover', hover, {passive: true});
    document.addEventListener('focusin', hover, {passive: true});
    document.documentElement.addEventListener('mouseleave', () => {
        if (hovered !== '')
            bridge.hoverLink(hovered = '');
        if (cited !== '')
            bridge.hoverCitation(cited = '');
    });

    document.addEventListener('dblclick', event => {
        const block = blockOf(event.target) ?? blockAt(event.clientY);
        if (block)
            bridge.choosePlace({id: block.id, fraction: fractionAt(block, event.clientY)});
    });
}

function linkOf(node) {
    const element = node instanceof Element ? node : node?.parentElement;
    return element?.closest('a[href], area[href], svg a') ?? null;
}

function citationOf(node) {
    const element = node instanceof Element ? node : node?.parentElement;
    return element?.closest('.citation') ?? null;
}

function hrefOf(link) {
    return link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? '';
}

// A movement of the reader's own: it is reported like any other.
function goToFragment(fragment) {
    const names = namesIn(fragment);
    const target = fragment === '' || fragment === 'top' ? main() : elementNamed(names);
    const block = target ? null : names.map(blockNamed).find(found => found);
    if (!target && !block)
        return false;
    for (let outer = target?.parentElement?.closest('details'); outer; outer = outer.parentElement?.closest('details'))
        outer.open = true;
    const inside = block ?? blockOf(target);
    if (inside)
        layOut(inside.part);
    const top = block ? boxOf(block).top : target.getBoundingClientRect().top;
    jumpBy(target === main() ? -window.scrollY : top - readingLine);
    return true;
}

// As it stands, and decoded.
function namesIn(fragment) {
    try {
        return [decodeURIComponent(fragment), fragment];
    } catch {
        return [fragment];
    }
}

function elementNamed(names) {
    for (const name of names) {
        const found = document.getElementById('user-content-' + name) ?? document.getElementById(name)
            ?? document.querySelector(`[data-anchors~="${CSS.escape(name)}"], a[name="${CSS.escape(name)}"]`);
        if (found)
            return found;
    }
    return null;
}
