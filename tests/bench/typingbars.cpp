// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/typingbars.h"

#include "tests/bench/barepane.h"
#include "tests/bench/cmarkreference.h"
#include "tests/bench/documents.h"
#include "tests/bench/emptypage.h"
#include "tests/bench/eventloop.h"
#include "tests/bench/keys.h"
#include "tests/bench/keystages.h"
#include "tests/bench/letterpage.h"
#include "tests/bench/measuredwindow.h"
#include "tests/bench/pagestages.h"

#include "editor/textpane.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int repetitions = 40;
constexpr int manyRepetitions = 120; // for the slowest of a hundred
constexpr std::chrono::milliseconds pause = 60ms;

// Up to the frame, though what counts may come earlier: the stages are shown as well.
void typeKey(MeasuredWindow &window, KeyStages &stages)
{
    window.settle();
    rest(pause);
    stages.begin();
    pressKey(window.pane(), u'e');
    runUntil([&stages] { return stages.reached(KeyStages::PageFrame); });
}

double timeKeyToPaint(BarePane &pane)
{
    rest(pause);
    double taken = -1;
    const auto start = BenchClock::now();
    const auto connection
        = QObject::connect(&pane, &BarePane::painted, &pane, [&] { taken = taken < 0 ? millisecondsSince(start) : taken; });
    pressKey(&pane, u'e');
    runUntil([&taken] { return taken >= 0; }, 2s);
    QObject::disconnect(connection);
    return taken;
}

void prepare(MeasuredWindow &window, Documents &documents, const QString &document)
{
    window.open(documents.path(document));
    window.settle();
    goToTheMiddle(window.pane());
    window.settle();
}

} // namespace

QList<Bar> measureKeyToPage(MeasuredWindow &window, EmptyPage &page, Documents &documents, const QString &document, PageBounds bounds)
{
    Bar bar{.id = u"P1 "_s + document,
        .what = u"key to page"_s,
        .reference = u"cmark alone, parse and render"_s,
        .limit = {.factor = bounds.half}};
    prepare(window, documents, document);
    const QByteArray bytes = documents.bytes(document);
    KeyStages stages(window);
    const PageStages pageStages(*window.preview());
    LetterPage letters(page);
    for (int each = 0; each < repetitions; ++each) {
        typeKey(window, stages);
        const double acknowledged = stages.at(KeyStages::Acknowledged);
        bar.measured.add(acknowledged);
        bar.stages.add(stages.stamps() + pageStages.stamps(acknowledged));
        window.settle();
        rest(pause);
        bar.floor.add(letters.measure());
        bar.compared.add(measureCmark(bytes));
    }
    QList<Bar> bars{bar};
    if (bounds.most)
        bars.append(heldTo(bar, 0.95, {.factor = *bounds.most * bar.compared.median() / bar.compared.quantile(0.95)}));
    return bars;
}

QList<Bar> measureKeyToFrame(MeasuredWindow &window, EmptyPage &page, Documents &documents, const QString &document)
{
    Bar bar{.id = u"P2 "_s + document,
        .what = u"key to a frame of the page"_s,
        .reference = u"a frame of an empty page"_s,
        .limit = {.factor = 1.15}};
    prepare(window, documents, document);
    KeyStages stages(window);
    for (int each = 0; each < repetitions; ++each) {
        typeKey(window, stages);
        bar.measured.add(stages.at(KeyStages::PageFrame));
        bar.stages.add(stages.stamps());
        bar.compared.add(page.measureFrame());
    }
    return {bar, heldTo(bar, 0.95, {.factor = 2})};
}

QList<Bar> measureKeyToPane(MeasuredWindow &window, Documents &documents, const QString &document)
{
    Bar bar{.id = u"P4 "_s + document,
        .what = u"key to painted pane"_s,
        .reference = u"bare QPlainTextEdit, same text"_s,
        .limit = {.factor = 3}};
    prepare(window, documents, document);
    BarePane bare;
    bare.setFont(window.pane()->font());
    bare.resize(window.pane()->size());
    bare.setPlainText(QString::fromUtf8(documents.bytes(document)));
    bare.show();
    goToTheMiddle(&bare);
    KeyStages stages(window);
    for (int each = 0; each < manyRepetitions; ++each) {
        typeKey(window, stages);
        bar.measured.add(stages.at(KeyStages::PanePainted));
        bar.stages.add(stages.stamps());
        window.settle();
        bar.compared.add(timeKeyToPaint(bare));
    }
    return {bar, heldTo(bar, 0.99, {.factor = 0, .enough = 8})};
}

} // namespace Galley
