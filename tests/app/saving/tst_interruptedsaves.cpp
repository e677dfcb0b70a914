// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saving/interruptedsaves.h"

#include "app/saving/guardcopy.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestInterruptedSaves : public QObject
{
    Q_OBJECT

private:
    struct Stage
    {
        QTemporaryDir root;
        QString guards() const { return root.filePath(u"saving"_s); }
        QString article() const { return root.filePath(u"article.md"_s); }
        static void write(const QString &path, const QByteArray &bytes)
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
        QByteArray read() const
        {
            QFile file(article());
            return file.open(QIODevice::ReadOnly) ? file.readAll() : "gone"_ba;
        }
        // As a program leaves it that was killed.
        void leave(const QByteArray &before, const QByteArray &after, const QString &name = u".galley-1a.tmp"_s) const
        {
            QDir().mkpath(guards());
            write(guards() + u'/' + name, GuardCopy{diskName(article()), before, after}.toBytes());
        }
        QStringList copies() const { return QDir(guards()).entryList(QDir::Files | QDir::Hidden); }
    };

private Q_SLOTS:
    void settles_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("then");
        QTest::addColumn<int>("open");
        QTest::newRow("not begun") << "old text\n"_ba << "old text\n"_ba << 1;
        QTest::newRow("done") << "new words\n"_ba << "new words\n"_ba << 0;
        QTest::newRow("half") << "new text\n"_ba << "new words\n"_ba << 0;
        QTest::newRow("all written, not cut yet") << "new words\n"_ba << "new words\n"_ba << 0;
        QTest::newRow("another program's since") << "something else\n"_ba << "something else\n"_ba << 1;
        QTest::newRow("of the same length, another's") << "0ld text\n"_ba << "0ld text\n"_ba << 1;
        QTest::newRow("emptied by another") << ""_ba << ""_ba << 1;
    }
    void settles()
    {
        QFETCH(QByteArray, now);
        QFETCH(QByteArray, then);
        QFETCH(int, open);
        const Stage stage;
        Stage::write(stage.article(), now);
        stage.leave("old text\n"_ba, "new words\n"_ba);
        const QList<InterruptedSave> left = settleInterruptedSaves(stage.guards());
        QCOMPARE(left.size(), open);
        QCOMPARE(stage.read(), then);
        QCOMPARE(stage.copies().size(), open);
        if (open == 0)
            return;
        QCOMPARE(left.first().path, stage.article());
        QCOMPARE(left.first().bytes, "new words\n"_ba);
        QCOMPARE(settleInterruptedSaves(stage.guards()).size(), 1); // asked again until it is decided
        forgetInterruptedSave(left.first());
        QVERIFY(stage.copies().isEmpty());
        QCOMPARE(stage.read(), then);
    }

    void fileThatHasGone()
    {
        const Stage stage;
        stage.leave("old"_ba, "new"_ba);
        const QList<InterruptedSave> left = settleInterruptedSaves(stage.guards());
        QCOMPARE(left.size(), 1);
        QVERIFY(!QFile::exists(stage.article())); // not made anew unasked
    }

    void unfinishedCopiesGo()
    {
        const Stage stage;
        Stage::write(stage.article(), "old"_ba);
        QDir().mkpath(stage.guards());
        const QByteArray whole = GuardCopy{diskName(stage.article()), "old"_ba, "new"_ba}.toBytes();
        Stage::write(stage.guards() + u"/.galley-1.tmp"_s, whole.first(whole.size() / 2));
        Stage::write(stage.guards() + u"/.galley-2.tmp"_s, {});
        QVERIFY(settleInterruptedSaves(stage.guards()).isEmpty());
        QVERIFY(stage.copies().isEmpty());
        QCOMPARE(stage.read(), "old"_ba);
    }

    void copiesInUseStay()
    {
        const Stage stage;
        Stage::write(stage.article(), "old"_ba);
        GuardFile held(systemDisk(), stage.guards());
        QCOMPARE(held.write({diskName(stage.article()), "old"_ba, "new"_ba}), 0);
        QVERIFY(settleInterruptedSaves(stage.guards()).isEmpty());
        QCOMPARE(stage.copies().size(), 1);
    }

    void otherFilesStay()
    {
        const Stage stage;
        QDir().mkpath(stage.guards());
        const QStringList others{u"notes.md"_s, u".galley-.tmp"_s, u".galley-1.tmp.bak"_s, u"x.galley-1.tmp"_s};
        for (const QString &name : others)
            Stage::write(stage.guards() + u'/' + name, "mine"_ba);
        QVERIFY(QFile::link(stage.guards() + u"/notes.md"_s, stage.guards() + u"/.galley-9.tmp"_s));
        Stage::write(stage.guards() + u"/.galley-5.tmp"_s, "rest"_ba);
        removeAbandonedTemporaries(stage.guards());
        QStringList left = stage.copies();
        for (const QString &name : others)
            QVERIFY2(left.removeOne(name), qPrintable(name));
        QCOMPARE(left, QStringList{u".galley-9.tmp"_s}); // the link, which nobody here made
        QVERIFY(settleInterruptedSaves(u"/proc/none"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestInterruptedSaves)
#include "tst_interruptedsaves.moc"
