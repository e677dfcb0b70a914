// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/claimcues.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestClaimCues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cues_data();
    void cues();
    void longTextTakesLinearTime();
};

void TestClaimCues::cues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("research");
    QTest::addColumn<bool>("quotation");

    QTest::newRow("nothing") << u""_s << false << false;
    QTest::newRow("plain") << u"I went to the studio and sat down."_s << false << false;
    QTest::newRow("English") << u"A study found it."_s << true << false;
    QTest::newRow("at the start") << u"According to him, no."_s << true << false;
    QTest::newRow("German") << u"Das ist laut Umfrage so."_s << true << false;
    QTest::newRow("German, part of a word") << u"Die Schlaute steht da."_s << false << false;
    QTest::newRow("Polish") << u"Z badań wynika, że tak."_s << true << false;
    QTest::newRow("French") << u"C’est vrai d’après lui."_s << true << false;
    QTest::newRow("Russian") << u"Исследования показали."_s << true << false;
    QTest::newRow("Chinese") << u"研究说地窖里有石头。"_s << true << false;
    QTest::newRow("Korean") << u"보고에 따르면 그렇다."_s << true << false;
    QTest::newRow("Arabic") << u"وفقا للتقرير"_s << true << false;
    QTest::newRow("a quotation") << u"He said “nobody knows why it has stopped”."_s << false << true;
    QTest::newRow("a quoted word") << u"The “canary” and the \"mine\" and \"a\" b \"c\"."_s << false << false;
    QTest::newRow("German quotation") << u"Er sagte: „Niemand weiß, warum sie steht.“"_s << false << true;
    QTest::newRow("straight quotation") << u"He said \"nobody knows why it stopped\"."_s << false << true;
    QTest::newRow("between quoted words") << u"the \"one\" and all that stands here \"two\""_s << false << false;
    QTest::newRow("Japanese quotation") << u"彼は「誰も知らないのだという」と言った。"_s << false << true;
}

void TestClaimCues::cues()
{
    QFETCH(QString, text);
    QTEST(mentionsResearch(text), "research");
    QTEST(quotesSomebody(text), "quotation");
}

void TestClaimCues::longTextTakesLinearTime()
{
    QVERIFY(!mentionsResearch(u"secondo "_s.repeated(100000)));
    QVERIFY(!quotesSomebody(u"“ "_s.repeated(100000)));
    QVERIFY(!quotesSomebody(u" \""_s.repeated(100000)));
}

QTEST_GUILESS_MAIN(TestClaimCues)
#include "tst_claimcues.moc"
