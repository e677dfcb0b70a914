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

const hidden = () => new Promise(resolve => {
    if (document.hidden)
        resolve();
    else
        document.addEventListener('visibilitychange', resolve, {once: true});
});

// However long a busy machine takes for it: what was scrolled or changed is told in the frame that shows it.
const frame = () => Promise.race([new Promise(afterFrame), hidden(), delay(5000)]);

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

// All html that the page wants is here; images and fonts have come, or have had five seconds to; then two frames.
async function settle() {
    await whenSupplied();
    const waiting = [document.fonts.ready, ...[...document.images].filter(isDue).map(imageLoaded)];
    await Promise.race([Promise.all(waiting), delay(5000)]);
    await frame();
    await frame();
}
