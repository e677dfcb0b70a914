// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/openingbar.h"

#include "tests/bench/barepane.h"
#include "tests/bench/documents.h"
#include "tests/bench/eventloop.h"
#include "tests/bench/measuredwindow.h"

#include "editor/textpane.h"

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

} // namespace

Bar measureOpening(MeasuredWindow &window, Documents &documents, const QString &document)
{
    Bar bar{.id = u"P6 "_s + document,
        .what = u"open to first readable text, %1"_s.arg(document),
        .reference = u"bare QPlainTextEdit"_s,
        .limit = {.factor = 1, .allowance = 120}};
    window.open(documents.path(u"10k"_s));
    const QString path = documents.path(document);
    for (int each = 0; each < repetitions; ++each) {
        window.settle();
        bar.measured.add(timeOpening(window, path));
        window.closeAnother();
        window.settle();
        bar.compared.add(timeBareOpening(window.pane()->size(), path));
    }
    return bar;
}

} // namespace Galley
