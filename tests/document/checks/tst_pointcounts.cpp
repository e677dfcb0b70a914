// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/pointcounts.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPointCounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void counts_data();
    void counts();
    void sums();
    void habits_data();
    void habits();
};

namespace {

QString shown(const PointCounts &counts)
{
    QStringList parts;
    for (const PointCount &count : {counts.comma, counts.arabicComma, counts.wideComma, counts.stop})
        parts += u"%1/%2"_s.arg(count.behindGap).arg(count.all);
    return parts.join(u' ');
}

} // namespace

void TestPointCounts::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // commas, Arabic ones, wide ones, full stops; behind a gap/all
    QTest::newRow("nothing") << u""_s << u"0/0 0/0 0/0 0/0"_s;
    QTest::newRow("a point alone") << u"."_s << u"0/0 0/0 0/0 0/0"_s;
    QTest::newRow("English") << u"So it is, it seems, yes. And so ."_s << u"0/2 0/0 0/0 1/2"_s;
    QTest::newRow("figures and names") << u"1,000 of .profile , 3.5"_s << u"1/1 0/0 0/0 0/0"_s;
    QTest::newRow("Arabic") << u"على ، هنا، ثم ،كذا."_s << u"0/0 2/3 0/0 0/1"_s;
    QTest::newRow("Chinese") << u"能力，然后 ，走 。"_s << u"0/0 0/0 1/2 1/1"_s;
    QTest::newRow("Hindi") << u"क्षमता\u00a0।"_s << u"0/0 0/0 0/0 1/1"_s;
    QTest::newRow("only a lone surrogate") << QString(QChar(0xd800)) + u" ,"_s << u"1/1 0/0 0/0 0/0"_s;
}

void TestPointCounts::counts()
{
    QFETCH(QString, text);
    QTEST(shown(countPoints(text)), "expected");
}

void TestPointCounts::sums()
{
    PointCounts sum = countPoints(u"a , b.");
    sum.add(countPoints(u"a, b . و ، 、 ，"));
    QCOMPARE(shown(sum), u"1/2 1/1 1/1 1/2"_s);
    QVERIFY(sum.hasGaps());
    QVERIFY(!countPoints(u"A, b.\nC.\n").hasGaps());
    QVERIFY(countPoints(u"A, b\n. C.\n").hasGaps()); // a line end is a gap, too
}

void TestPointCounts::habits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // the commas that are set so
    QTest::newRow("none") << u"So, so, so, so, so."_s << u""_s;
    QTest::newRow("a machine's translation") << u"So , so , so , so , so, so. Yes. No."_s << u","_s;
    QTest::newRow("half of them") << u"So , so , so , so , so, so, so, so, so."_s << u""_s;
    QTest::newRow("nearly half of many") << u"So , so, "_s.repeated(9) + u"so, so."_s << u","_s;
    QTest::newRow("three") << u"So , so , so , yes."_s << u""_s;
    QTest::newRow("marks that were lost") << u"So , so , so , so , so . Yes. No ."_s << u""_s;
    QTest::newRow("two of two in Arabic") << u"على ، هنا ، ثم."_s << u"،"_s;
    QTest::newRow("two of three in Arabic") << u"على ، هنا ، ثم، كذا."_s << u""_s;
    QTest::newRow("one in Arabic") << u"على ، هنا."_s << u""_s;
    QTest::newRow("lost in Arabic") << u"على ، هنا ، ثم ."_s << u""_s;
    QTest::newRow("each kind by itself") << u"على ، هنا ، ثم ، كذا , then, so."_s << u"،"_s;
    QTest::newRow("wide") << u"甲 ，乙 ，丙 ，丁 ，戊。"_s << u"，"_s;
    QTest::newRow("never full stops") << u"So . So . So . So . So ."_s << u""_s;
}

void TestPointCounts::habits()
{
    QFETCH(QString, text);
    const PointCounts counts = countPoints(text);
    QString found;
    for (const QChar point : {u',', u'،', u'，', u'.', u'。', u'।'})
        if (isHabit(counts, point))
            found += point;
    QTEST(found, "expected");
}

QTEST_APPLESS_MAIN(TestPointCounts)
#include "tst_pointcounts.moc"
