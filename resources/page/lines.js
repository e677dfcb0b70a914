// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the lines of a block's source are in its element: {count, lineAt(i), heightAt(i)}, stops in rising order between
// which a block is linear. Code goes by its lines, tables by their rows, lists and quotes by what is in them, text by its
// lines if it has several; images and all others by their height.
function stopsOf(block) {
    block.layout ??= findLayout(block);
    const {top, bottom} = boxOf(block);
    const lines = Math.max(1, block.contentLines);
    if (!block.element || block.layout === null)
        return listedStops([[0, top], [lines, bottom]]);
    return block.layout(top, bottom, lines);
}

const listedStops = stops => ({count: stops.length, lineAt: i => stops[i][0], heightAt: i => stops[i][1]});

// A function that makes the stops from the block's edges, or null for a block that is linear.
function findLayout(block) {
    const element = block.element;
    if (!element)
        return undefined;
    const child = element.firstElementChild;
    if (block.kind === 'c' && child?.localName === 'pre' && !child.nextElementSibling)
        return codeLayout(block, child);
    if (block.kind === 'b')
        return tableLayout(block, element);
    if (block.pieces?.length > 0)
        return piecesLayout(block, child);
    if (block.contentLines > 1 && child?.localName === 'p' && !child.nextElementSibling)
        return textLayout(block, child);
    return null;
}

// Text whose source has several lines: each begins behind a line feed, which shows as a space.
function textLayout(block, paragraph) {
    const starts = [];
    const walk = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        for (let at = node.data.indexOf('\n'); at >= 0; at = node.data.indexOf('\n', at + 1))
            starts.push([node, at + 1]);
    }
    if (starts.length !== block.contentLines - 1)
        return null;
    const range = document.createRange();
    const rowTop = ([node, at], lineHeight) => {
        range.setStart(node, Math.min(at, node.length - 1));
        range.setEnd(node, Math.min(at + 1, node.length));
        const {top, bottom} = range.getBoundingClientRect();
        return (top + bottom - lineHeight) / 2;
    };
    return (top, bottom, lines) => {
        const lineHeight = parseFloat(getComputedStyle(paragraph).lineHeight);
        return {
            count: lines + 1,
            lineAt: i => i,
            heightAt: i => i === 0 ? top : i < lines ? Math.min(bottom, Math.max(top, rowTop(starts[i - 1], lineHeight))) : bottom,
        };
    };
}

// The fences are lines too.
function codeLayout(block, code) {
    const shown = code.textContent.replace(/\n$/, '').split('\n').length;
    if (block.contentLines < shown)
        return null;
    const before = block.contentLines > shown ? 1 : 0;
    return (top, bottom, lines) => {
        const style = getComputedStyle(code);
        return listedStops([[0, top],
                            [before, top + parseFloat(style.paddingTop)],
                            [before + shown, bottom - parseFloat(style.paddingBottom)],
                            [lines, bottom]]);
    };
}

// The second line of a table's source shows nothing.
function tableLayout(block, element) {
    const rows = element.querySelectorAll('tr');
    if (rows.length === 0 || block.contentLines !== rows.length + 1)
        return null;
    const rowTop = i => rows[i].getBoundingClientRect().top;
    const headEnd = () => rows[0].getBoundingClientRect().bottom;
    return (top, bottom, lines) => ({
        count: rows.length + 2,
        lineAt: i => i <= rows.length ? i : lines,
        heightAt: i => i === 0 ? top : i === 1 ? headEnd() : i <= rows.length ? rowTop(i - 1) : bottom,
    });
}

function piecesLayout(block, child) {
    const elements = child?.localName === 'ul' || child?.localName === 'ol'
        ? child.parentElement.querySelectorAll('li')
        : child?.querySelectorAll(':scope > :not(.alert-title)') ?? [];
    const pieces = block.pieces;
    if (elements.length !== pieces.length)
        return null;
    // Where each begins and ends; one with others in it ends where the first of them begins.
    const topOf = i => i === 0 && pieces[0][0] === 0 ? elements[0].parentElement.getBoundingClientRect().top
                                                     : elements[i].getBoundingClientRect().top;
    const bottomOf = i => {
        const {bottom} = elements[i].getBoundingClientRect();
        return i + 1 < elements.length ? Math.min(bottom, elements[i + 1].getBoundingClientRect().top) : bottom;
    };
    return (top, bottom, lines) => ({
        count: 2 * pieces.length + 1,
        lineAt: i => i < 2 * pieces.length ? pieces[i >> 1][i & 1] : lines,
        heightAt: i => i < 2 * pieces.length ? (i & 1 ? bottomOf : topOf)(i >> 1) : bottom,
    });
}

// The first of two neighbouring stops between which `value` lies.
function stopBefore(count, valueAt, value) {
    let low = 0;
    let high = count - 2;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (valueAt(middle) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

function interpolate(count, from, to, value) {
    const i = stopBefore(count, from, value);
    const span = from(i + 1) - from(i);
    const part = span > 0 ? (value - from(i)) / span : 0;
    return to(i) + Math.min(1, Math.max(0, part)) * (to(i + 1) - to(i));
}

// From 0, the block's top, to 1, its bottom.
function heightInside(block, fraction) {
    const {count, lineAt, heightAt} = stopsOf(block);
    return interpolate(count, lineAt, heightAt, fraction * Math.max(1, block.contentLines));
}

function fractionInside(block, y) {
    const {count, lineAt, heightAt} = stopsOf(block);
    return interpolate(count, heightAt, lineAt, y) / Math.max(1, block.contentLines);
}
