// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/findingsbars.h"

#include "tests/bench/cmarkreference.h"
#include "tests/bench/documents.h"
#include "tests/bench/eventloop.h"
#include "tests/bench/generator.h"
#include "tests/bench/keys.h"
#include "tests/bench/measuredwindow.h"

#include "app/commands/command.h"
#include "app/problems/problems.h"
#include "document/documentsession.h"
#include "editor/textpane.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int articleCount = 1000;
constexpr qsizetype articleBytes = 20000;

QStringList writeArticles(const QString &folder)
{
    QStringList paths;
    for (int i = 0; i < articleCount; ++i) {
        QFile file(u"%1/article-%2.md"_s.arg(folder).arg(i, 4, 10, QLatin1Char('0')));
        const QString text = generateDocument({.shape = DocumentShape::Article, .bytes = articleBytes, .seed = quint64(i) + 1});
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
        paths += file.fileName();
    }
    return paths;
}

double timeCheck(const QString &folder)
{
    QBuffer input;
    QBuffer output;
    QBuffer errors;
    input.open(QIODevice::ReadOnly);
    output.open(QIODevice::WriteOnly);
    errors.open(QIODevice::WriteOnly);
    const auto start = BenchClock::now();
    runCommand({u"check"_s, folder}, {input, output, errors});
    return millisecondsSince(start);
}

double timeCmark(const QStringList &paths)
{
    QThreadPool workers;
    const auto start = BenchClock::now();
    for (const QString &path : paths) {
        workers.start([path] {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                measureCmark(file.readAll());
        });
    }
    workers.waitForDone();
    return millisecondsSince(start);
}

} // namespace

QList<Bar> measureCheckingAFolder()
{
    constexpr int repetitions = 7;
    Bar bar{.id = u"check"_s,
        .what = u"check 1,000 articles of 20 KB"_s,
        .reference = u"cmark alone, parse and render, as many threads"_s,
        .limit = {.factor = 3}};
    const QTemporaryDir folder;
    const QStringList paths = writeArticles(folder.path());
    for (int each = 0; each < repetitions; ++each) {
        bar.measured.add(timeCheck(folder.path()));
        bar.compared.add(timeCmark(paths));
    }
    return {bar};
}

QList<Bar> measureKeyToFindings(MeasuredWindow &window, Documents &documents, const QString &document)
{
    constexpr int repetitions = 40;
    Bar bar{.id = u"findings "_s + document,
        .what = u"key to findings, %1"_s.arg(document),
        .reference = u"cmark alone, parse and render"_s,
        .limit = {.factor = 1.2}};
    window.open(documents.path(document));
    window.settle();
    goToTheMiddle(window.pane());
    window.settle();
    const auto *problems = window.pane()->window()->findChild<Problems *>();
    const QByteArray bytes = documents.bytes(document);
    for (int each = 0; problems && each < repetitions; ++each) {
        window.settle();
        rest(60ms);
        double taken = -1;
        QObject context;
        const Revision before = window.session()->current()->revision();
        const auto start = BenchClock::now();
        QObject::connect(problems, &Problems::findingsReady, &context, [&](const DocumentSnapshotPtr &snapshot) {
            if (snapshot->revision() != before && taken < 0)
                taken = millisecondsSince(start);
        });
        pressKey(window.pane(), u'e');
        runUntil([&taken] { return taken >= 0; });
        bar.measured.add(taken);
        bar.compared.add(measureCmark(bytes));
    }
    return {bar};
}

} // namespace Galley
