// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/headingcues.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestHeadingCues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("parts");
        QTest::addColumn<QString>("rest");
        QTest::newRow("none") << u"Methods"_s << 0 << u"Methods"_s;
        QTest::newRow("one") << u"2. Methods"_s << 1 << u"Methods"_s;
        QTest::newRow("three") << u"2.3.1 Methods"_s << 3 << u"Methods"_s;
        QTest::newRow("Roman") << u"IV. Methods"_s << 1 << u"Methods"_s;
        QTest::newRow("a year is wording") << u"1984 in London"_s << 0 << u"1984 in London"_s;
        QTest::newRow("nothing") << QString() << 0 << QString();
    }
    void numbers()
    {
        QFETCH(QString, text);
        const HeadingNumber found = headingNumber(text);
        QTEST(found.parts, "parts");
        QTEST(text.mid(found.length), "rest");
    }

    void keys()
    {
        QCOMPARE(headingKey(u"2.1 The Methods:"_s), headingKey(u"the methods"_s));
        QCOMPARE(headingKey(u"ÉTÉ : LES PROPRIETAIRES"_s), headingKey(u"Été : les propriétaires"_s));
        QCOMPARE(headingKey(u"KIŞ VE SAHİPLER"_s), headingKey(u"Kış ve sahipler"_s));
        QCOMPARE(headingKey(u"ΟΙ ΙΔΙΟΚΤΗΤΕΣ"_s), headingKey(u"Οι ιδιοκτήτες"_s));
        QCOMPARE(headingKey(u"2.\tThe methods\t14"_s), headingKey(u"The methods?"_s));
        QCOMPARE(headingKey(u"The methods[edit]"_s), headingKey(u"The methods [ bearbeiten | Quelltext bearbeiten ]"_s));
        QVERIFY(headingKey(u"The methods [1]"_s) != headingKey(u"The methods"_s));
        QVERIFY(headingKey(u"The methods"_s) != headingKey(u"The method"_s));
    }

    void bareNumbers()
    {
        QVERIFY(isBareNumber(u"Part One"));
        QVERIFY(isBareNumber(u"CHAPTER IV."));
        QVERIFY(isBareNumber(u"Część druga"));
        QVERIFY(!isBareNumber(u"Part One: Ice"));
        QVERIFY(!isBareNumber(u"Part of it"));
        QVERIFY(!isBareNumber(u""));
    }

    void speakers()
    {
        QCOMPARE(speakerOf(u"HOST: So it is."), u"HOST");
        QCOMPARE(speakerOf(u"Jane M. Doe: So it is."), u"Jane M. Doe");
        QVERIFY(speakerOf(u"Step 1: Wet it").isEmpty());
        QVERIFY(speakerOf(u"Q: Is it?").isEmpty());
        QVERIFY(speakerOf(u"12:30").isEmpty());
        QVERIFY(speakerOf(u"").isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestHeadingCues)
#include "tst_headingcues.moc"
