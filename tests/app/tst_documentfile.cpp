// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documentfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestDocumentFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("savable");
        QTest::newRow("plain") << "one\ntwo\n"_ba << u"one\ntwo\n"_s << true;
        QTest::newRow("empty") << ""_ba << u""_s << true;
        QTest::newRow("CRLF") << "one\r\ntwo\r\n"_ba << u"one\ntwo\n"_s << true;
        QTest::newRow("byte order mark") << "\xef\xbb\xbfone"_ba << u"one"_s << true;
        QTest::newRow("no-break space and separators") << "a\xc2\xa0"
                                                          "b\xe2\x80\xa8"_ba
                                                       << u"a\u00a0b\u2028"_s << true;
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(bool, savable);
        const DocumentFile file = readDocumentFile(write(bytes));
        QCOMPARE(file.error, QString());
        QCOMPARE(file.text.toString(), text);
        QCOMPARE(file.canBeSavedOver(), savable);
        QCOMPARE(encode(file.text, file.format), bytes);
        QCOMPARE(file.hash, contentHash(bytes));
    }

    void invalidTextIsForReadingOnly()
    {
        const DocumentFile file = readDocumentFile(write("good \xff\xfe bad"_ba));
        QCOMPARE(file.error, QString());
        QVERIFY(!file.canBeSavedOver());
        QCOMPARE(file.faultOffset, 5);
        QVERIFY(explainFault(file).contains(u"6"_s));
    }

    void namesTheFileAsItIs()
    {
        DocumentFile file;
        file.path = u"/a/100%2 %1.md"_s;
        file.faultOffset = 1234;
        for (const DecodingFault fault : {DecodingFault::InvalidSequence, DecodingFault::ReservedCharacter, DecodingFault::Binary}) {
            file.fault = fault;
            const QString told = explainFault(file);
            QVERIFY2(told.contains(u"“100%2 %1.md”"_s), qPrintable(told));
            QCOMPARE(told.contains(QLocale().toString(1235)), fault != DecodingFault::Binary);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("folder") << u"folder"_s;
        QTest::newRow("pipe") << u"pipe"_s;
        QTest::newRow("binary") << u"binary"_s;
        QTest::newRow("too big") << u"big"_s;
        QTest::newRow("dangling link") << u"dangling"_s;
        QTest::newRow("missing folder") << u"none/article.md"_s;
        QTest::newRow("device") << u"/dev/zero"_s;
    }
    void refuses()
    {
        QFETCH(QString, name);
        QDir(m_folder.path()).mkdir(u"folder"_s);
        ::mkfifo(QFile::encodeName(m_folder.filePath(u"pipe"_s)).constData(), 0600);
        QFile::link(u"nowhere"_s, m_folder.filePath(u"dangling"_s));
        QByteArray everyByte;
        for (int i = 0; i < 768; ++i)
            everyByte.append(char(i));
        write(everyByte, u"binary"_s);
        write(QByteArray(2000, 'x'), u"big"_s);

        const DocumentFile file = readDocumentFile(QDir(m_folder.path()).filePath(name), 1000);
        QVERIFY(!file.error.isEmpty());
        QVERIFY(!file.isNew);
        QVERIFY(file.text.isEmpty());
        QVERIFY(!file.canBeSavedOver());
    }

    void missingFileIsNew()
    {
        const DocumentFile file = readDocumentFile(m_folder.filePath(u"new.md"_s));
        QVERIFY(file.isNew);
        QCOMPARE(file.error, QString());
        QVERIFY(file.canBeSavedOver());
    }

    void longLineAndLimit()
    {
        const QByteArray line(1000, 'x');
        QCOMPARE(readDocumentFile(write(line), 1000).text.length(), 1000);
        ReadOptions options;
        options.lineLimit = 1000;
        QCOMPARE(readDocumentFile(write("one\n" + line + "\n"), options).text.length(), 1005);
        const DocumentFile refused = readDocumentFile(write("one\n" + line + "x\ntwo\n"), options);
        QVERIFY(refused.text.isEmpty());
        QVERIFY(!refused.canBeSavedOver());
        QVERIFY2(refused.error.contains("Line 2 "_L1), qPrintable(refused.error)); // what is wrong,
        QVERIFY2(refused.error.contains("with another program"_L1), qPrintable(refused.error)); // and what to do
        options.sizeLimit = 999;
        QVERIFY(readDocumentFile(write(line), options).error.contains("Split it"_L1));
    }

    void whatNobodyWantsIsNotRead()
    {
        ReadOptions options;
        options.stop = StopToken::make();
        options.stop.stop();
        const DocumentFile unwanted = readDocumentFile(write("one\n"), options);
        QVERIFY(unwanted.text.isEmpty());
        QVERIFY(!unwanted.canBeSavedOver());
    }

private:
    QString write(const QByteArray &bytes, const QString &name = u"article.md"_s)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestDocumentFile)
#include "tst_documentfile.moc"
