// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/folderlistings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFolderListings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists()
    {
        const QTemporaryDir folder;
        write(folder, u"A.md"_s);
        write(folder, u".hidden"_s);
        write(folder, u"deep/er/a.md"_s);
        FolderListings listings;
        const auto names = listings.namesIn(folder.path());
        QCOMPARE(names->size(), 3);
        QCOMPARE(names->value(u"a.md"_s), u"A.md"_s);
        QCOMPARE(names->value(u".hidden"_s), u".hidden"_s);
        QCOMPARE(listings.pathsBelow(folder.path())->value(u"a.md"_s), (QStringList{u"A.md"_s, u"deep/er/a.md"_s}));
        QVERIFY(listings.namesIn(folder.filePath(u"nowhere"_s))->isEmpty());
    }

    void remembers()
    {
        const QTemporaryDir folder;
        FolderListings listings;
        QVERIFY(listings.namesIn(folder.path())->isEmpty());
        write(folder, u"late.md"_s);
        QVERIFY(listings.namesIn(folder.path())->isEmpty());
        QCOMPARE(FolderListings().namesIn(folder.path())->size(), 1);
    }

private:
    static void write(const QTemporaryDir &folder, const QString &name)
    {
        const QString path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
};

QTEST_GUILESS_MAIN(TestFolderListings)
#include "tst_folderlistings.moc"
