// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article.h"
#include "app/diskaccess.h"
#include "app/mainwindow.h"
#include "app/messagebar.h"
#include "app/windows.h"
#include "app/workbench.h"
#include "editor/textpane.h"
#include "preview/previewpane.h"
#include "preview/previewprobe.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

#include <sys/resource.h>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

// The whole program, which opens an article, types, saves, types and ends; it tells how that went.
int runWriter(int argc, char **argv, const QString &path)
{
    systemDisk(); // as the program does first
    PreviewPane::prepareProcess();
    const QApplication application(argc, argv);
    Windows windows(Windows::usualOptions());
    windows.start({{path, 0}});
    MainWindow *window = windows.all().first();
    const Article *article = window->article();
    if (!QTest::qWaitFor([article] { return article->isWhole() && !article->file().isNew; }, 20'000))
        return 3;
    say(u"shown"_s);
    if (const QString message = window->workbench()->messageBar()->message(); !message.isEmpty())
        say(u"told "_s + message);
    TextPane *pane = window->workbench()->pane();
    QTest::keyClicks(pane, u"typed "_s);
    const QSignalSpy saved(article, &Article::saved);
    const QSignalSpy failed(article, &Article::saveFailed);
    window->article()->save();
    if (!QTest::qWaitFor([&] { return saved.count() + failed.count() > 0; }, 20'000))
        return 4;
    say(saved.count() > 0 ? u"saved"_s : u"not saved"_s);
    QTest::keyClicks(pane, u"more "_s);
    windows.journals()->flush();
    say(u"ending"_s);
    windows.quitUnasked();
    return 0;
}

struct Limit
{
    int resource = -1;
    rlim_t most = 0;
};

} // namespace

// Systems that lack what others have: the program starts, says what it cannot do, and writing and saving work.
class TestPoorSystems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndSaves_data()
    {
        QTest::addColumn<QStringList>("unset");
        QTest::addColumn<QStringList>("set"); // NAME=VALUE; @ is a folder of the test's own
        QTest::addColumn<Limit>("limit");
        QTest::addColumn<bool>("warns"); // that something cannot be kept
        const QStringList none;
        const QStringList all{u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s,
            u"XDG_RUNTIME_DIR"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s, u"LANG"_s, u"LC_ALL"_s, u"USER"_s,
            u"LOGNAME"_s, u"SHELL"_s, u"TERM"_s, u"TMPDIR"_s};
        const QStringList nowhere{u"XDG_CONFIG_HOME=/proc/none"_s, u"XDG_STATE_HOME=/proc/none"_s, u"XDG_DATA_HOME=/proc/none"_s,
            u"XDG_CACHE_HOME=/proc/none"_s, u"XDG_RUNTIME_DIR=/proc/none"_s};
        QTest::newRow("nothing is missing") << none << none << Limit{} << false;
        QTest::newRow("no home, no session, no locale") << all << own() << Limit{} << false;
        QTest::newRow("a home that is none") << all << QStringList{u"HOME=/proc/none"_s} << Limit{} << true;
        QTest::newRow("folders that cannot be made") << none << nowhere << Limit{} << true;
        QTest::newRow("folders that are files")
            << none << QStringList{u"XDG_CONFIG_HOME=@file"_s, u"XDG_STATE_HOME=@file"_s, u"XDG_CACHE_HOME=@file"_s} << Limit{} << true;
        QTest::newRow("no bus to talk to") << none << QStringList{u"DBUS_SESSION_BUS_ADDRESS=unix:path=/proc/none"_s} << Limit{} << false;
        QTest::newRow("no runtime folder") << QStringList{u"XDG_RUNTIME_DIR"_s} << none << Limit{} << false;
        QTest::newRow("no temporary folder") << none << QStringList{u"TMPDIR=/proc/none"_s} << Limit{} << false;
        QTest::newRow("few descriptors") << none << none << Limit{RLIMIT_NOFILE, 64} << false;
        QTest::newRow("little memory") << none << none << Limit{RLIMIT_AS, rlim_t(2) << 30} << false;
        QTest::newRow("small files only") << none << none << Limit{RLIMIT_FSIZE, 1 << 20} << false;
        QTest::newRow("no core files, a small stack") << none << none << Limit{RLIMIT_STACK, 512 << 10} << false;
    }
    void writesAndSaves()
    {
        QFETCH(QStringList, unset);
        QFETCH(QStringList, set);
        QFETCH(Limit, limit);
        QFETCH(bool, warns);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"article.md"_s);
        write(path, "# Title\n\ntext\n");
        write(folder.filePath(u"file"_s), "in the way\n");

        QProcess writer;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &setting : own() + QStringList{u"QT_QPA_PLATFORM=offscreen"_s})
            apply(setting, folder, environment);
        for (const QString &name : std::as_const(unset))
            environment.remove(name);
        for (const QString &setting : std::as_const(set))
            apply(setting, folder, environment);
        writer.setProcessEnvironment(environment);
        writer.setChildProcessModifier([limit] {
            const rlimit wanted{limit.most, limit.most};
            if (limit.resource >= 0)
                ::setrlimit(__rlimit_resource_t(limit.resource), &wanted);
        });
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QElapsedTimer timer;
        timer.start();
        writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path});
        QTRY_VERIFY_WITH_TIMEOUT(writer.canReadLine() || writer.state() == QProcess::NotRunning, 30'000);
        const qint64 shown = timer.elapsed();
        QVERIFY(writer.state() == QProcess::NotRunning || writer.waitForFinished(60'000)); // it may have ended by now
        const QByteArray told = writer.readAll();
        QVERIFY2(writer.exitStatus() == QProcess::NormalExit && writer.exitCode() == 0, told.constData());
        QVERIFY2(told.contains("\nsaved\n"), told.constData());
        QCOMPARE(told.contains("\ntold "), warns);
        QCOMPARE(read(path), "typed # Title\n\ntext\n"_ba);
        if (m_usual == 0)
            m_usual = shown;
        QVERIFY2(shown <= m_usual + 2000, qPrintable(QString::number(shown)));
    }

private:
    static QStringList own()
    {
        return {u"XDG_CONFIG_HOME=@config"_s, u"XDG_STATE_HOME=@state"_s, u"XDG_DATA_HOME=@data"_s, u"XDG_CACHE_HOME=@cache"_s};
    }
    static void apply(const QString &setting, const QTemporaryDir &folder, QProcessEnvironment &environment)
    {
        QString value = setting.section(u'=', 1);
        if (value.startsWith(u'@'))
            value = folder.filePath(value.sliced(1));
        environment.insert(setting.section(u'=', 0, 0), value);
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    qint64 m_usual = 0; // milliseconds that the start takes where nothing is missing
};

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--probe-preview") == 0) {
        PreviewPane::prepareProcess();
        const QApplication application(argc, argv);
        return runPreviewProbe();
    }
    if (argc > 2 && qstrcmp(argv[1], "--write") == 0)
        return runWriter(argc, argv, QString::fromUtf8(argv[2]));
    QCoreApplication application(argc, argv);
    TestPoorSystems test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_poorsystems.moc"
