// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/recentfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private:
    static QByteArray contentsOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void comesBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"galley.ini"_s);
        Preferences wanted;
        wanted.theme = ThemeChoice::Sepia;
        wanted.fontFamily = u"Noto Serif"_s;
        wanted.fontSize = 15;
        wanted.lineHeight = 1.7;
        wanted.columnCharacters = 64;
        wanted.highlightCurrentLine = false;
        wanted.syncScrolling = false;
        wanted.keepDrafts = true;
        wanted.library = u"/home/me/all, and more.bib"_s;
        wanted.language = u"pl"_s;
        {
            Settings settings(path);
            const QSignalSpy changes(&settings, &Settings::preferencesChanged);
            settings.setPreferences(wanted);
            settings.setPreferences(wanted);
            QCOMPARE(changes.count(), 1);
        }
        QCOMPARE(Settings(path).preferences(), wanted);
    }

    void garbageGivesDefaults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("no INI") << "\xff\xfe\0\1\2 [[[ garbage"_ba;
        QTest::newRow("wrong types")
            << "theme=purple\n[pane]\nfontSize=large\nlineHeight=nan\ncolumnCharacters=@Invalid()\nhighlightCurrentLine=perhaps\n"_ba;
        QTest::newRow("cut off") << "[pane]\nfontSize=@Variant(\\0\\0"_ba;
    }
    void garbageGivesDefaults()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"galley.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QCOMPARE(Settings(file.fileName()).preferences(), Preferences());
    }

    // Cut off anywhere: bounded values, no crash, and what could not be read is not thrown away.
    void survivesEveryTruncation()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"galley.ini"_s);
        {
            Preferences wanted;
            wanted.theme = ThemeChoice::Sepia;
            wanted.fontFamily = u"Żółw Serif"_s;
            wanted.fontSize = 15;
            Settings settings(path);
            settings.setPreferences(wanted);
            settings.setRecentFiles({u"/a.md"_s, u"/b, c.md"_s});
        }
        const QByteArray whole = contentsOf(path);
        QVERIFY(whole.size() > 100);
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            write(path, whole.first(length));
            const Settings settings(path);
            QCOMPARE(settings.preferences(), withinBounds(settings.preferences()));
            QVERIFY(settings.recentFiles().size() <= 2);
        }
        QCOMPARE(Settings(path).preferences().fontSize, 15);
    }

    void badKeysAloneAreReplaced()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"galley.ini"_s);
        const QByteArray bytes = "theme=sepia\n[pane]\nfontSize=large\ncolumnCharacters=64\n";
        write(path, bytes);
        {
            Settings settings(path);
            QCOMPARE(settings.preferences().theme, ThemeChoice::Sepia);
            QCOMPARE(settings.preferences().columnCharacters, 64);
            QCOMPARE(settings.preferences().fontSize, Preferences().fontSize);
        }
        QCOMPARE(contentsOf(path + u".bad"_s), bytes);
        const Settings again(path);
        QVERIFY(!QFile::exists(path + u".bad-2"_s)); // it is there already
    }

    void whatIsNoSettingsFileIsKeptAside_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("huge") << u"huge"_s;
        QTest::newRow("a folder") << u"folder"_s;
        QTest::newRow("a pipe") << u"pipe"_s;
        QTest::newRow("garbage") << u"garbage"_s;
    }
    void whatIsNoSettingsFileIsKeptAside()
    {
        QFETCH(QString, kind);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"galley.ini"_s);
        if (kind == "huge"_L1)
            write(path, QByteArray("key=value\n").repeated(500'000));
        else if (kind == "folder"_L1)
            QDir(folder.path()).mkdir(u"galley.ini"_s);
        else if (kind == "pipe"_L1)
            QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
        else
            write(path, "\xff\xfe [[[ garbage ]");
        Settings settings(path);
        QCOMPARE(settings.preferences(), Preferences());
        Preferences wanted;
        wanted.fontSize = 20;
        settings.setPreferences(wanted);
        QCOMPARE(Settings(path).preferences(), wanted);
        QVERIFY(QFileInfo::exists(path + u".bad"_s));
    }

    // A program that was killed while writing, or one on another computer: nobody waits for it.
    void staleLocksDoNotHoldUp_data()
    {
        QTest::addColumn<QByteArray>("lock");
        QTest::newRow("of a program that is gone") << "999999\ngalley\nhost\n\n\n"_ba;
        QTest::newRow("of another program with its number")
            << QByteArray::number(QCoreApplication::applicationPid()) + "\nother\nhost\n\n\n";
        QTest::newRow("of another computer") << "1\ngalley\nelsewhere\nmachine\nboot\n"_ba;
        QTest::newRow("of nobody") << "garbage"_ba;
    }
    void staleLocksDoNotHoldUp()
    {
        QFETCH(QByteArray, lock);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"galley.ini"_s);
        write(path + u".lock"_s, lock);
        QElapsedTimer timer;
        timer.start();
        Settings settings(path);
        Preferences wanted;
        wanted.fontSize = 20;
        settings.setPreferences(wanted);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(Settings(path).preferences().fontSize, 20);
    }

    void foldersThatTakeNothing()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"blocker"_s), "a file where a folder should be");
        Settings settings(folder.filePath(u"blocker/galley.ini"_s));
        QVERIFY(!settings.isWritable());
        Preferences wanted;
        wanted.fontSize = 20;
        settings.setPreferences(wanted);
        QCOMPARE(settings.preferences().fontSize, 20); // until the program ends
    }

    void numbersComeWithinBounds()
    {
        Preferences wild;
        wild.fontSize = 100000;
        wild.lineHeight = -3;
        wild.columnCharacters = 0;
        const Preferences tame = withinBounds(wild);
        QCOMPARE(tame.fontSize, 72);
        QCOMPARE(tame.lineHeight, 1.0);
        QCOMPARE(tame.columnCharacters, 40);
    }

    void recentFilesAreTidy()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"galley.ini"_s));
        RecentFiles recent(&settings);
        for (int i = 0; i < 12; ++i)
            recent.add(u"/articles/%1.md"_s.arg(i));
        recent.add(u"/articles/5.md"_s);
        QCOMPARE(recent.paths().size(), RecentFiles::capacity);
        QCOMPARE(recent.paths().first(), u"/articles/5.md"_s);
        QCOMPARE(recent.paths().count(u"/articles/5.md"_s), 1);
        QCOMPARE(RecentFiles(&settings).paths(), recent.paths());
        recent.clear();
        QVERIFY(RecentFiles(&settings).paths().isEmpty());
    }

    void nonsenseIsNoRecentFile()
    {
        const QStringList given{QString(), u"relative.md"_s, u"/a/../a/b.md"_s, u"/a/b.md"_s, QString(5000, u'/')};
        QCOMPARE(tidiedRecentFiles(given), QStringList{u"/a/b.md"_s});
    }

    void equalNamesAreToldApart()
    {
        QCOMPARE(recentFileLabels({u"/a/x.md"_s, u"/b/x.md"_s, u"/b/y.md"_s}), (QStringList{u"x.md (/a)"_s, u"x.md (/b)"_s, u"y.md"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
