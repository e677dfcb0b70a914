// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/journalfile.h"

#include "tests/app/recovery/faultydisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstring>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestJournalFile : public QObject
{
    Q_OBJECT

private:
    struct Stage
    {
        QTemporaryDir root;
        FaultyJournalDisk disk;
        JournalName name{u"0123456789abcdef"_s, 1};

        QString folder() const { return root.filePath(u"state/recovery"_s); }
        QStringList entries() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name); }
        QByteArray read() const
        {
            QFile file(QDir(folder()).filePath(name.fileName()));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : "gone"_ba;
        }
    };

private Q_SLOTS:
    void appendsAndGoes()
    {
        Stage stage;
        const auto opened = JournalFile::create(stage.disk, stage.folder(), stage.name);
        QVERIFY(opened.file);
        QCOMPARE(opened.file->append("one "), 0);
        QCOMPARE(opened.file->append(""), 0);
        stage.disk.shortTo = 3;
        QCOMPARE(opened.file->append("and more than that"), 0);
        QCOMPARE(stage.read(), "one and more than that"_ba);
        QCOMPARE(opened.file->size(), 22);
        QCOMPARE(opened.file->sync(), 0);
        QCOMPARE(QFile::permissions(opened.file->path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions()); // the writer's own
        QCOMPARE(opened.file->remove(), 0);
        QVERIFY(stage.entries().isEmpty());
    }

    void neverOverAnything()
    {
        Stage stage;
        QVERIFY(JournalFile::create(stage.disk, stage.folder(), stage.name).file);
        QCOMPARE(JournalFile::create(stage.disk, stage.folder(), stage.name).error, -EEXIST);
        QVERIFY(QFile::remove(QDir(stage.folder()).filePath(stage.name.fileName())));
        QFile target(stage.root.filePath(u"mine.md"_s));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write("mine\n");
        target.close();
        QVERIFY(QFile::link(target.fileName(), QDir(stage.folder()).filePath(stage.name.fileName())));
        QVERIFY(!JournalFile::create(stage.disk, stage.folder(), stage.name).file);
        QVERIFY(!JournalFile::claim(stage.disk, stage.folder(), stage.name).file); // a link is nobody's journal
        QVERIFY(target.open(QIODevice::ReadOnly));
        QCOMPARE(target.readAll(), "mine\n"_ba);
    }

    void oneOwnerAtATime()
    {
        Stage stage;
        auto opened = JournalFile::create(stage.disk, stage.folder(), stage.name);
        QVERIFY(opened.file);
        QCOMPARE(JournalFile::claim(stage.disk, stage.folder(), stage.name).error, -EWOULDBLOCK);
        opened.file.reset();
        const auto claimed = JournalFile::claim(stage.disk, stage.folder(), stage.name);
        QVERIFY(claimed.file);
        QCOMPARE(claimed.file->keepAside(), 0);
        QCOMPARE(stage.entries(), QStringList{stage.name.fileName() + u".damaged"_s});
        QCOMPARE(JournalFile::claim(stage.disk, stage.folder(), stage.name).error, -ENOENT);
    }

    void folderForOneself()
    {
        Stage stage;
        QVERIFY(JournalFile::create(stage.disk, stage.folder(), stage.name).file);
        QCOMPARE(QFile::permissions(stage.folder()) & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
            QFile::Permissions());
        QVERIFY(JournalFile::create(stage.disk, u"/proc/none/recovery"_s, stage.name).error < 0);
    }

    void errorsAreTold_data()
    {
        QTest::addColumn<int>("error");
        for (const int error : {EIO, ENOSPC, EDQUOT, EROFS, ESTALE})
            QTest::addRow("%s", strerrorname_np(error)) << -error;
    }
    // The first call that fails, the second and so on: whatever fails is told, and nothing that failed lies about.
    void errorsAreTold()
    {
        QFETCH(int, error);
        for (int failing = 1;; ++failing) {
            Stage stage;
            stage.disk.failing = failing;
            stage.disk.error = error;
            int result = 0;
            {
                const auto opened = JournalFile::create(stage.disk, stage.folder(), stage.name);
                result = opened.error;
                if (opened.file)
                    result = opened.file->append("some text");
                if (opened.file && result == 0)
                    result = opened.file->sync();
                if (!opened.file)
                    QVERIFY(stage.entries().isEmpty());
            }
            if (stage.disk.injected == 0) {
                QCOMPARE(result, 0);
                QVERIFY(failing > 4);
                break;
            }
            QCOMPARE(result, error);
        }
    }
};

QTEST_GUILESS_MAIN(TestJournalFile)
#include "tst_journalfile.moc"
