// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diskaccess.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestDiskAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What the system has comes back as it was, text or not.
    void namesComeBack_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("plain") << "/folder/article.md"_ba;
        QTest::newRow("letters of others") << "/żółw/\xf0\x9f\x90\xa2.md"_ba;
        QTest::newRow("no text") << "/a\xff\xfe\x80.md"_ba;
        QTest::newRow("half a letter at the end") << "/a\xc5"_ba;
        QTest::newRow("half a letter in the middle") << "/\xf0\x9f\x90x/b"_ba;
        QTest::newRow("too long a form of a slash") << "/\xc0\xaf/b"_ba;
        QTest::newRow("half of a pair, written as if it were a letter") << "/\xed\xb2\x80.md"_ba;
        QTest::newRow("a mark of order") << "/\xef\xbb\xbf.md"_ba;
        QTest::newRow("line ends and quotes") << "/\n\r\t\"'\\.md"_ba;
        QTest::newRow("decomposed") << "/z\xcc\x87.md"_ba;
    }
    void namesComeBack()
    {
        QFETCH(QByteArray, name);
        QCOMPARE(diskName(pathOf(name)), name);
    }

    void anyBytesComeBack()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 5000; ++i) {
            QByteArray name(random.bounded(20), Qt::Uninitialized);
            for (char &byte : name)
                byte = char(random.bounded(3) == 0 ? random.bounded(1, 128) : random.bounded(128, 256));
            QCOMPARE(diskName(pathOf(name)), name);
        }
    }

    void differentNamesStayDifferent()
    {
        QVERIFY(pathOf("/z\xcc\x87"_ba) != pathOf("/\xc5\xbc"_ba)); // the same to the eye, two files on a disk
        QVERIFY(pathOf("/\xff"_ba) != pathOf("/\xfe"_ba));
    }

    void textIsUtf8()
    {
        QCOMPARE(diskName(u"/żółw \U0001f422.md"_s), "/żółw \xf0\x9f\x90\xa2.md"_ba);
        QCOMPARE(pathOf("/żółw \xf0\x9f\x90\xa2.md"), u"/żółw \U0001f422.md"_s);
    }
};

QTEST_GUILESS_MAIN(TestDiskAccess)
#include "tst_diskaccess.moc"
