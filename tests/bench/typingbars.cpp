// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/typingbars.h"

#include "tests/bench/barepane.h"
#include "tests/bench/cmarkreference.h"
#include "tests/bench/documents.h"
#include "tests/bench/emptypage.h"
#include "tests/bench/eventloop.h"
#include "tests/bench/keys.h"
#include "tests/bench/measuredwindow.h"

#include "editor/textpane.h"
#include "preview/previewpane.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int repetitions = 40;
constexpr std::chrono::milliseconds pause = 60ms;

// From a key in the pane to the first time that `signal` tells of the text with it.
template <typename Signal> double timeKey(MeasuredWindow &window, Signal signal)
{
    window.settle();
    rest(pause);
    double taken = -1;
    const quint64 before = window.preview()->acknowledgedSerial();
    QObject context;
    const auto start = BenchClock::now();
    QObject::connect(window.preview(), signal, &context, [&](quint64 serial) {
        if (serial > before && taken < 0)
            taken = millisecondsSince(start);
    });
    pressKey(window.pane(), u'e');
    runUntil([&taken] { return taken >= 0; });
    return taken;
}

double timeKeyToPaint(QPlainTextEdit *pane, const std::function<void(QObject *context, const std::function<void()> &)> &whenPainted)
{
    rest(pause);
    double taken = -1;
    QObject context;
    const auto start = BenchClock::now();
    whenPainted(&context, [&] {
        if (taken < 0)
            taken = millisecondsSince(start);
    });
    pressKey(pane, u'e');
    runUntil([&taken] { return taken >= 0; }, 2s);
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

Bar measureKeyToPage(MeasuredWindow &window, Documents &documents, const QString &document)
{
    Bar bar{.id = u"P1 "_s + document,
        .what = u"key to page, %1"_s.arg(document),
        .reference = u"cmark alone, parse and render"_s,
        .limit = {.factor = 2}};
    prepare(window, documents, document);
    const QByteArray bytes = documents.bytes(document);
    for (int each = 0; each < repetitions; ++each) {
        bar.measured.add(timeKey(window, &PreviewPane::patched));
        bar.compared.add(measureCmark(bytes));
    }
    return bar;
}

Bar measureKeyToFrame(MeasuredWindow &window, EmptyPage &page, Documents &documents, const QString &document)
{
    Bar bar{.id = u"P2 "_s + document,
        .what = u"key to a frame of the page, %1"_s.arg(document),
        .reference = u"a frame of an empty page"_s,
        .limit = {.factor = 2}};
    prepare(window, documents, document);
    for (int each = 0; each < repetitions; ++each) {
        bar.measured.add(timeKey(window, &PreviewPane::painted));
        bar.compared.add(page.measureFrame());
    }
    return bar;
}

Bar measureKeyToPane(MeasuredWindow &window, Documents &documents, const QString &document)
{
    Bar bar{.id = u"P4 "_s + document,
        .what = u"key to painted pane, %1"_s.arg(document),
        .reference = u"bare QPlainTextEdit, same text"_s,
        .limit = {.factor = 8}};
    prepare(window, documents, document);
    BarePane bare;
    bare.setFont(window.pane()->font());
    bare.resize(window.pane()->size());
    bare.setPlainText(QString::fromUtf8(documents.bytes(document)));
    bare.show();
    goToTheMiddle(&bare);
    for (int each = 0; each < repetitions; ++each) {
        window.settle();
        bar.measured.add(timeKeyToPaint(window.pane(), [&](QObject *context, const std::function<void()> &then) {
            QObject::connect(window.pane(), &TextPane::painted, context, then);
        }));
        window.settle();
        bar.compared.add(timeKeyToPaint(&bare,
            [&](QObject *context, const std::function<void()> &then) { QObject::connect(&bare, &BarePane::painted, context, then); }));
    }
    return bar;
}

} // namespace Galley
