// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saving/wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <utility>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestWholeFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QByteArray write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? QFile::encodeName(file.fileName()) : QByteArray();
    }
    static int readBack(const QByteArray &path, qint64 limit, QByteArray &bytes)
    {
        const int file = systemDisk().openForReading(path);
        const int result = file < 0 ? file : readAll(systemDisk(), file, limit, bytes);
        if (file >= 0)
            systemDisk().close(file);
        return result;
    }

private Q_SLOTS:
    void readsToTheEnd_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {0, 1, 64 * 1024 - 1, 64 * 1024, 64 * 1024 + 1, 5'000'000})
            QTest::addRow("%lld", qlonglong(size)) << size;
    }
    void readsToTheEnd()
    {
        QFETCH(qsizetype, size);
        QByteArray bytes;
        QCOMPARE(readBack(write(u"a"_s, QByteArray(size, 'x')), 10'000'000, bytes), 0);
        QCOMPARE(bytes, QByteArray(size, 'x'));
    }

    void readsNoFurtherThanTheLimit()
    {
        QByteArray bytes;
        QCOMPARE(readBack(write(u"b"_s, QByteArray(200'000, 'x')), 100'000, bytes), 0);
        QCOMPARE(bytes.size(), 100'001); // one more, which tells that there is more
    }

    void readsNoFurtherThanIsWanted()
    {
        const QByteArray path = write(u"c"_s, QByteArray(50'000'000, 'x'));
        const int file = systemDisk().openForReading(path);
        QByteArray bytes;
        int pieces = 0;
        QCOMPARE(readAll(systemDisk(), file, 100'000'000, bytes, [&pieces](const QByteArray &) { return ++pieces < 2; }), -ECANCELED);
        QCOMPARE(pieces, 2);
        QVERIFY(bytes.size() < 50'000'000);
        systemDisk().close(file);
    }

    // Their sizes say nothing about what can be read.
    void readsFilesWithoutASize()
    {
        QByteArray bytes;
        QCOMPARE(readBack("/proc/self/stat"_ba, 10'000, bytes), 0);
        QVERIFY(!bytes.isEmpty());
        bytes.clear();
        QCOMPARE(readBack("/dev/zero"_ba, 1'000'000, bytes), 0);
        QCOMPARE(bytes.size(), 1'000'001);
        bytes.clear();
        QVERIFY(readBack(QFile::encodeName(m_folder.path()), 1000, bytes) < 0);
    }

    void folders_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("folder");
        QTest::newRow("usual") << "/a/b.md"_ba << "/a"_ba;
        QTest::newRow("at the root") << "/b.md"_ba << "/"_ba;
        QTest::newRow("none") << "b.md"_ba << "."_ba;
        QTest::newRow("nothing") << ""_ba << "."_ba;
        QTest::newRow("a folder") << "/a/b/"_ba << "/a/b"_ba;
    }
    void folders()
    {
        QFETCH(QByteArray, path);
        QTEST(folderOf(path), "folder");
    }

    void followsLinks()
    {
        const QByteArray real = write(u"real"_s, "text");
        QVERIFY(QFile::link(u"real"_s, m_folder.filePath(u"one"_s))); // beside the link
        QVERIFY(QFile::link(m_folder.filePath(u"one"_s), m_folder.filePath(u"two"_s)));
        QVERIFY(QFile::link(u"nothing"_s, m_folder.filePath(u"dangling"_s)));
        QVERIFY(QFile::link(u"loop"_s, m_folder.filePath(u"loop"_s)));
        const auto follow = [this](const QString &name) {
            QByteArray path = QFile::encodeName(m_folder.filePath(name));
            const int result = followLinks(systemDisk(), path);
            return std::pair(result, path);
        };
        QCOMPARE(follow(u"real"_s), std::pair(0, real));
        QCOMPARE(follow(u"two"_s), std::pair(0, real));
        QCOMPARE(follow(u"dangling"_s), std::pair(0, QFile::encodeName(m_folder.filePath(u"nothing"_s))));
        QCOMPARE(follow(u"loop"_s).first, -ELOOP);
        QCOMPARE(follow(u"none"_s).first, 0);
    }

    void temporaryNames()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i) {
            const QByteArray path = temporaryName("/folder"_ba);
            QVERIFY(path.startsWith("/folder/"));
            QVERIFY(isTemporaryName(path.sliced(8)));
            seen.insert(path);
        }
        QCOMPARE(seen.size(), 1000);
        for (const QByteArray &other :
            {""_ba, ".galley-.tmp"_ba, "galley-1.tmp"_ba, ".galley-1.tmpx"_ba, ".galley-"_ba + QByteArray(60, 'x') + ".tmp"_ba})
            QVERIFY2(!isTemporaryName(other), other.constData());
    }

    void fullDisksAreTold()
    {
        const int file = systemDisk().openForOverwriting("/dev/full"_ba);
        if (file < 0)
            QSKIP("no such device here");
        QCOMPARE(writeAll(systemDisk(), file, "text"_ba), -ENOSPC);
        systemDisk().close(file);
    }
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
