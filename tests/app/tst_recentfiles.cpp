// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recentfiles.h"

#include "app/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestRecentFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("nothing") << QStringList{} << QStringList{};
        QTest::newRow("one") << QStringList{u"/a/b.md"_s} << QStringList{u"b.md"_s};
        QTest::newRow("equal names") << QStringList{u"/a/x.md"_s, u"/b/x.md"_s, u"/b/y.md"_s}
                                     << QStringList{u"x.md (/a)"_s, u"x.md (/b)"_s, u"y.md"_s};
        QTest::newRow("an ampersand") << QStringList{u"/a/R&D.md"_s} << QStringList{u"R&D.md"_s};
        QTest::newRow("without an ending") << QStringList{u"/README"_s} << QStringList{u"README"_s};
        QTest::newRow("a line end in the name") << QStringList{u"/a/two\nlines.md"_s} << QStringList{u"two\u240alines.md"_s};
    }
    void labels()
    {
        QFETCH(QStringList, paths);
        QTEST(recentFileLabels(paths), "labels");
    }

    void tidies_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QStringList>("tidied");
        QTest::newRow("doubles") << QStringList{u"/a.md"_s, u"/b.md"_s, u"/a.md"_s} << QStringList{u"/a.md"_s, u"/b.md"_s};
        QTest::newRow("the same in other words") << QStringList{u"/a//b/../c.md"_s, u"/a/c.md"_s} << QStringList{u"/a/c.md"_s};
        QTest::newRow("nonsense") << QStringList{u""_s, u"c.md"_s, u"/a"_s + QChar() + u"b"_s, QString(5000, u'/')} << QStringList{};
    }
    void tidies()
    {
        QFETCH(QStringList, paths);
        QTEST(tidiedRecentFiles(paths), "tidied");
    }

    void tellsOnlyWhatIsNew()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"galley.ini"_s));
        RecentFiles recent(&settings);
        const QSignalSpy changed(&recent, &RecentFiles::changed);
        recent.add(u"/a.md"_s);
        recent.add(u"/a.md"_s);
        QCOMPARE(changed.size(), 1);
        recent.add(u"/b.md"_s);
        QCOMPARE(recent.paths(), (QStringList{u"/b.md"_s, u"/a.md"_s}));
        recent.clear();
        QCOMPARE(changed.size(), 3);
        QVERIFY(recent.paths().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecentFiles)
#include "tst_recentfiles.moc"
