// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/doubledwords.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestDoubledWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void mayHoldThem();
    void longTextTakesLinearTime();
};

void TestDoubledWords::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("doubled") << u"this this is"_s << u"<this this>"_s;
    QTest::newRow("another case") << u"The the end"_s << u"<The the>"_s;
    QTest::newRow("across lines") << u"of\nof"_s << u"<of\nof>"_s;
    QTest::newRow("three times") << u"of of of"_s << u"<of of><of of>"_s;
    QTest::newRow("punctuation between") << u"of, of. Of"_s << u""_s;
    QTest::newRow("numbers") << u"1 1 000 000"_s << u""_s;
    QTest::newRow("names") << u"In Baden Baden and Walla Walla"_s << u""_s;
    QTest::newRow("grammar") << u"had had, that that, die die"_s << u""_s;
    QTest::newRow("grammar of others") << u"waarvoor je je, les faire faire, song song, कभी कभी, কী কী, جدًا جدًا"_s << u""_s;
    QTest::newRow("part of a compound") << u"step-by by, by by-law, so a-a a's"_s << u""_s;
    QTest::newRow("part of a word") << u"other the mother other"_s << u""_s;
    QTest::newRow("Han") << u"谢谢 谢谢"_s << u""_s;
    QTest::newRow("Polish") << u"że że"_s << u"<że że>"_s;
    QTest::newRow("covered") << u"the \ufffc the"_s << u""_s;
}

void TestDoubledWords::finds()
{
    QFETCH(QString, text);
    QStringList pieces;
    for (const auto &found : findDoubledWords(text))
        pieces += u"<%1>"_s.arg(text.sliced(found.start, found.length()));
    QTEST(pieces.join(QString()), "expected");
}

void TestDoubledWords::mayHoldThem()
{
    QVERIFY(mayHoldDoubledWords(u"> > of\n> > of"));
    QVERIFY(mayHoldDoubledWords(u"- so\n  it it"));
    QVERIFY(!mayHoldDoubledWords(u"- of\n- of"));
    QVERIFY(!mayHoldDoubledWords(u"of, of"));
    QVERIFY(!mayHoldDoubledWords(u""));
}

void TestDoubledWords::longTextTakesLinearTime()
{
    QCOMPARE(findDoubledWords(u"the the. "_s.repeated(200000)).size(), 200000);
}

QTEST_GUILESS_MAIN(TestDoubledWords)
#include "tst_doubledwords.moc"
