// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/journallog.h"

#include "app/recovery/recoveryfolder.h"
#include "tests/app/recovery/faultydisk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A log with threads of its own, as in the program.
struct Stage
{
    explicit Stage(FaultyJournalDisk *faulty = nullptr, std::chrono::milliseconds retry = 1h)
    {
        site.folder = folder.filePath(u"recovery"_s);
        site.disk = faulty ? static_cast<JournalDisk *>(faulty) : &systemJournalDisk();
        site.writer = &writer;
        site.syncer = &syncer;
        site.tell = [this](const QString &, int error) { told.append(error); };
        site.retryInterval = retry;
        log = std::make_shared<JournalLog>(site, id);
    }
    ~Stage()
    {
        syncer.end();
        writer.end();
    }

    void run(std::function<void(JournalLog &)> job)
    {
        writer.post([this, job = std::move(job)] { job(*log); });
        settle();
    }
    bool settle() { return writer.drain(10s) && syncer.drain(10s) && writer.drain(10s); }

    void begin(const QString &content)
    {
        text = SourceText(content);
        run([this](JournalLog &it) { it.begin({}, text); });
    }
    void type(const QString &more)
    {
        const QList<TextEdit> edits{{{text.length(), text.length()}, more}};
        text = text.edited(edits);
        run([this, edits](JournalLog &it) { it.change(edits, text, {}); });
    }
    // As another program would find it after this one was killed.
    RecoveredText found() const
    {
        for (const QString &name : files()) {
            QFile file(QDir(site.folder).filePath(name));
            if (file.open(QIODevice::ReadOnly)) {
                const RecoveredText it{id, readJournal(file.readAll()), BaseState::Untitled, {}};
                if (it.isReadable())
                    return it;
            }
        }
        return {};
    }
    QStringList files() const { return QDir(site.folder).entryList(QDir::Files, QDir::Name | QDir::Reversed); }

    QTemporaryDir folder;
    SerialThread writer;
    SerialThread syncer;
    JournalSite site;
    QString id = JournalName::newId();
    std::shared_ptr<JournalLog> log;
    SourceText text;
    QList<int> told;
};

} // namespace

class TestJournalLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryKey()
    {
        Stage stage;
        stage.begin(u"Once"_s);
        for (int i = 0; i < 50; ++i) {
            stage.type(u" word"_s);
            QCOMPARE(stage.found().contents.text.toString(), stage.text.toString());
        }
        QCOMPARE(stage.files().size(), 1);
        QVERIFY(stage.told.isEmpty());
    }

    void goesWhenDiscarded()
    {
        Stage stage;
        stage.begin(u"Once"_s);
        stage.run([](JournalLog &log) { log.discard(); });
        QVERIFY(stage.files().isEmpty());
        stage.begin(u"Twice"_s);
        QCOMPARE(stage.found().contents.text.toString(), u"Twice"_s);
    }

    void tellsThatItWasSaved()
    {
        Stage stage;
        stage.begin(u"Once"_s);
        stage.run([](JournalLog &log) { log.setSaved({u"/a.md"_s, "hash"_ba, {}}); });
        QVERIFY(stage.found().contents.isSaved);
        stage.type(u" more"_s);
        QVERIFY(!stage.found().contents.isSaved);
        QCOMPARE(stage.found().contents.base.path, u"/a.md"_s);
        QCOMPARE(stage.found().contents.text.toString(), u"Once more"_s);
    }

    void beginsAnewWhenItHasGrown()
    {
        Stage stage;
        stage.begin(u"x"_s);
        for (int i = 0; i < 60; ++i) { // each takes back what the one before brought
            const QList<TextEdit> edits{{{0, stage.text.length()}, QString(100'000, QChar(u'a' + i % 26))}};
            stage.text = stage.text.edited(edits);
            stage.run([&](JournalLog &log) { log.change(edits, stage.text, {}); });
        }
        QCOMPARE(stage.files().size(), 1);
        QVERIFY(!stage.files().first().contains(".1."_L1));
        QCOMPARE(stage.found().contents.text.toString(), stage.text.toString());
        QVERIFY(QFileInfo(QDir(stage.site.folder).filePath(stage.files().first())).size() < 8'000'000);
    }

    // Every call fails, one after the other, once: whatever was handed over before is there, and what comes after the
    // trouble is over as well.
    void anyCallMayFail_data()
    {
        QTest::addColumn<int>("error");
        QTest::newRow("disk full") << -ENOSPC;
        QTest::newRow("input/output error") << -EIO;
        QTest::newRow("not allowed") << -EACCES;
        QTest::newRow("quota") << -EDQUOT;
    }
    void anyCallMayFail()
    {
        QFETCH(int, error);
        int call = 0;
        for (bool injected = true; injected;) {
            FaultyJournalDisk disk;
            disk.failing = ++call;
            disk.error = error;
            disk.shortTo = 7;
            Stage stage(&disk, 0ms);
            QString sound;
            stage.begin(u"Once upon a time"_s);
            for (int i = 0; i < 5; ++i) {
                if (disk.injected == 0)
                    sound = stage.text.toString();
                stage.type(u" word"_s);
                const QString found = stage.found().contents.text.toString();
                QVERIFY2(found.startsWith(sound), qPrintable(u"call %1"_s.arg(call)));
            }
            QCOMPARE(stage.found().contents.text.toString(), stage.text.toString());
            injected = disk.injected > 0;
        }
        QVERIFY(call > 10);
    }

    void editingGoesOnWhileNothingCanBeWritten()
    {
        FaultyJournalDisk disk;
        disk.failing = 1;
        disk.persistent = true;
        disk.error = -ENOSPC;
        Stage stage(&disk, 1ms);
        stage.begin(u"Once"_s);
        for (int i = 0; i < 20; ++i)
            stage.type(u" word"_s);
        QCOMPARE(stage.told, QList<int>{-ENOSPC}); // once
        disk.failing = 0;
        QTRY_VERIFY(stage.settle() && stage.told.size() == 2);
        QCOMPARE(stage.told.last(), 0);
        QCOMPARE(stage.found().contents.text.toString(), stage.text.toString());
    }

    void whatWasTakenOverGoesWhenItsSuccessorIsOnTheDisk()
    {
        FaultyJournalDisk disk;
        Stage stage;
        stage.begin(u"Left behind"_s);
        stage.writer.drain(10s);
        stage.log.reset(); // its file is closed, as if the program had gone
        const RecoveryFolder folder(stage.site.folder);
        const auto earlier = folder.claim(stage.id);
        QVERIFY(earlier);
        disk.failing = 4; // the first flush of the new file
        disk.error = -EIO;
        stage.site.disk = &disk;
        stage.site.retryInterval = 1h;
        stage.log = std::make_shared<JournalLog>(stage.site, stage.id);
        stage.run([&](JournalLog &log) { log.takeOver(earlier->files, earlier->generation); });
        stage.begin(u"Left behind, and more"_s);
        QCOMPARE(disk.injected.load(), 1);
        QCOMPARE(stage.files().size(), 2);

        disk.failing = 0;
        stage.site.retryInterval = 0ms;
        stage.run([](JournalLog &log) { log.begin({}, SourceText(u"Left behind, and more"_s)); });
        QTRY_COMPARE(stage.settle() ? stage.files().size() : 0, 1);
        QCOMPARE(stage.found().contents.text.toString(), u"Left behind, and more"_s);
    }
};

QTEST_GUILESS_MAIN(TestJournalLog)
#include "tst_journallog.moc"
