// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place is a block and a fraction of it, as in the text pane. The page stands "at" the place on its reading line, which
// is as far below the window's edge as the text begins below the page's: so the first block's top is the page's start.
const readingLine = 40;

const reading = {
    place: null,    // where the page stood when it last moved, by the reader's hand or by request
    request: 0,     // the last one carried out
    awaited: null,  // a request for a block that is not here yet
};

// Pairs of fraction and height between which a block is linear: code goes by its lines, the fences being lines too.
function stopsOf(block) {
    const {top, bottom} = block.element.getBoundingClientRect();
    const lines = block.contentLines;
    if (!block.codeLines || lines < block.codeLines)
        return [[0, top], [1, bottom]];
    const code = block.element.firstElementChild;
    const style = getComputedStyle(code);
    const before = lines > block.codeLines ? 1 : 0;
    return [[0, top],
            [before / lines, top + parseFloat(style.paddingTop)],
            [(before + block.codeLines) / lines, bottom - parseFloat(style.paddingBottom)],
            [1, bottom]];
}

function between(stops, value, from, to) {
    let next = 1;
    while (next < stops.length - 1 && value > stops[next][from])
        ++next;
    const [a, b] = [stops[next - 1], stops[next]];
    const span = b[from] - a[from];
    const part = span > 0 ? (value - a[from]) / span : 0;
    return a[to] + Math.min(1, Math.max(0, part)) * (b[to] - a[to]);
}

const heightOf = (block, fraction) => between(stopsOf(block), fraction, 0, 1);
const fractionAt = (block, y) => between(stopsOf(block), y, 1, 0);

// The last block that begins at or above a height of the window, or the first.
function blockAt(y) {
    const shown = article.shown;
    let low = 0;
    let high = shown.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (shown[middle].element.getBoundingClientRect().top <= y)
            low = middle + 1;
        else
            high = middle;
    }
    return shown[Math.max(0, low - 1)] ?? null;
}

function placeAt(y) {
    const block = blockAt(y + 1); // rounding of the scroll position must not fall into the block above
    return block && {id: block.id, fraction: fractionAt(block, y)};
}

// A block that shows nothing stands where the next one that does begins.
function heightOfPlace({id, fraction}) {
    const block = article.byId.get(id);
    if (!block)
        return null;
    if (block.element)
        return heightOf(block, fraction);
    const from = article.blocks.indexOf(block);
    const next = article.blocks.slice(from).find(other => other.element);
    if (next)
        return heightOf(next, 0);
    const last = article.shown.at(-1);
    return last ? heightOf(last, 1) : null;
}

function jumpBy(distance) {
    if (Math.abs(distance) >= 0.5)
        window.scrollBy({top: distance, behavior: 'instant'});
}

function rememberPlace() {
    const place = placeAt(readingLine);
    const block = place && article.byId.get(place.id);
    reading.place = block && {
        ...place,
        edge: edgeReached(),
        y: heightOf(block, place.fraction), // off the reading line where that runs between two blocks
        top: block.element.getBoundingClientRect().top,
        width: window.innerWidth,
    };
}

// Something in the page took another size: an image came, a part was unfolded, the window was resized. Lines that break
// anew keep the reader at the same words; else the block they are in stays where it is.
function stay() {
    const place = reading.place;
    const block = place && article.byId.get(place.id);
    if (!block?.element || place.edge === 'start')
        return;
    if (place.width !== window.innerWidth)
        jumpBy(heightOf(block, place.fraction) - place.y);
    else
        jumpBy(block.element.getBoundingClientRect().top - place.top);
    // Measuring the place anew would add up the rounding of every step.
    Object.assign(place, {edge: edgeReached(), top: block.element.getBoundingClientRect().top, width: window.innerWidth});
}

// Requests that come before their block wait for the patch that brings it.
function carryOut(request) {
    reading.awaited = null;
    if (request.edge === 'start')
        window.scrollTo({top: 0, behavior: 'instant'});
    else if (request.edge === 'end')
        window.scrollTo({top: document.documentElement.scrollHeight, behavior: 'instant'});
    else {
        const y = heightOfPlace(request);
        if (y === null) {
            reading.awaited = request;
            return;
        }
        jumpBy(y - readingLine);
    }
    reading.request = request.request;
    rememberPlace();
}

// Changes the article under the reader's eyes without moving what they look at: the first block in the window stays
// where it is, or the next one that is still there. At the very start the page stays at the start.
function holdingStill(change) {
    const first = blockAt(0);
    const held = [];
    if (first && window.scrollY > 0) {
        const index = article.shown.indexOf(first);
        for (const block of article.shown.slice(index, index + 20))
            held.push({block, top: block.element.getBoundingClientRect().top});
    }
    const result = change();
    const kept = held.find(({block}) => block.element?.isConnected);
    if (kept)
        jumpBy(kept.block.element.getBoundingClientRect().top - kept.top);
    if (reading.awaited)
        carryOut(reading.awaited);
    rememberPlace();
    return result;
}

function edgeReached() {
    const room = document.documentElement.scrollHeight - window.innerHeight;
    if (window.scrollY <= 0)
        return 'start';
    return window.scrollY >= room - 1 ? 'end' : '';
}

// Our own movements leave the page where it is remembered to be: only what the reader did is reported.
function reportMovement(report) {
    const place = reading.place;
    const element = place && article.byId.get(place.id)?.element;
    if (element && Math.abs(element.getBoundingClientRect().top - place.top) < 1.5 && place.edge === edgeReached())
        return;
    rememberPlace();
    if (reading.place)
        report({...reading.place, serial: article.serial, request: reading.request});
}

function watchMovement(report) {
    let scheduled = false;
    window.addEventListener('scroll', () => {
        if (scheduled)
            return;
        scheduled = true;
        requestAnimationFrame(() => {
            scheduled = false;
            reportMovement(report);
        });
    }, {passive: true});
    new ResizeObserver(stay).observe(main());
}
