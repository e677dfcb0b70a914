// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/regularfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestRegularFile : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    QString written(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"file"_s));
        const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return done ? file.fileName() : QString();
    }

private Q_SLOTS:
    void reads()
    {
        const ReadBytes found = readRegularFile(written("abc"), 3);
        QVERIFY(found.exists && found.readable && found.complete);
        QCOMPARE(found.bytes, "abc"_ba);
    }

    void tellsOfTheRest()
    {
        const ReadBytes found = readRegularFile(written("abcd"), 3);
        QVERIFY(found.exists && found.readable && !found.complete);
    }

    void nothingElse()
    {
        QVERIFY(!readRegularFile(m_folder.filePath(u"none"_s), 3).exists);
        QVERIFY(!readRegularFile(m_folder.path(), 3).readable);
        QVERIFY(!readRegularFile(u"/dev/zero"_s, 3).readable);
        QVERIFY(!readRegularFile(QString(), 3).readable);
    }
};

QTEST_APPLESS_MAIN(TestRegularFile)
#include "tst_regularfile.moc"
