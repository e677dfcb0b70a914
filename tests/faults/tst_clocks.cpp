// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article.h"
#include "app/history/articlehistory.h"
#include "app/history/versionstore.h"
#include "app/outside/outsidewatch.h"
#include "app/recovery/articlejournal.h"
#include "app/recovery/recoveryfolder.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Galley;
using namespace Qt::StringLiterals;

// The clock on the wall jumps while an article is written: nothing depends on it.
class TestClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_setClock, "run this test with the shim preloaded, as ctest does"); }
    void cleanup() { m_setClock(0); }

    void jumps_data()
    {
        constexpr long day = 24 * 60 * 60;
        QTest::addColumn<QList<int>>("clocks"); // seconds ahead, at each save
        QTest::newRow("steady") << QList<int>{0, 1, 2};
        QTest::newRow("a day back and forth") << QList<int>{0, -day, day, 0};
        QTest::newRow("to 1970") << QList<int>{0, -int(QDateTime::currentSecsSinceEpoch()) + 60, 0};
        QTest::newRow("summer time") << QList<int>{0, 3600, 0, -3600};
        QTest::newRow("to a far future") << QList<int>{0, 10 * 365 * int(day), 1};
    }
    void jumps()
    {
        QFETCH(QList<int>, clocks);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"article.md"_s);
        write(path, "begin\n");
        TextPane pane;
        Article article(&pane);
        Journals journals({.folder = folder.filePath(u"recovery"_s), .syncInterval = std::chrono::milliseconds(20)});
        VersionKeeper keeper(folder.filePath(u"versions"_s));
        const ArticleJournal journal(&journals, &article, pane.source());
        const ArticleHistory history(&keeper, &article, pane.source());
        article.show(readDocumentFile(path));
        QList<QByteArray> saved;
        for (int i = 0; i < clocks.size(); ++i) {
            m_setClock(clocks.at(i));
            pane.insertPlainText(u"%1 "_s.arg(i));
            QVERIFY(journals.flush(std::chrono::seconds(20))); // it waits for nothing that the clock could hold up
            QSignalSpy done(&article, &Article::saved);
            article.save();
            QTRY_COMPARE(done.size(), 1);
            saved.prepend(done.first().at(1).toByteArray());
            OutsideWatch watch;
            QSignalSpy alarms(&watch, &OutsideWatch::found);
            QSignalSpy looked(&watch, &OutsideWatch::looked);
            watch.setFile({article.path(), article.file().hash, {}, {}});
            QTRY_VERIFY(!looked.isEmpty());
            QCOMPARE(alarms.size(), 0);
        }
        keeper.waitForDone();
        QList<QByteArray> kept;
        const VersionStore store(folder.filePath(u"versions"_s), path);
        for (const KeptVersion &version : store.versions())
            kept.append(store.contents(version).value_or(QByteArray()));
        QCOMPARE(kept.first(saved.size()), saved); // newest first, in the order of saving
    }

    void filesFromTheFuture()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"article.md"_s);
        write(path, "one\n");
        const timespec times[2] = {{4'000'000'000, 0}, {4'000'000'000, 0}};
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0), 0);
        TextPane pane;
        Article article(&pane);
        article.show(readDocumentFile(path));
        pane.insertPlainText(u"more "_s);
        QSignalSpy saved(&article, &Article::saved);
        article.save(); // refused, if it were taken for another program's
        QTRY_COMPARE(saved.size(), 1);
        OutsideWatch watch;
        QSignalSpy alarms(&watch, &OutsideWatch::found);
        QSignalSpy looked(&watch, &OutsideWatch::looked);
        watch.setFile({article.path(), article.file().hash, {}, {}});
        QTRY_VERIFY(!looked.isEmpty());
        QCOMPARE(alarms.size(), 0);
    }

    void whatIsFoundAfterAJump()
    {
        const QTemporaryDir folder;
        TextPane pane;
        Article article(&pane);
        {
            Journals journals({.folder = folder.filePath(u"recovery"_s)});
            ArticleJournal journal(&journals, &article, pane.source());
            article.startUntitled();
            m_setClock(-2 * 24 * 60 * 60);
            pane.insertPlainText(u"typed"_s);
            QVERIFY(journals.flush(std::chrono::seconds(20)));
            journal.release();
        }
        m_setClock(24 * 60 * 60);
        const auto listing = RecoveryFolder(folder.filePath(u"recovery"_s)).list();
        QCOMPARE(listing.texts.size(), 1);
        QCOMPARE(listing.texts.first().contents.text.toString(), u"typed"_s);
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    void (*m_setClock)(long) = reinterpret_cast<void (*)(long)>(dlsym(RTLD_DEFAULT, "galley_set_clock"));
};

QTEST_MAIN(TestClocks)
#include "tst_clocks.moc"
