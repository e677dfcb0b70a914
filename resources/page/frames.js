// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// setTimeout never fires in this world (the engine runs no scripts of the page's own), and frames stop in a hidden page.
const delay = milliseconds => scheduler.postTask(() => {}, {delay: milliseconds});

// Calls back when a frame that holds all changes made so far was handed to the screen.
function afterFrame(callback) {
    requestAnimationFrame(() => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = callback;
        port2.postMessage(null);
    });
}

const hidden = signal => new Promise(resolve => {
    if (document.hidden)
        resolve();
    else
        document.addEventListener('visibilitychange', resolve, {once: true, signal});
});

// However long a busy machine takes for it: what was scrolled or changed is told in the frame that shows it.
async function frame() {
    const over = new AbortController();
    await Promise.race([new Promise(afterFrame), hidden(over.signal), delay(5000)]);
    over.abort();
}

// What has taken another size, or was laid out for the first time, moves the page in the frame after.
async function untilNothingMoves() {
    const deadline = performance.now() + 5000;
    const where = () => `${document.documentElement.scrollHeight} ${window.scrollY}`;
    for (let before = ''; before !== where() && performance.now() < deadline;) {
        before = where();
        await frame();
        await frame();
    }
}

function imageLoaded(image) {
    if (image.complete)
        return Promise.resolve();
    return new Promise(resolve => {
        image.addEventListener('load', resolve, {once: true});
        image.addEventListener('error', resolve, {once: true});
    });
}

// One that waits until it is scrolled near need not come.
function isDue(image) {
    return image.loading !== 'lazy' || (image.closest('.part')?.getBoundingClientRect().top < window.innerHeight
                                        && image.getBoundingClientRect().top < window.innerHeight);
}

// All html that the page wants is here; images and fonts have come, or have had five seconds to; nothing moves any more.
async function settle() {
    await whenSupplied();
    const waiting = [document.fonts.ready, ...[...document.images].filter(isDue).map(imageLoaded)];
    await Promise.race([Promise.all(waiting), delay(5000)]);
    await untilNothingMoves();
}
