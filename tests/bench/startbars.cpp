// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/startbars.h"

#include "tests/bench/documents.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int repetitions = 30;
constexpr int longestStart = 30'000; // milliseconds

// Starts a program in a home of its own, so that no settings and no session of an earlier start change the work. Only
// the cache stays: it holds what the second start of a machine finds.
class Starter
{
public:
    explicit Starter(const QString &program) : m_program(QCoreApplication::applicationDirPath() + u'/' + program) { }

    double timeUntil(const QByteArray &word, const QString &file)
    {
        QTemporaryDir home;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
        environment.insert(u"XDG_STATE_HOME"_s, home.filePath(u"state"_s));
        environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
        environment.insert(u"XDG_CACHE_HOME"_s, m_cache.path());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QByteArray said;
        double taken = -1;
        const auto start = BenchClock::now();
        process.start(m_program, {file});
        while (taken < 0 && process.waitForReadyRead(longestStart)) {
            said += process.readAllStandardOutput();
            if (said.contains(word))
                taken = millisecondsSince(start);
        }
        process.kill();
        process.waitForFinished();
        return taken;
    }

private:
    QString m_program;
    QTemporaryDir m_cache;
};

void compare(Bar &bar, const QString &program, const QString &reference, const QByteArray &word, const QString &file)
{
    Starter ours(program);
    Starter bare(reference);
    ours.timeUntil("preview", file); // the first start of a machine finds out whether there can be a preview
    bare.timeUntil(word, file);
    for (int each = 0; each < repetitions; ++each) {
        bar.measured.add(ours.timeUntil(word, file));
        bar.compared.add(bare.timeUntil(word, file));
    }
}

} // namespace

Bar measureStartToEditor(Documents &documents)
{
    Bar bar{.id = u"P9"_s,
        .what = u"start to an editor one can use"_s,
        .reference = u"bare QPlainTextEdit, no WebEngine linked"_s,
        .limit = {.factor = 6}};
    compare(bar, u"galley-bench-observed"_s, u"galley-bench-bare-editor"_s, "editor", documents.path(u"10k"_s));
    return bar;
}

Bar measureStartToPreview(Documents &documents)
{
    Bar bar{.id = u"P10"_s, .what = u"start to a painted page, 10k"_s, .reference = u"bare WebEngine view"_s, .limit = {.factor = 1.25}};
    compare(bar, u"galley-bench-observed"_s, u"galley-bench-bare-page"_s, "preview", documents.path(u"10k"_s));
    return bar;
}

} // namespace Galley
