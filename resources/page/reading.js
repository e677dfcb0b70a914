// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the reader is, and what keeps them there.
const reading = {
    place: null,    // where the page stood when it last moved, by the reader's hand or by request
    request: 0,     // the last one carried out
    standing: null, // that request or an end that the reader went to, while they have not moved away from it
    awaited: null,  // a request for a block that is not here yet
    scrollY: 0,     // where the page's own movements left it: elsewhere only the reader can have taken it
    height: 0,      // of the page when it was last looked at
    report: null,   // called with where the reader went
};

// The engine cuts fractions of a pixel off; rounded, they do not add up.
function jumpBy(distance) {
    if (Math.abs(distance) >= 0.5)
        window.scrollTo({top: Math.round(window.scrollY + distance), behavior: 'instant'});
}

function rememberPosition() {
    reading.scrollY = window.scrollY;
    reading.height = document.documentElement.scrollHeight;
}

function rememberPlace() {
    rememberPosition();
    const place = placeAt(readingLine);
    const block = place && article.byId.get(place.id);
    reading.place = block && {
        ...place,
        edge: edgeReached(),
        y: heightOfPlace(place),
        top: boxOf(block).top,
        width: window.innerWidth,
    };
}

// False when the place is not here yet.
function goTo(request) {
    if (request.edge === 'start')
        window.scrollTo({top: 0, behavior: 'instant'});
    else if (request.edge === 'end')
        window.scrollTo({top: document.documentElement.scrollHeight, behavior: 'instant'});
    else {
        const block = article.byId.get(request.id);
        if (block)
            layOut(block.part);
        const y = heightOfPlace(request);
        if (y === null)
            return false;
        jumpBy(y - readingLine);
    }
    return true;
}

// Requests that come before their block wait for the patch that brings it.
function carryOut(request) {
    const done = goTo(request);
    reading.awaited = done ? null : request;
    if (!done)
        return;
    reading.standing = request;
    reading.request = request.request;
    rememberPlace();
    supplyPage();
}

// Something in the page took another size: an image came, a part was unfolded or laid out, the window was resized. The
// page stays at what was requested of it. A reader who came here by hand stays at the same words when lines break anew;
// else the block they are in stays where it is.
function stay() {
    const place = reading.place;
    const block = place && article.byId.get(place.id);
    if (reading.standing) {
        goTo(reading.standing);
        rememberPlace();
    } else if (block && hasBox(block) && place.edge !== 'start') {
        if (place.width !== window.innerWidth)
            jumpBy(heightOfPlace(place) - place.y);
        else
            jumpBy(boxOf(block).top - place.top);
        // Measuring the place anew would add up the rounding of every step.
        Object.assign(place, {edge: edgeReached(), top: boxOf(block).top, y: heightOfPlace(place), width: window.innerWidth});
    }
    rememberPosition();
    supplyPage();
}

// Changes the article under the reader's eyes without moving what they look at: the place that was requested, or the first
// block in the window that stays as it is. At the very start the page stays at the start. `change` returns the ids of blocks
// that are not what they were, or null when there was no change; `restless` are blocks that will not be what or where they
// were. `done` is called as soon as what changed has its place.
function holdingStill(change, {restless = new Set(), done = () => {}} = {}) {
    noticeMovement();
    const held = window.scrollY > 0 ? blocksToHold(restless) : [];
    const changed = change();
    if (!changed)
        return;
    const standing = reading.standing;
    if (standing && (standing.edge || (!changed.has(standing.id) && article.byId.has(standing.id))))
        goTo(standing);
    else {
        reading.standing = null;
        const kept = held.find(({block}) => article.byId.get(block.id) === block && hasBox(block));
        if (kept)
            jumpBy(boxOf(kept.block).top - kept.top);
        else if (reading.place && held.length === 0 && reading.place.edge !== 'start')
            goTo(reading.place);
    }
    done();
    if (reading.awaited)
        carryOut(reading.awaited);
    rememberPlace();
    supplyPage();
}

// The block at the place where the page stood last; when that goes, those in the window up to one that stays.
function blocksToHold(restless) {
    const {place} = reading;
    const block = place && article.byId.get(place.id);
    if (block && hasBox(block) && !restless.has(block) && place.width === window.innerWidth)
        return [{block, top: place.top}];
    const held = [];
    for (let block = blockAt(0); block && held.length < 20; block = neighbour(block, 1)) {
        held.push({block, top: boxOf(block).top});
        if (!restless.has(block))
            break;
    }
    return held;
}

// The place on the reading line is exact only when its part is laid out; laid out, another part may lie there.
function layOutReadingLine() {
    for (let tries = 0; tries < 8; ++tries) {
        const part = partAt(readingLine + 1);
        if (!part || !layOut(part))
            return;
    }
}

// Tells where the reader went, in the next frame or before anything else moves the page. Who went to the end stays there
// while what is there takes its true size: else the end would move on under them. It may have done so since they went.
function noticeMovement() {
    if (Math.abs(window.scrollY - reading.scrollY) < 0.5)
        return;
    reading.standing = isEndOf(reading.height) || isEndOf(document.documentElement.scrollHeight) ? {edge: 'end'} : null;
    reading.awaited = null;
    layOutReadingLine();
    if (reading.standing)
        goTo(reading.standing);
    rememberPlace();
    if (reading.place)
        reading.report?.({...reading.place, serial: article.serial, request: reading.request});
}

// Who clicks on something, as to unfold it, looks at that and no longer at an end.
function holdOnTo() {
    if (!reading.standing?.edge)
        return;
    reading.standing = null;
    rememberPlace();
}

function watchMovement(report) {
    reading.report = report;
    let scheduled = false;
    window.addEventListener('scroll', () => {
        if (scheduled)
            return;
        scheduled = true;
        requestAnimationFrame(() => {
            scheduled = false;
            noticeMovement();
            supplyPage();
        });
    }, {passive: true});
    document.addEventListener('click', holdOnTo, true);
    new ResizeObserver(stay).observe(main());
}
