// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/article.h"
#include "app/compare/compareview.h"
#include "app/filereading.h"
#include "app/findingswatch.h"
#include "app/history/articlehistory.h"
#include "app/history/versionstore.h"
#include "app/recovery/articlejournal.h"
#include "app/recovery/recoveryfolder.h"
#include "app/saving/diskthreads.h"
#include "app/threadreserve.h"
#include "document/backgroundthreads.h"
#include "editor/textpane.h"
#include "editor/textsource.h"
#include "preview/previewprobe.h"
#include "preview/probecache.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <memory>
#include <optional>

#include <dlfcn.h>

using namespace Galley;
using namespace Qt::StringLiterals;

// The system has no thread left: nothing that was ordered is lost or waited for in vain.
class TestThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_deny && m_denied, "run this test with the shim preloaded, as ctest does");
        QVERIFY(reserveThreads());
    }
    void cleanup() { m_deny(0); }

    void jobsRunInTheCaller()
    {
        auto *threads = new DiskThreads; // never destroyed
        m_deny(1);
        QList<int> done;
        for (int i = 0; i < 100; ++i)
            threads->start([&done, i] { done.append(i); });
        QCOMPARE(done.size(), 100);
        QVERIFY(std::ranges::is_sorted(done));
        m_deny(0);
        std::atomic<bool> later = false;
        threads->start([&later] { later = true; });
        QTRY_VERIFY(later);
    }

    void jobsWaitForTheThreadsThereAre()
    {
        auto *threads = new DiskThreads;
        QSemaphore begun;
        QSemaphore gate;
        threads->start([&] {
            begun.release();
            gate.acquire();
        });
        begun.acquire();
        m_deny(1);
        std::atomic<int> done = 0;
        for (int i = 0; i < 10; ++i)
            threads->start([&done] { ++done; });
        QCOMPARE(done, 0);
        gate.release();
        QTRY_COMPARE(done, 10);
    }

    void writingAndSavingGoOn()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"article.md"_s);
        write(path, "# Title\n\ntext\n");
        m_deny(1);
        TextPane pane;
        Article article(&pane);
        auto journals = std::make_unique<Journals>(Journals::Options{.folder = folder.filePath(u"recovery"_s)});
        VersionKeeper keeper(folder.filePath(u"versions"_s));
        auto journal = std::make_unique<ArticleJournal>(journals.get(), &article, pane.source());
        const ArticleHistory history(&keeper, &article, pane.source());
        FileReading reading(path);
        QTRY_VERIFY(reading.isRead());
        article.show(reading.file());
        pane.insertPlainText(u"typed "_s);
        QVERIFY(journals->flush());
        QCOMPARE(journal->error(), 0);
        QTRY_VERIFY(article.session()->isUpToDate());
        QVERIFY(article.session()->current()->source().toString().startsWith("typed"_L1));

        const QSignalSpy saved(&article, &Article::saved);
        article.save();
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(read(path), "typed # Title\n\ntext\n"_ba);
        keeper.waitForDone();
        QCOMPARE(VersionStore(folder.filePath(u"versions"_s), path).versions().size(), 2);

        pane.insertPlainText(u"more "_s);
        QVERIFY(journals->flush());
        journal.reset();
        journals.reset();
        const auto listing = RecoveryFolder(folder.filePath(u"recovery"_s)).list();
        QCOMPARE(listing.texts.size(), 1);
        QCOMPARE(listing.texts.first().contents.text.toString(), u"typed more # Title\n\ntext\n"_s);
        QVERIFY(m_denied() > 0);
    }

    void whatIsShownIsFound()
    {
        m_deny(1);
        CompareView comparison;
        comparison.setTexts({u"old"_s, SourceText(u"one\n"_s)}, {u"new"_s, SourceText(u"two\n"_s)});
        QTRY_VERIFY(comparison.comparison());
        TextPane pane;
        Article article(&pane);
        FindingsWatch findings;
        const QSignalSpy found(&findings, &FindingsWatch::findingsReady);
        connect(article.session(), &DocumentSession::factsReady, &findings, &FindingsWatch::setSnapshot);
        article.startUntitled(SourceText(u"# Title\n\n[link](#nowhere)\n"_s), {});
        QTRY_VERIFY(!findings.findings().isEmpty());
    }

    // The engine was found to work earlier, and would end the program now.
    void thePreviewIsLeftOut()
    {
        const auto probed = [] {
            std::optional<ProbeResult> result;
            QObject context;
            probePreview(&context, [&result](const ProbeResult &found) { result = found; });
            [&] { QTRY_VERIFY(result); }();
            return result.value_or(ProbeResult());
        };
        QStandardPaths::setTestModeEnabled(true);
        rememberUsable(probeCacheFile(), probeKey());
        QVERIFY(probed().usable);
        m_deny(1);
        const ProbeResult denied = probed();
        QVERIFY(!denied.usable);
        QVERIFY2(denied.reason.contains("threads"_L1), qPrintable(denied.reason));
    }

    void whatWasReservedStays()
    {
        m_deny(1);
        std::atomic<int> done = 0;
        for (int i = 0; i < 50; ++i) {
            QThreadPool::globalInstance()->start([&done] { ++done; });
            backgroundThreads().start([&done] { ++done; });
        }
        QTRY_COMPARE(done, 100);
    }

    void theProgramSaysSo()
    {
        QProcess galley;
        begin(galley, {});
        QVERIFY(galley.waitForFinished(30'000));
        QCOMPARE(galley.exitStatus(), QProcess::NormalExit);
        QCOMPARE(galley.exitCode(), 2);
        QVERIFY(galley.readAllStandardError().contains("no threads left"));
    }

    void theCheckRunsByItself()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"one.md"_s), "# One\n\n[link](#nowhere)\n");
        write(folder.filePath(u"two.md"_s), "# Two\n\ntext\n");
        QProcess galley;
        begin(galley, {u"check"_s, folder.path()});
        QVERIFY(galley.waitForFinished(30'000));
        QCOMPARE(galley.exitStatus(), QProcess::NormalExit);
        const QByteArray told = galley.readAllStandardOutput();
        QVERIFY2(told.contains("Files: 2, errors: "), told.constData());
    }

private:
    void begin(QProcess &galley, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GALLEY_NO_THREADS"_s, u"1"_s);
        environment.insert(u"GALLEY_AS_PROGRAM"_s, u"1"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            environment.insert(QString::fromLatin1(name), m_home.path());
        galley.setProcessEnvironment(environment);
        galley.start(QCoreApplication::applicationFilePath(), arguments);
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

    void (*m_deny)(int) = reinterpret_cast<void (*)(int)>(dlsym(RTLD_DEFAULT, "galley_deny_threads"));
    long (*m_denied)() = reinterpret_cast<long (*)()>(dlsym(RTLD_DEFAULT, "galley_denied_threads"));
    QTemporaryDir m_home;
};

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet("GALLEY_AS_PROGRAM"))
        return runGalley(argc, argv);
    QApplication application(argc, argv);
    TestThreads test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_threads.moc"
