// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/longlinebar.h"

#include "tests/bench/eventloop.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/keys.h"

#include "app/article.h"
#include "app/mainwindow.h"
#include "app/windows.h"
#include "app/workbench.h"
#include "editor/textpane.h"
#include "preview/previewpane.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int keys = 20;
constexpr std::chrono::milliseconds betweenKeys = 100ms;

QString writeFile(const QTemporaryDir &folder, int units)
{
    QFile file(folder.filePath(u"article.md"_s));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("# Title\n\nSome words.\n\n");
        file.write(QByteArray("word ").repeated(units / 5));
        file.write("\n\nMore words.\n");
    }
    return file.fileName();
}

} // namespace

Bar measureLongLine(Windows &windows, int units)
{
    Bar bar{.id = u"line %1k"_s.arg(units / 1000),
        .what = u"longest silence, opening and typing in it"_s,
        .reference = u"none"_s,
        .limit = {.factor = 0, .enough = 100},
        .share = 1};
    bar.compared.add(0);
    const QTemporaryDir folder;
    const QString path = writeFile(folder, units);
    MainWindow *window = windows.openUntitled();
    TextPane *pane = window->workbench()->pane();
    bool isSettled = false; // the engine's start is no matter of long lines
    window->workbench()->preview()->whenSettled([&isSettled] { isSettled = true; });
    runUntil([&isSettled] { return isSettled; });
    rest(1s);
    {
        const Heartbeat heartbeat(bar.measured);
        windows.open({path, 0}, window);
        runUntil([window] { return window->article()->isWhole() && !window->article()->path().isEmpty(); });
        rest(500ms);
        for (int key = 0; key < keys; ++key) {
            if (key == keys / 4) {
                pane->goToLine(5);
                rest(betweenKeys); // the jump and the key are two events
            }
            pressKey(pane, u'n');
            rest(betweenKeys);
        }
    }
    window->closeUnasked();
    runUntil([&windows, window] { return !windows.all().contains(window); });
    return bar;
}

} // namespace Galley
