// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outside/filestamp.h"

#include "app/diskaccess.h"
#include "tests/app/outside/filesofothers.h"

#include <QTest>

#include <cstdio>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFileStamp : public QObject
{
    Q_OBJECT

    FilesOfOthers m_files;

private Q_SLOTS:
    void kinds()
    {
        QCOMPARE(stampOf(m_files.write(u"a.md"_s, "one\n")).kind, FileStamp::Kind::File);
        QCOMPARE(stampOf(m_files.path(u"."_s)).kind, FileStamp::Kind::Folder);
        QCOMPARE(stampOf(m_files.path(u"none"_s)).kind, FileStamp::Kind::Nothing);
        QCOMPARE(stampOf({}).kind, FileStamp::Kind::Nothing);
        QCOMPARE(stampOf(u"/dev/null"_s).kind, FileStamp::Kind::Other);
        QVERIFY(QFile::link(u"nowhere"_s, m_files.path(u"dangling"_s)));
        QCOMPARE(stampOf(m_files.path(u"dangling"_s)).kind, FileStamp::Kind::Nothing);
        QCOMPARE(stampOf(QString(5000, u'x')).kind, FileStamp::Kind::Nothing);
    }

    void tellsWhatWasDone()
    {
        const QString path = m_files.write(u"b.md"_s, "one\n");
        const FileStamp first = stampOf(path);
        QCOMPARE(stampOf(path), first);
        QCOMPARE(first.size, 4);
        m_files.write(u"b.md"_s, "one and more\n");
        const FileStamp written = stampOf(path);
        QVERIFY(written != first);
        QVERIFY(written.isSameFileAs(first));
        QVERIFY(m_files.replace(u"b.md"_s, "one and more\n"));
        QVERIFY(!stampOf(path).isSameFileAs(first));
    }

    void namesOfOneFile()
    {
        const QString path = m_files.write(u"c.md"_s, "one\n");
        QVERIFY(QFile::link(path, m_files.path(u"soft.md"_s)));
        QVERIFY(stampOf(m_files.path(u"soft.md"_s)).isSameFileAs(stampOf(path)));
        QVERIFY(!stampOf(m_files.path(u"none"_s)).isSameFileAs(stampOf(m_files.path(u"nor this"_s)))); // nothing is no file
    }

    void namesThatAreNoText()
    {
        const QString path = m_files.path(pathOf("no\xfftext.md"_ba));
        QVERIFY(!path.isEmpty());
        QFile file(QFile::decodeName(diskName(m_files.path(u"plain.md"_s))));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(::rename(diskName(file.fileName()).constData(), diskName(path).constData()), 0);
        QCOMPARE(stampOf(path).kind, FileStamp::Kind::File);
        std::remove(diskName(path).constData()); // the folder's own removal has no word for it
    }

    void manyAtOnce()
    {
        QStringList paths;
        for (int i = 0; i < 40; ++i)
            paths.append(i % 2 == 0 ? m_files.write(u"many%1.md"_s.arg(i), QByteArray(i, 'x')) : m_files.path(u"none%1"_s.arg(i)));
        QList<FileStamp> stamps;
        QTRY_VERIFY((stamps = stampsWithoutWaiting(paths)).at(38).size == 38); // a disk that answers late is asked again
        QCOMPARE(stamps.size(), 40);
        for (int i = 0; i < 40; ++i)
            QVERIFY(stamps.at(i).kind == FileStamp::Kind::Nothing || stamps.at(i) == stampOf(paths.at(i)));
        QVERIFY(stampsWithoutWaiting({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFileStamp)
#include "tst_filestamp.moc"
