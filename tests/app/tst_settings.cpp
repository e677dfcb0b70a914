// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/recentfiles.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

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
