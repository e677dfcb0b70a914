// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/lostmarks.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLostMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void tellsTheSentence_data();
    void tellsTheSentence();
    void longTextTakesLinearTime();
};

void TestLostMarks::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("full stop at the end") << u"abilities ."_s << u"< .>"_s;
    QTest::newRow("comma") << u"abilities , and"_s << u"< ,>"_s;
    QTest::newRow("before a closing quotation mark") << u"“abilities .”"_s << u"< .>"_s;
    QTest::newRow("two spaces") << u"abilities  . His"_s << u"<  .>"_s;
    QTest::newRow("no-break space") << u"abilities\u00a0. His"_s << u"<\u00a0.>"_s;
    QTest::newRow("French spacing") << u"Quoi ? Non ! Si : oui ; 5 %"_s << u""_s;
    QTest::newRow("number") << u"about .5 of it"_s << u""_s;
    QTest::newRow("file") << u"see .gitignore"_s << u""_s;
    QTest::newRow("spaced dots") << u"and . . . then"_s << u""_s;
    QTest::newRow("dots") << u"and ... then"_s << u""_s;
    QTest::newRow("begins with it") << u" . x"_s << u""_s;
    QTest::newRow("a dash before") << u"well – . So"_s << u""_s;
    QTest::newRow("ideographic") << u"能力 。他"_s << u"< 。>"_s;
    QTest::newRow("Devanagari") << u"क्षमता ।"_s << u"< ।>"_s;
    QTest::newRow("German closing quotation mark") << u"„Niemand weiß es .“ Er"_s << u"< .>"_s;
    QTest::newRow("wide closing quotation mark") << u"「誰も知らない 。」"_s << u"< 。>"_s;
    QTest::newRow("behind code in Chinese") << u"我们用 \ufffc 。它 ，"_s << u"< ，>"_s;
    QTest::newRow("ideographic space") << u"能力\u3000，他"_s << u"<\u3000，>"_s;
    QTest::newRow("Arabic comma") << u"الشعير ، والقمح"_s << u"< ،>"_s;
    QTest::newRow("behind an abbreviation") << u"the U.S. . Then Acme Inc. , too"_s << u"< .>< ,>"_s;
    QTest::newRow("before a dash") << u"so it is ,—or not"_s << u"< ,>"_s;
    QTest::newRow("before a tag") << u"so it is .\ufffb\ufffb"_s << u"< .>"_s;
    QTest::newRow("a folder") << u"type git add . and ls -a . then npm install ."_s << u""_s;
    QTest::newRow("suffixes") << u"in .NET and .gitignore , .5 too"_s << u"< ,>"_s;
    QTest::newRow("behind code, a link, a mark") << u"\ufffc . ) . [12] , **b** ."_s << u"< .>< .>< ,>< .>"_s;
    QTest::newRow("at a line's start") << u"his abilities\n. Next, the rest \n, and on\n।"_s << u"<\n.>< \n,><\n।>"_s;
    QTest::newRow("a name at a line's start") << u"in\n.NET, or\n.gitignore, or\n.5 of it\n...and so on"_s << u""_s;
    QTest::newRow("Chinese lines") << u"他的能力\n。然后 \n，他"_s << u"< \n，>"_s;
    QTest::newRow("steps") << u"Bread\n. Mix\n. Knead\n. Bake"_s << u""_s;
    QTest::newRow("columns") << u"select a\n, b\n, c"_s << u""_s;
    QTest::newRow("behind a line that stands alone") << u"a\\\n. b"_s << u""_s;
    QTest::newRow("comma glued to the next word") << u"a ,b"_s << u""_s;
}

void TestLostMarks::finds()
{
    QFETCH(QString, text);
    QStringList pieces;
    for (const auto &found : findLostMarks(text))
        pieces += u"<%1>"_s.arg(text.sliced(found.range.start, found.range.length()));
    QTEST(pieces.join(QString()), "expected");
}

void TestLostMarks::tellsTheSentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("second") << u"One is. Two was . Three"_s << u"Two was ."_s;
    QTest::newRow("behind a quotation") << u"“One is.” Two was . Three"_s << u"Two was ."_s;
    QTest::newRow("with an abbreviation") << u"One is. See e.g. the two , and"_s << u"See e.g. the two ,"_s;
    QTest::newRow("in small letters") << u"one is. Two , x"_s << u"Two ,"_s;
    QTest::newRow("over lines") << u"One is. Two\nwas\n. Three"_s << u"Two\nwas\n."_s;
    QTest::newRow("Chinese") << u"磨坊很老。没有人知道 。"_s << u"没有人知道 。"_s;
    QTest::newRow("Hindi") << u"चक्की थी। कोई नहीं ।"_s << u"कोई नहीं ।"_s;
}

void TestLostMarks::tellsTheSentence()
{
    QFETCH(QString, text);
    const QList<LostMark> found = findLostMarks(text);
    QCOMPARE(found.size(), 1);
    QTEST(text.sliced(found[0].sentence.start, found[0].sentence.length()), "sentence");
}

void TestLostMarks::longTextTakesLinearTime()
{
    QCOMPARE(findLostMarks(u"x ."_s + u" a .b"_s.repeated(200000)).size(), 1);
    QCOMPARE(findLostMarks(u"word . "_s.repeated(100000)).size(), 100000);
    QCOMPARE(findLostMarks(u"word\n. "_s.repeated(2)).size(), 0);
    QCOMPARE(findLostMarks(u"word\n. a\n"_s.repeated(100000)).size(), 100000);
    QVERIFY(findLostMarks(u" "_s.repeated(1000000) + u"."_s).isEmpty());
    QCOMPARE(findLostMarks((u" "_s.repeated(900) + u"X ."_s).repeated(1000)).size(), 1000);
}

QTEST_GUILESS_MAIN(TestLostMarks)
#include "tst_lostmarks.moc"
