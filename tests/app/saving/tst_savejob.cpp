// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saving/savejob.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

using Failure = SaveResult::Failure;

class TestSaveJob : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(u"article.md"_s); }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray read() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "gone"_ba;
    }
    SaveOrder order(const QString &text) const
    {
        SaveOrder made;
        made.path = path();
        made.text = SourceText(text);
        made.guardFolder = m_folder.filePath(u"guards"_s);
        return made;
    }

private Q_SLOTS:
    void hashesOfAnyLength_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {0, 1, 256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1, 3'000'000})
            QTest::addRow("%lld", qlonglong(size)) << size;
    }
    void hashesOfAnyLength()
    {
        QFETCH(qsizetype, size);
        QByteArray bytes(size, 'x');
        for (qsizetype i = 0; i < size; i += 997)
            bytes[i] = char(i);
        write(bytes);
        QCOMPARE(hashOfFile(path()), contentHash(bytes));
    }

    void hashesOfWhatIsNoFile()
    {
        QCOMPARE(hashOfFile({}), QByteArray());
        QCOMPARE(hashOfFile(m_folder.path()), QByteArray());
        QCOMPARE(hashOfFile(m_folder.filePath(u"none"_s)), QByteArray());
    }

    void savesOverWhatIsKnown_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("known");
        QTest::addColumn<int>("failure");
        QTest::newRow("as it was read") << "old\n"_ba << "old\n"_ba << int(Failure::None);
        QTest::newRow("changed since") << "theirs\n"_ba << "old\n"_ba << int(Failure::ChangedOutside);
        QTest::newRow("of the same length") << "0ld\n"_ba << "old\n"_ba << int(Failure::ChangedOutside);
        QTest::newRow("made by another meanwhile") << "theirs\n"_ba << QByteArray() << int(Failure::ChangedOutside);
        QTest::newRow("gone") << QByteArray() << "old\n"_ba << int(Failure::DeletedOutside);
        QTest::newRow("new") << QByteArray() << QByteArray() << int(Failure::None);
    }
    void savesOverWhatIsKnown()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, known);
        QFETCH(int, failure);
        QFile::remove(path());
        if (!file.isNull())
            write(file);
        SaveOrder save = order(u"new\n"_s);
        if (!known.isNull())
            save.knownHash = contentHash(known);
        const SaveReport report = runSave(save);
        QCOMPARE(int(report.result.failure), failure);
        QCOMPARE(report.result.saved, failure == 0);
        if (failure == 0) {
            QCOMPARE(read(), "new\n"_ba);
            QCOMPARE(report.hash, contentHash("new\n"));
            return;
        }
        QVERIFY(!report.result.message.isEmpty());
        QCOMPARE(read(), file.isNull() ? "gone"_ba : file);
        save.outside = OutsideChange::Overwrite; // the writer has decided
        QVERIFY(runSave(save).result.saved);
        QCOMPARE(read(), "new\n"_ba);
    }

    void saysWhatAnEncodingLacks()
    {
        write("old\n");
        SaveOrder save = order(u"first\nżółw\n"_s);
        save.knownHash = contentHash("old\n");
        save.format.encoding = Encoding::EightBit;
        save.format.eightBit = "ISO-8859-1"_ba;
        const SaveReport report = runSave(save);
        QCOMPARE(report.result.failure, Failure::NotEncodable);
        QCOMPARE(report.result.position, 6);
        QVERIFY(report.result.message.contains(u'ż'));
        QCOMPARE(read(), "old\n"_ba);
        const SaveReport half = runSave(order(u"a"_s + QChar(0xD83D)));
        QCOMPARE(half.result.failure, Failure::NotEncodable);
        QCOMPARE(read(), "old\n"_ba);
    }
};

QTEST_GUILESS_MAIN(TestSaveJob)
#include "tst_savejob.moc"
