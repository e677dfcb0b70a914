// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/completion/folderfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFolderFiles : public QObject
{
    Q_OBJECT

    static void write(const QString &path, const QByteArray &content = {})
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private Q_SLOTS:
    void lists()
    {
        QTemporaryDir folder;
        const QDir dir(folder.path());
        QVERIFY(dir.mkpath(u"sub/deep"_s) && dir.mkpath(u".git"_s));
        write(dir.filePath(u"b.md"_s));
        write(dir.filePath(u"A.md"_s));
        write(dir.filePath(u".hidden"_s));
        write(dir.filePath(u".git/config"_s));
        write(dir.filePath(u"sub/deep/c.png"_s));
        write(dir.filePath(u"sub/z.md"_s));
        QFile::link(folder.path(), dir.filePath(u"sub/round"_s)); // leads back
        FolderFiles files;
        QVERIFY(files.cached(folder.path()).isEmpty());
        const QStringList expected{u"A.md"_s, u"b.md"_s, u"sub/z.md"_s, u"sub/deep/c.png"_s};
        QCOMPARE(files.list(folder.path()), expected);
        QCOMPARE(files.cached(folder.path()), expected);
        QVERIFY(files.cached(u"/elsewhere"_s).isEmpty());
    }

    void readsAnchors()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.md"_s);
        write(path, "# Two words\n\n# Bee {#b}\n");
        FolderFiles files;
        const QStringList anchors = files.anchorsOf(path);
        QVERIFY(anchors.contains(u"two-words"_s) && anchors.contains(u"b"_s));
        QVERIFY(files.anchorsOf(folder.filePath(u"none.md"_s)).isEmpty());
        QVERIFY(files.anchorsOf(folder.path()).isEmpty());
    }

    void bearsWhatIsNotThere()
    {
        FolderFiles files;
        QVERIFY(files.list(u"/no/such/folder"_s).isEmpty());
        QVERIFY(files.list({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFolderFiles)
#include "tst_folderfiles.moc"
