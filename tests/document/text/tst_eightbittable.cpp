// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/eightbittable.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class EightBitTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryByte_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const QByteArray &name : eightBitEncodings())
            QTest::newRow(name.constData()) << name;
    }
    void keepsEveryByte()
    {
        QFETCH(QByteArray, name);
        const EightBitTable *table = eightBitTable(name);
        QVERIFY(table);
        for (int byte = 0; byte < 256; ++byte) {
            const QByteArray bytes(1, char(byte));
            QString text;
            QByteArray again;
            if (table->decode(bytes, text) >= 0) {
                QVERIFY(byte >= 0x80);
                QCOMPARE(text, QString(QChar(QChar::ReplacementCharacter)));
                continue;
            }
            QCOMPARE(table->encode(text, again), -1);
            QCOMPARE(again, bytes);
            if (byte < 0x80)
                QCOMPARE(text, QString(QChar(byte)));
        }
    }

    void knowsTheirCharacters_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin 1") << "ISO-8859-1"_ba << "caf\xe9"_ba << u"café"_s;
        QTest::newRow("Western") << "windows-1252"_ba << "\x93x\x94 \x80"_ba << u"“x” €"_s;
        QTest::newRow("Central European") << "windows-1250"_ba << "za\xbf\xf3\xb3\xe6"_ba << u"zażółć"_s;
        QTest::newRow("Cyrillic") << "KOI8-R"_ba << "\xd0\xd2"_ba << u"пр"_s;
    }
    void knowsTheirCharacters()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, bytes);
        const EightBitTable *table = eightBitTable(name);
        QVERIFY(table);
        QString text;
        QCOMPARE(table->decode(bytes, text), -1);
        QTEST(text, "text");
    }

    void tellsWhatItHasNot()
    {
        const EightBitTable *table = eightBitTable("ISO-8859-1"_ba);
        QVERIFY(table);
        QByteArray bytes;
        QCOMPARE(table->encode(u"ab€c€", bytes), 2);
        QCOMPARE(bytes, "ab?c?"_ba);
    }

    void doesNotKnowOthers()
    {
        QVERIFY(!eightBitTable("UTF-8"_ba));
        QVERIFY(!eightBitTable({}));
        QVERIFY(!EightBitTable("no such encoding"_ba).isValid());
    }
};

QTEST_APPLESS_MAIN(EightBitTableTest)
#include "tst_eightbittable.moc"
