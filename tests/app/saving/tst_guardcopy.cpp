// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saving/guardcopy.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestGuardCopy : public QObject
{
    Q_OBJECT

private:
    static QByteArray some() { return GuardCopy{"/folder/article.md"_ba, "old text\n"_ba, "new text\nand more\n"_ba}.toBytes(); }

private Q_SLOTS:
    void comesBack_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("usual") << "/a.md"_ba << "old\n"_ba << "new\n"_ba;
        QTest::newRow("nothing before") << "/a.md"_ba << ""_ba << "new\n"_ba;
        QTest::newRow("nothing after") << "/a.md"_ba << "old\n"_ba << ""_ba;
        QTest::newRow("nothing at all") << "/a.md"_ba << ""_ba << ""_ba;
        QTest::newRow("a name that is no text") << QByteArray("/x\xff\n\"{}%41\x01.md") << "old"_ba << "new"_ba;
        QTest::newRow("zeros and line ends") << "/a.md"_ba << QByteArray(5, '\0') << "\n\n\r\n"_ba;
        QTest::newRow("looks like a head") << "/a.md"_ba << some() << "galley-save 1\n{}\n"_ba;
        QTest::newRow("large") << "/a.md"_ba << QByteArray(300'000, 'o') << QByteArray(500'000, 'n');
    }
    void comesBack()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto copy = GuardCopy::fromBytes(GuardCopy{target, before, after}.toBytes());
        QVERIFY(copy);
        QCOMPARE(copy->target, target);
        QCOMPARE(copy->before, before);
        QCOMPARE(copy->after, after);
    }

    void cutOffIsNone()
    {
        const QByteArray whole = some();
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!GuardCopy::fromBytes(whole.first(length)), QByteArray::number(length).constData());
        QVERIFY(!GuardCopy::fromBytes(whole + 'x'));
    }

    // Each bit guards: one that was turned makes it worthless, or says the very same.
    void changedIsNone()
    {
        const QByteArray whole = some();
        const auto right = GuardCopy::fromBytes(whole);
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = whole;
                changed[at] = char(changed.at(at) ^ (1 << bit));
                const auto copy = GuardCopy::fromBytes(changed);
                QVERIFY(!copy || (copy->target == right->target && copy->before == right->before && copy->after == right->after));
            }
        }
    }

    void forgedSizesAreNone_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("negative") << R"({"target":"a","before":-1,"after":4,"checksum":""})"_ba;
        QTest::newRow("beyond") << R"({"target":"a","before":9223372036854775807,"after":9223372036854775807,"checksum":""})"_ba;
        QTest::newRow("words") << R"({"target":"a","before":"x","after":"y","checksum":""})"_ba;
        QTest::newRow("no object") << "[[[[[["_ba;
        QTest::newRow("nothing") << ""_ba;
    }
    void forgedSizesAreNone()
    {
        QFETCH(QByteArray, head);
        QVERIFY(!GuardCopy::fromBytes("galley-save 1\n" + head + "\ntext"));
    }

    void liesOnTheDiskUntilDropped()
    {
        const QTemporaryDir root;
        const QString folder = root.filePath(u"state/saving"_s);
        const auto names = [&] { return QDir(folder).entryList(QDir::Files | QDir::Hidden); };
        {
            GuardFile file(systemDisk(), folder);
            QCOMPARE(file.write({"/a.md"_ba, "old"_ba, "new"_ba}), 0);
            QCOMPARE(names().size(), 1);
            QCOMPARE(QFileInfo(folder).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        }
        QCOMPARE(names().size(), 1); // left where it is
        GuardFile file(systemDisk(), folder);
        QCOMPARE(file.write({"/a.md"_ba, "old"_ba, "new"_ba}), 0);
        file.drop();
        QCOMPARE(names().size(), 1);
        GuardFile nowhere(systemDisk(), u"/proc/none/saving"_s);
        QVERIFY(nowhere.write({"/a.md"_ba, "old"_ba, "new"_ba}) < 0);
    }
};

QTEST_GUILESS_MAIN(TestGuardCopy)
#include "tst_guardcopy.moc"
