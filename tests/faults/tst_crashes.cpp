// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article.h"
#include "app/fileflow.h"
#include "app/mainwindow.h"
#include "app/recovery/recoveryfolder.h"
#include "app/windows.h"
#include "app/workbench.h"
#include "editor/textpane.h"
#include "preview/previewpane.h"
#include "preview/previewprobe.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdlib>

#include <sys/resource.h>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

Windows::Options optionsIn(const QString &folder)
{
    const QDir dir(folder);
    return {dir.filePath(u"galley.ini"_s), dir.filePath(u"session.json"_s), dir.filePath(u"sample"_s), Windows::Session::None,
        dir.filePath(u"recovery"_s), dir.filePath(u"versions"_s)};
}

// As soon as a dialog waits for an answer, and what was typed had its second.
void abortInDialog(Windows &windows)
{
    auto *look = new QTimer(&windows);
    QObject::connect(look, &QTimer::timeout, &windows, [&windows] {
        if (!QApplication::activeModalWidget() && !QApplication::activePopupWidget())
            return;
        windows.journals()->flush();
        std::abort();
    });
    look->start(0);
}

// The program, which comes to its end in the worst of moments.
int runVictim(int argc, char **argv, const QString &kind, const QString &folder)
{
    PreviewPane::prepareProcess();
    const QApplication application(argc, argv);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    Windows windows(optionsIn(folder));
    windows.start({{QDir(folder).filePath(u"article.md"_s), 0}});
    MainWindow *window = windows.all().first();
    if (!QTest::qWaitFor([window] { return window->article()->isWhole() && !window->article()->file().isNew; }, 20'000))
        return 3;
    QTest::keyClicks(window->workbench()->pane(), u"typed "_s);
    abortInDialog(windows);
    if (kind == "closing"_L1) {
        window->close();
    } else if (kind == "saving elsewhere"_L1) {
        window->files()->saveAs();
    } else if (kind == "failing to save"_L1) {
        QObject::connect(window->article(), &Article::saveFailed, window, [&windows] {
            windows.journals()->flush();
            std::abort();
        });
        window->article()->saveAs(QDir(folder).filePath(u"none/article.md"_s));
        return QTest::qWaitFor([] { return false; }, 20'000) ? 0 : 4; // the crash comes before
    } else if (kind == "having saved"_L1) {
        QObject::connect(window->article(), &Article::saved, window, [] { std::abort(); });
        window->article()->save();
        return QTest::qWaitFor([] { return false; }, 20'000) ? 0 : 4; // the crash comes before
    }
    return 4;
}

} // namespace

// The program crashes where its own loop is not in charge: what was typed is found at the next start, and no path of an
// error writes anything else over the file.
class TestCrashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextIsFound_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("in the question before closing") << u"closing"_s << "text\n"_ba;
        QTest::newRow("in the file dialog") << u"saving elsewhere"_s << "text\n"_ba;
        QTest::newRow("while a failed save is told") << u"failing to save"_s << "text\n"_ba;
        QTest::newRow("when a save is told") << u"having saved"_s << "typed text\n"_ba;
    }
    void theTextIsFound()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, file);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"article.md"_s);
        write(path, "text\n");
        QProcess victim;
        victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        victim.start(QCoreApplication::applicationFilePath(), {u"--victim"_s, kind, folder.path()});
        QVERIFY(victim.waitForFinished(60'000));
        QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
        QCOMPARE(read(path), file);

        const auto listing = RecoveryFolder(folder.filePath(u"recovery"_s)).list();
        if (file == "typed text\n") { // it is on the disk, which the journal may not know yet
            QVERIFY(listing.texts.isEmpty() || listing.texts.first().contents.text.toString() == u"typed text\n"_s);
            return;
        }
        QCOMPARE(listing.texts.size(), 1);
        QCOMPARE(listing.texts.first().contents.text.toString(), u"typed text\n"_s);
        QCOMPARE(listing.texts.first().contents.base.path, path);
        QVERIFY(!QFile::exists(folder.filePath(u"none"_s)));
    }

private:
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
};

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--probe-preview") == 0) {
        PreviewPane::prepareProcess();
        const QApplication application(argc, argv);
        return runPreviewProbe();
    }
    if (argc > 3 && qstrcmp(argv[1], "--victim") == 0)
        return runVictim(argc, argv, QString::fromUtf8(argv[2]), QString::fromUtf8(argv[3]));
    QCoreApplication application(argc, argv);
    TestCrashes test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crashes.moc"
