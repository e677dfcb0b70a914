// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filereading.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFileReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void announcesTheFile()
    {
        FileReading reading(write("one\n"_ba));
        QSignalSpy finished(&reading, &FileReading::finished);
        reading.announce();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(reading.file().text.toString(), u"one\n"_s);
    }

    void announcesTheHeadOfALongFile()
    {
        const QByteArray line = "Some words in a line of text.\n";
        FileReading reading(write(line.repeated(200'000)));
        QSignalSpy head(&reading, &FileReading::headRead);
        QSignalSpy finished(&reading, &FileReading::finished);
        reading.announce();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        for (const QList<QVariant> &call : std::as_const(head)) {
            const QString text = call.first().toString();
            QVERIFY(text.endsWith(u'\n') && text.size() > 10'000 && text.size() < 20'000);
        }
        QCOMPARE(reading.file().text.length(), 200'000 * line.size());
    }

    void tellsWhatIsTooLong()
    {
        FileReading reading(write("short\n" + QByteArray(longestLine + 1, 'x')));
        QSignalSpy finished(&reading, &FileReading::finished);
        reading.announce();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(reading.file().error.contains(u"2"_s));
        QVERIFY(reading.file().text.isEmpty());
    }

    void mayGoBeforeTheAnswer()
    {
        for (const int size : {100'000, 5'000'000}) {
            for (int i = 0; i < 20; ++i)
                FileReading(write(QByteArray(size, '\n'))).announce();
        }
    }

    // Nobody may paint the beginning, or say so before it has come.
    void aLargeFileComesWhoeverSeesItsBeginning_data()
    {
        QTest::addColumn<bool>("atOnce");
        QTest::addColumn<bool>("whenItCame");
        QTest::newRow("nobody") << false << false;
        QTest::newRow("before it came") << true << false;
        QTest::newRow("when it came") << false << true;
    }
    void aLargeFileComesWhoeverSeesItsBeginning()
    {
        QFETCH(bool, atOnce);
        QFETCH(bool, whenItCame);
        FileReading reading(write("Some words in a line of text.\n"_ba.repeated(200'000)));
        if (atOnce)
            reading.goOn();
        if (whenItCame)
            connect(&reading, &FileReading::headRead, &reading, &FileReading::goOn);
        QSignalSpy finished(&reading, &FileReading::finished);
        reading.announce();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        QCOMPARE(reading.file().text.length(), 30 * 200'000);
    }

private:
    QString write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"article.md"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFileReading)
#include "tst_filereading.moc"
