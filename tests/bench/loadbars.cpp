// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/loadbars.h"

#include "tests/bench/barepane.h"
#include "tests/bench/documents.h"
#include "tests/bench/eventloop.h"
#include "tests/bench/heartbeat.h"

#include "app/article.h"
#include "app/filereading.h"
#include "app/mainwindow.h"
#include "app/windows.h"
#include "app/workbench.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QFile>

#include <malloc.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr std::chrono::milliseconds patience = 300s;

struct Load
{
    double firstText = -1; // milliseconds since the order
    double whole = -1;
    double megabytes = 0; // by which the program grew
    Series silences;
};

double residentMegabytes()
{
    malloc_trim(0); // what was freed earlier is not this load's
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6 : 0;
}

Load loadOurs(Windows &windows, const QString &path)
{
    MainWindow *window = windows.openUntitled();
    const TextPane *pane = window->workbench()->pane();
    bool painted = false;
    QObject context;
    QObject::connect(pane, &TextPane::painted, &context, [&painted] { painted = true; });
    runUntil([&painted] { return painted; });
    rest(500ms); // its preview starts

    Load load;
    const double before = residentMegabytes();
    const auto start = BenchClock::now();
    QObject::connect(pane, &TextPane::painted, &context, [&] {
        if (load.firstText < 0 && pane->document()->characterCount() > 1)
            load.firstText = millisecondsSince(start);
    });
    QObject::connect(window->article(), &Article::becameWhole, &context, [&] { load.whole = millisecondsSince(start); });
    {
        const Heartbeat heartbeat(load.silences);
        windows.open({path, 0}, window);
        runUntil([&load] { return load.whole >= 0; }, patience);
    }
    load.megabytes = residentMegabytes() - before;
    window->closeUnasked();
    runUntil([&windows, window] { return !windows.all().contains(window); });
    return load;
}

Load loadBare(const QString &path)
{
    BarePane pane;
    TextSource source(pane.document());
    pane.resize(700, 800);
    pane.show();
    rest(200ms);

    Load load;
    const double before = residentMegabytes();
    const auto start = BenchClock::now();
    bool finished = false;
    FileReading reading(path);
    QObject::connect(&pane, &BarePane::painted, &pane, [&] {
        if (load.firstText < 0 && pane.document()->characterCount() > 1)
            load.firstText = millisecondsSince(start);
    });
    QObject::connect(&reading, &FileReading::headRead, &source, &TextSource::showHead);
    QObject::connect(&reading, &FileReading::finished, &source, [&](const DocumentFile &file) {
        finished = true;
        source.load(file.text);
    });
    QObject::connect(&source, &TextSource::becameWhole, &pane, [&] { load.whole = finished ? millisecondsSince(start) : load.whole; });
    {
        const Heartbeat heartbeat(load.silences);
        reading.announce();
        runUntil([&load] { return load.whole >= 0; }, patience);
    }
    load.megabytes = residentMegabytes() - before;
    return load;
}

QString fileOf(Documents &documents, int megabytes)
{
    const QByteArray part = documents.bytes(u"10m"_s);
    const QString path = documents.path(u"10k"_s).chopped(6) + u"%1m.md"_s.arg(megabytes);
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly)) {
        for (qsizetype left = megabytes * 1'000'000LL; left > 0; left -= part.size())
            file.write(part.first(std::min(left, part.size())));
    }
    return path;
}

void add(const Load &load, Series &first, Series &whole, Series &silences, Series &memory)
{
    first.add(load.firstText);
    whole.add(load.whole);
    silences.add(load.silences.quantile(0.999));
    memory.add(load.megabytes);
}

} // namespace

QList<Bar> measureLoading(Windows &windows, Documents &documents, int megabytes)
{
    const QString size = u"%1m"_s.arg(megabytes);
    const QString reference = u"bare QPlainTextEdit, same slices"_s;
    QList<Bar> bars{
        {.id = u"P6 "_s + size,
            .what = u"open to first text, empty window"_s,
            .reference = reference,
            .limit = {.factor = 1.5, .enough = 20}},
        {.id = u"P7 "_s + size, .what = u"open to whole text"_s, .reference = reference, .limit = {.factor = 1.5}},
        {.id = u"silent "_s + size,
            .what = u"longest silence meanwhile, p99.9"_s,
            .reference = reference,
            .limit = {.factor = 1.5, .enough = 16}},
        {.id = u"memory "_s + size,
            .what = u"growth"_s,
            .reference = reference,
            .limit = {.factor = 1.25, .allowance = 30},
            .unit = u"MB"_s},
    };
    const QString path = fileOf(documents, megabytes);
    const int repetitions = megabytes <= 50 ? 3 : 1;
    for (int each = 0; each < repetitions; ++each) {
        const Load ours = loadOurs(windows, path);
        add(ours, bars[0].measured, bars[1].measured, bars[2].measured, bars[3].measured);
        const Load bare = loadBare(path);
        add(bare, bars[0].compared, bars[1].compared, bars[2].compared, bars[3].compared);
    }
    return bars;
}

} // namespace Galley
