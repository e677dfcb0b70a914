// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// galley-bench-loading [MEGABYTES]…   opens long files; a program of its own because it takes its time and memory.
#include "tests/bench/documents.h"
#include "tests/bench/loadbars.h"
#include "tests/bench/longlinebar.h"
#include "tests/bench/report.h"

#include "app/windows.h"
#include "preview/previewpane.h"
#include "preview/previewprobe.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>

using namespace Galley;

int main(int argc, char **argv)
{
    PreviewPane::prepareProcess();
    QApplication application(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], "--probe-preview") == 0)
        return runPreviewProbe();
    QApplication::setQuitOnLastWindowClosed(false);
    QList<int> sizes;
    for (const QString &argument : QApplication::arguments().sliced(1))
        sizes.append(std::clamp(argument.toInt(), 1, 190));
    if (sizes.isEmpty())
        sizes = {10, 50, 150};
    Windows::Options options = Windows::usualOptions();
    options.session = Windows::Session::None;
    Windows windows(options);
    windows.openUntitled(); // the preview's engine is set up with the first
    Documents documents;
    bool met = true;
    std::printf("%s\n", qPrintable(tableHead()));
    const auto report = [&met](const Bar &bar) {
        std::printf("%s\n", qPrintable(bar.toLine()));
        std::fflush(stdout);
        met = met && bar.isMet();
    };
    for (const int units : {200'000, 1'000'000, 2'000'000})
        report(measureLongLine(windows, units));
    for (const int size : std::as_const(sizes)) {
        for (const Bar &bar : measureLoading(windows, documents, size))
            report(bar);
    }
    return met ? 0 : 1;
}
