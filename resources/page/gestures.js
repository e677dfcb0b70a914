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
    const hover = event => {
        const link = linkOf(event.target);
        const target = link ? hrefOf(link) : '';
        if (target !== hovered)
            bridge.hoverLink(hovered = target);
    };
    document.addEventListener('mouseover', hover, {passive: true});
    document.addEventListener('focusin', hover, {passive: true});
    document.documentElement.addEventListener('mouseleave', () => {
        if (hovered !== '')
            bridge.hoverLink(hovered = '');
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

function hrefOf(link) {
    return link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? '';
}

// A movement of the reader's own: it is reported like any other.
function goToFragment(fragment) {
    const target = fragment === '' || fragment === 'top' ? main() : elementNamed(fragment);
    if (!target)
        return false;
    for (let outer = target.parentElement?.closest('details'); outer; outer = outer.parentElement?.closest('details'))
        outer.open = true;
    jumpBy(target === main() ? -window.scrollY : target.getBoundingClientRect().top - readingLine);
    return true;
}

function elementNamed(fragment) {
    let name = fragment;
    try {
        name = decodeURIComponent(fragment);
    } catch {
        // Not percent-encoded: taken as it stands.
    }
    for (const candidate of [name, fragment]) {
        const found = document.getElementById('user-content-' + candidate) ?? document.getElementById(candidate)
            ?? document.querySelector(`[data-anchors~="${CSS.escape(candidate)}"], a[name="${CSS.escape(candidate)}"]`);
        if (found)
            return found;
    }
    return null;
}
