// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparerow.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QList<CompareRow> rows(const QString &left, const QString &right)
{
    const SourceText from(left);
    const SourceText to(right);
    return rowsOf(diffLines(from, to), from, to);
}

QString shown(const QList<CompareRow> &all)
{
    QStringList parts;
    for (const CompareRow &row : all) {
        const QString kinds = u"=~-+."_s;
        parts.append(kinds.at(int(row.kind)) + QString::number(row.leftLine) + u'/' + QString::number(row.rightLine)
            + (row.hidden > 0 ? u'*' + QString::number(row.hidden) : QString()));
    }
    return parts.join(u' ');
}

} // namespace

class TestCompareRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysOut_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << u""_s << u""_s << u"=1/1"_s;
        QTest::newRow("equal and short") << u"a\nb"_s << u"a\nb"_s << u"=1/1 =2/2"_s;
        QTest::newRow("equal and long") << u"a\n"_s.repeated(9) << u"a\n"_s.repeated(9) << u".1/1*10"_s;
        QTest::newRow("changed") << u"one two three"_s << u"one two four"_s << u"~1/1"_s;
        QTest::newRow("nothing alike") << u"alpha beta"_s << u"gamma delta"_s << u"-1/0 +0/1"_s;
        QTest::newRow("added") << u"a\nc"_s << u"a\nb\nc"_s << u"=1/1 +0/2 =2/3"_s;
        QTest::newRow("the version is found") << u"the old fox runs"_s << u"something new\nthe old fox sleeps"_s << u"+0/1 ~1/2"_s;
        QTest::newRow("context") << u"1\n2\n3\n4\n5\n6\n7\nx\n8\n9\n10\n11\n12\n13\n14"_s
                                 << u"1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14"_s
                                 << u".1/1*4 =5/5 =6/6 =7/7 -8/0 =9/8 =10/9 =11/10 .12/11*4"_s;
    }
    void laysOut()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QTEST(shown(rows(left, right)), "expected");
    }

    // Every line of both sides stands in exactly one row, in order.
    void everyLineOnce()
    {
        QRandomGenerator random(9);
        const auto text = [&] {
            QStringList lines;
            for (int i = random.bounded(40); i >= 0; --i)
                lines.append(u"word%1 word%2"_s.arg(random.bounded(5)).arg(random.bounded(3)));
            return lines.join(u'\n');
        };
        for (int round = 0; round < 500; ++round) {
            const QString left = text();
            const QString right = text();
            int leftLine = 1;
            int rightLine = 1;
            for (const CompareRow &row : rows(left, right)) {
                const int lines = row.kind == CompareRow::Kind::Hidden ? row.hidden : 1;
                QVERIFY(row.leftLine == 0 || row.leftLine == leftLine);
                QVERIFY(row.rightLine == 0 || row.rightLine == rightLine);
                leftLine += row.leftLine == 0 ? 0 : lines;
                rightLine += row.rightLine == 0 ? 0 : lines;
            }
            QCOMPARE(leftLine, int(left.count(u'\n')) + 2);
            QCOMPARE(rightLine, int(right.count(u'\n')) + 2);
        }
    }
};

QTEST_GUILESS_MAIN(TestCompareRow)
#include "tst_comparerow.moc"
