// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's end of the channel. Signals and slots have the names they have in preview/previewbridge.h.
function receivePatch(bridge, patch) {
    if (!holdingStill(() => applyPatch(patch))) {
        bridge.resync();
        return;
    }
    bridge.acknowledge(patch.serial);
    afterFrame(() => bridge.reportPainted(patch.serial));
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
    bridge.lookSent.connect(receiveLook);
    bridge.scrollSent.connect(carryOut);
    bridge.pingSent.connect(token => bridge.pong(token));
    bridge.settleSent.connect(token => settle().then(() => bridge.reportSettled(token)));
    whenLoaded(() => {
        watchMovement(movement => bridge.reportMovement(movement));
        watchGestures(bridge);
        bridge.ready();
    });
});
