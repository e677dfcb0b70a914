// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/openingbars.h"

#include "tests/bench/barepane.h"
#include "tests/bench/cmarkreference.h"
#include "tests/bench/documents.h"
#include "tests/bench/eventloop.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/measuredwindow.h"

#include "document/documentsession.h"
#include "editor/textpane.h"
#include "preview/previewpane.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int repetitions = 30;

double timeOpening(MeasuredWindow &window, const QString &path)
{
    double taken = -1;
    QObject context;
    const auto start = BenchClock::now();
    const TextPane *pane = window.openAnother(path);
    QObject::connect(pane, &TextPane::painted, &context, [&] {
        if (taken < 0 && pane->document()->characterCount() > 1)
            taken = millisecondsSince(start);
    });
    runUntil([&taken] { return taken >= 0; });
    return taken;
}

double timeBareOpening(const QSize &size, const QString &path)
{
    double taken = -1;
    const auto start = BenchClock::now();
    BarePane pane;
    pane.resize(size);
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        pane.setPlainText(QString::fromUtf8(file.readAll()));
    QObject::connect(&pane, &BarePane::painted, &pane, [&] { taken = taken < 0 ? millisecondsSince(start) : taken; });
    pane.show();
    runUntil([&taken] { return taken >= 0; });
    return taken;
}

double timeLoading(MeasuredWindow &window, const QString &path)
{
    const auto start = BenchClock::now();
    window.read(path);
    runUntil([&window] { return window.isWhole(); });
    return millisecondsSince(start);
}

// Up to the first frame of the page that shows the article, or its beginning: what is painted before that is of the one
// that was there.
double timeOpeningPage(MeasuredWindow &window, const QString &path)
{
    double taken = -1;
    quint64 shown = 0; // the serial of the first snapshot of this article
    QObject context;
    const DocumentSession *session = window.session();
    const qsizetype before = session->current()->source().length();
    const auto start = BenchClock::now();
    const auto take = [&](const DocumentSnapshotPtr &snapshot) {
        if (shown == 0 && snapshot->source().length() > before)
            shown = snapshot->serial();
    };
    QObject::connect(session, &DocumentSession::beginningPublished, &context, take);
    QObject::connect(session, &DocumentSession::snapshotPublished, &context, take);
    QObject::connect(window.preview(), &PreviewPane::painted, &context, [&](quint64 serial) {
        if (shown > 0 && serial >= shown && taken < 0)
            taken = millisecondsSince(start);
    });
    window.read(path);
    runUntil([&taken] { return taken >= 0; });
    return taken;
}

} // namespace

QList<Bar> measureOpening(MeasuredWindow &window, Documents &documents, const QString &document)
{
    Bar bar{.id = u"P6 "_s + document,
        .what = u"open to first readable text"_s,
        .reference = u"bare QPlainTextEdit with a few words"_s,
        .limit = {.factor = 1, .allowance = 30}};
    window.open(documents.path(u"10k"_s));
    const QString path = documents.path(document);
    const QString hello = documents.path(u"hello"_s);
    for (int each = 0; each < repetitions; ++each) {
        window.settle();
        bar.measured.add(timeOpening(window, path));
        window.closeAnother();
        window.settle();
        bar.compared.add(timeBareOpening(window.pane()->size(), hello));
    }
    return {bar};
}

QList<Bar> measureLoading(MeasuredWindow &window, Documents &documents, const QString &document)
{
    Bar bar{.id = u"P7 "_s + document,
        .what = u"open to the whole text in the pane"_s,
        .reference = u"bare QPlainTextEdit, set and painted"_s,
        .limit = {.factor = 1.5}};
    Bar silence{.id = u"P7 silence "_s + document,
        .what = u"longest silence on the way"_s,
        .reference = u"a program that has nothing to do"_s,
        .limit = {.factor = 1, .allowance = 15}};
    const QString path = documents.path(document);
    for (int each = 0; each < repetitions; ++each) {
        window.open(documents.path(u"10k"_s));
        window.settle();
        Series gaps;
        {
            const Heartbeat heartbeat(gaps);
            bar.measured.add(timeLoading(window, path));
        }
        silence.measured.add(gaps.quantile(1));
        window.settle();
        Series idle;
        {
            const Heartbeat heartbeat(idle);
            rest(60ms);
        }
        silence.compared.add(idle.quantile(1));
        bar.compared.add(timeBareOpening(window.pane()->size(), path));
    }
    return {bar, silence};
}

QList<Bar> measureOpeningPage(MeasuredWindow &window, Documents &documents, const QString &document, double factor)
{
    Bar bar{.id = u"P8 "_s + document,
        .what = u"open to the visible part of the page"_s,
        .reference = u"cmark alone, parse and render"_s,
        .limit = {.factor = factor}};
    const QString path = documents.path(document);
    const QByteArray bytes = documents.bytes(document);
    for (int each = 0; each < repetitions; ++each) {
        window.open(documents.path(u"10k"_s));
        window.settle();
        bar.measured.add(timeOpeningPage(window, path));
        window.settle();
        bar.compared.add(measureCmark(bytes));
    }
    return {bar};
}

} // namespace Galley
