// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/articlejournal.h"

#include "app/article.h"
#include "app/recovery/recoveryfolder.h"
#include "editor/textpane.h"
#include "editor/textsource.h"
#include "tests/app/recovery/faultydisk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace Galley;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Stage
{
    explicit Stage(JournalDisk &disk = systemJournalDisk(), SerialThread::Kind kind = SerialThread::Kind::Threaded)
        : article(&pane), journals({.folder = root.filePath(u"recovery"_s), .disk = &disk, .threads = kind, .retryInterval = 1ms}),
          journal(std::make_unique<ArticleJournal>(&journals, &article, pane.source()))
    {
        article.startUntitled();
    }

    QString write(const QByteArray &bytes) const
    {
        QFile file(root.filePath(u"article.md"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    JournalContents left()
    {
        journals.flush(10s);
        const QStringList names = QDir(journals.folder()).entryList({u"*.journal"_s}, QDir::Files);
        QFile file(QDir(journals.folder()).filePath(names.value(0)));
        return names.size() == 1 && file.open(QIODevice::ReadOnly) ? readJournal(file.readAll()) : JournalContents();
    }
    bool isClean()
    {
        journals.flush(10s);
        return QDir(journals.folder()).entryList({u"*.journal"_s}, QDir::Files).isEmpty();
    }
    QString text() const { return pane.source()->text().toString(); }

    QTemporaryDir root;
    TextPane pane;
    Article article;
    Journals journals;
    std::unique_ptr<ArticleJournal> journal;
};

} // namespace

class TestArticleJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTyping()
    {
        Stage stage;
        QVERIFY(stage.isClean());
        QTest::keyClicks(&stage.pane, u"Typed"_s);
        QTest::keyClick(&stage.pane, Qt::Key_Return);
        QTest::keyClicks(&stage.pane, u"more"_s);
        QCOMPARE(stage.left().text.toString(), stage.text());
        stage.pane.undo();
        QCOMPARE(stage.left().text.toString(), stage.text());
        stage.pane.selectAll();
        QTest::keyClick(&stage.pane, Qt::Key_Delete);
        QCOMPARE(stage.left().text.toString(), QString());
    }

    // What is built of a change may take its time, or worse.
    void hasAChangeBeforeAnythingIsMadeOfIt()
    {
        Stage stage;
        stage.pane.insertPlainText(u"One"_s);
        QTRY_VERIFY(stage.article.session()->isUpToDate());
        QString kept;
        connect(stage.article.session(), &DocumentSession::snapshotPublished, this, [&] { kept = stage.left().text.toString(); });
        stage.pane.insertPlainText(u" more"_s);
        QTRY_COMPARE(kept, u"One more"_s);
    }

    void worksWithoutThreads()
    {
        Stage stage(systemJournalDisk(), SerialThread::Kind::InCaller);
        QTest::keyClicks(&stage.pane, u"Typed"_s);
        QCOMPARE(stage.left().text.toString(), u"Typed"_s);
    }

    void knowsTheFile()
    {
        Stage stage;
        const QByteArray bytes = "one\r\ntwo\r\n";
        const QString path = stage.write(bytes);
        stage.article.show(readDocumentFile(path));
        QVERIFY(stage.isClean());
        stage.pane.moveCursor(QTextCursor::End);
        QTest::keyClicks(&stage.pane, u"three"_s);
        const JournalContents left = stage.left();
        QCOMPARE(left.base.path, path);
        QCOMPARE(left.base.hash, contentHash(bytes));
        QCOMPARE(encode(left.text, left.base.format), "one\r\ntwo\r\nthree"_ba);
    }

    void savingSettlesIt()
    {
        Stage stage;
        QTest::keyClicks(&stage.pane, u"Typed"_s);
        QSignalSpy saved(&stage.article, &Article::saved);
        stage.article.saveAs(stage.root.filePath(u"new.md"_s));
        QVERIFY(saved.count() > 0 || saved.wait());
        QVERIFY(stage.left().isSaved);
        QCOMPARE(RecoveryFolder(stage.journals.folder()).list().texts.size(), 0);
        QTest::keyClicks(&stage.pane, u" on"_s);
        QVERIFY(!stage.left().isSaved);
        QCOMPARE(stage.left().base.path, stage.root.filePath(u"new.md"_s));
        QCOMPARE(stage.left().text.toString(), u"Typed on"_s);
    }

    void goesWithTheWritersConsentOnly()
    {
        Stage stage;
        QTest::keyClicks(&stage.pane, u"Typed"_s);
        stage.journal.reset(); // the window goes, nobody said what is to become of its text
        QCOMPARE(stage.left().text.toString(), u"Typed"_s);

        Stage other;
        QTest::keyClicks(&other.pane, u"Typed"_s);
        other.journal->discard();
        QVERIFY(other.isClean());
        QTest::keyClicks(&other.pane, u" again"_s);
        QCOMPARE(other.left().text.toString(), u"Typed again"_s);
    }

    void anotherTextInItsPlace()
    {
        Stage stage;
        QTest::keyClicks(&stage.pane, u"Typed"_s);
        stage.article.startUntitled();
        QVERIFY(stage.isClean());
    }

    void draftsAreMarked()
    {
        Stage stage;
        QTest::keyClicks(&stage.pane, u"Typed"_s);
        QVERIFY(!stage.left().isDraft);
        stage.journal->keepAsDraft();
        QVERIFY(stage.left().isDraft);
    }

    void aFailingDiskIsTold()
    {
        FaultyJournalDisk disk;
        disk.failing = 1;
        disk.persistent = true;
        disk.error = -ENOSPC;
        Stage stage(disk);
        const QSignalSpy changes(stage.journal.get(), &ArticleJournal::stateChanged);
        QTest::keyClicks(&stage.pane, u"Typed"_s);
        QTRY_VERIFY(stage.journal->isFailing());
        QCOMPARE(stage.journal->error(), -ENOSPC);
        QTest::keyClicks(&stage.pane, u" on"_s);
        QCOMPARE(stage.text(), u"Typed on"_s);
        disk.failing = 0;
        QTRY_VERIFY(!stage.journal->isFailing());
        QCOMPARE(stage.left().text.toString(), u"Typed on"_s);
        QVERIFY(changes.count() >= 2);
    }

    // Handing a key over costs the same in a short text and in one a thousand times as long.
    void costsTheSameInALongText()
    {
        const auto cost = [](qsizetype length) {
            Stage stage;
            SourceText text(QString(length, u'x'));
            TextChange change;
            qint64 best = std::numeric_limits<qint64>::max();
            for (int round = 0; round < 20; ++round) {
                QElapsedTimer timer;
                qint64 spent = 0;
                for (int key = 0; key < 200; ++key) {
                    change.edits = {{{key, key}, u"y"_s}};
                    change.text = text = text.edited(change.edits);
                    timer.start();
                    Q_EMIT stage.article.changed(change);
                    spent += timer.nsecsElapsed();
                }
                best = std::min(best, spent);
                stage.journals.flush(10s);
            }
            return best;
        };
        const qint64 small = cost(2'000);
        const qint64 large = cost(2'000'000);
        qInfo("200 keys: %lld µs in a short text, %lld µs in a long one", small / 1000, large / 1000);
        QVERIFY(large < small * 6 + 2'000'000);
    }
};

QTEST_MAIN(TestArticleJournal)
#include "tst_articlejournal.moc"
