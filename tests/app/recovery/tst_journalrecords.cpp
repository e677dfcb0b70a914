// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/journalrecords.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;
using namespace Galley::JournalRecords;
using namespace Qt::StringLiterals;

class TestJournalRecords : public QObject
{
    Q_OBJECT

    static JournalBase some()
    {
        JournalBase base;
        base.path = u"/articles/żółw.md"_s;
        base.hash = QByteArray(32, 'h');
        base.format.encoding = Encoding::EightBit;
        base.format.eightBit = "windows-1250"_ba;
        base.format.lineEnds = LineEnds({LineEnd::Lf, LineEnd::CrLf, LineEnd::Cr, LineEnd::Cr});
        return base;
    }

private Q_SLOTS:
    void basesComeBack()
    {
        const SourceText text(u"a\nb\nc\nd\n"_s);
        const auto back = unpackBase(packBase(some(), text), 4);
        QVERIFY(back);
        QCOMPARE(back->path, some().path);
        QCOMPARE(back->hash, some().hash);
        QCOMPARE(encode(text, back->format), encode(text, some().format));
        QVERIFY(unpackBase(packBase({}, SourceText()), 0));
        QVERIFY(!unpackBase(packBase(some(), text), 3)); // more line ends than the text can have
    }

    void editsComeBack_data()
    {
        QTest::addColumn<QList<TextEdit>>("edits");
        QTest::newRow("none") << QList<TextEdit>{};
        QTest::newRow("one") << QList<TextEdit>{{{3, 5}, u"x"_s}};
        QTest::newRow("nothing by nothing") << QList<TextEdit>{{{0, 0}, {}}};
        QTest::newRow("half a character") << QList<TextEdit>{{{1, 1}, QString(QChar(0xD83D))}, {{2, 4}, QString(QChar())}};
        QTest::newRow("far away") << QList<TextEdit>{{{qsizetype(1) << 40, qsizetype(1) << 41}, u"ż"_s}};
        QTest::newRow("many") << QList<TextEdit>(1000, TextEdit{{7, 7}, u"\n"_s});
    }
    void editsComeBack()
    {
        QFETCH(QList<TextEdit>, edits);
        const auto back = unpackEdits(packEdits(edits));
        QVERIFY(back);
        QCOMPARE(back->size(), edits.size());
        for (qsizetype i = 0; i < edits.size(); ++i) {
            QCOMPARE(back->at(i).range, edits.at(i).range);
            QCOMPARE(back->at(i).replacement, edits.at(i).replacement);
        }
    }

    void cutOffIsRefused()
    {
        const QByteArray base = packBase(some(), SourceText(u"a\nb\nc\nd\n"_s));
        for (qsizetype length = 0; length < base.size(); ++length)
            QVERIFY(!unpackBase(base.first(length), 4));
        QVERIFY(!unpackBase(base + 'x', 4));
        const QByteArray edits = packEdits({{{3, 5}, u"word"_s}, {{9, 9}, u"more"_s}});
        for (qsizetype length = 0; length < edits.size(); ++length)
            QVERIFY(!unpackEdits(edits.first(length)));
        QVERIFY(!unpackEdits(edits + 'x'));
    }

    void bearAnything()
    {
        QRandomGenerator random(7);
        const QByteArray base = packBase(some(), SourceText(u"a\nb\nc\nd\n"_s));
        const QByteArray edits = packEdits({{{3, 5}, u"word"_s}});
        for (int i = 0; i < 3000; ++i) {
            QByteArray soup(random.bounded(60), Qt::Uninitialized);
            for (char &byte : soup)
                byte = char(random.bounded(4) == 0 ? random.bounded(256) : 0);
            unpackBase(soup, 1000);
            unpackEdits(soup);
            QByteArray bent = i % 2 == 0 ? base : edits;
            bent[random.bounded(int(bent.size()))] = char(random.bounded(256));
            unpackBase(bent, 1000);
            unpackEdits(bent);
        }
        unpackEdits(QByteArray(4, '\xff')); // four thousand million edits, none of which is there
    }

    void checksumsHoldTheOrder()
    {
        const QByteArray one = checksum({}, Edits, "one");
        QCOMPARE(one.size(), checksumSize);
        QCOMPARE(checksum({}, Edits, "one"), one);
        QVERIFY(checksum({}, Saved, "one") != one);
        QVERIFY(checksum(one, Edits, "one") != one);
        QVERIFY(checksum(checksum({}, Edits, "one"), Edits, "two") != checksum(checksum({}, Edits, "two"), Edits, "one"));
    }
};

QTEST_GUILESS_MAIN(TestJournalRecords)
#include "tst_journalrecords.moc"
