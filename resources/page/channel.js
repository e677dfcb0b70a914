// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's end of the channel. Signals and slots have the names they have in preview/previewbridge.h.
function receivePatch(bridge, patch) {
    const gone = beginPatch(patch);
    if (!gone) {
        bridge.resync();
        return;
    }
    const restless = new Set([...gone, ...patch.texts.map(({id}) => article.byId.get(id))]);
    holdingStill(() => applyPatch(patch, gone), {restless, done: () => bridge.acknowledge(patch.serial)});
    painting.serial = patch.serial;
    reportPaint(bridge);
}

const painting = {serial: 0}; // of which the frame has not been reported yet

// Once all that is in the window has its content.
function reportPaint(bridge) {
    const {serial} = painting;
    if (serial === 0 || !isWindowComplete())
        return;
    painting.serial = 0;
    afterFrame(() => bridge.reportPainted(serial));
}

function receiveLook({theme, variables}) {
    const root = document.documentElement;
    root.dataset.theme = theme;
    root.removeAttribute('style');
    for (const [name, value] of Object.entries(variables))
        root.style.setProperty(name, value);
}

// With its style sheets: without them every height is wrong.
function whenLoaded(callback) {
    if (document.readyState === 'complete')
        callback();
    else
        window.addEventListener('load', callback, {once: true});
}

new QWebChannel(qt.webChannelTransport, ({objects: {preview: bridge}}) => {
    bridge.patchSent.connect(patch => receivePatch(bridge, patch));
    bridge.htmlSent.connect(answer => {
        receiveHtml(answer);
        reportPaint(bridge);
    });
    bridge.namesSent.connect(receiveNames);
    bridge.targetsSent.connect(targets => holdingStill(() => receiveTargets(targets)));
    bridge.lookSent.connect(receiveLook);
    bridge.scrollSent.connect(carryOut);
    bridge.pingSent.connect(token => bridge.pong(token));
    bridge.settleSent.connect(token => settle().then(() => bridge.reportSettled(token)));
    supply.ask = ids => bridge.needHtml(ids);
    whenLoaded(() => {
        watchMovement(movement => bridge.reportMovement(movement));
        watchGestures(bridge);
        bridge.ready();
    });
});
