// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/numericgroups.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestNumericGroups : public QObject
{
    Q_OBJECT

    static QString group(const QString &text, RangeBudget &budget)
    {
        const MarkedText marked(text, text, u'\n', u'\n');
        qsizetype position = 0;
        while (position < text.size() && text[position] != u'[' && text[position] != u'\u3010')
            ++position;
        const auto found = numericGroupAt(marked, position, budget);
        if (!found)
            return {};
        return found->keys().join(u',') + u' ' + text.mid(found->range.start, found->range.length()) + (found->malformed ? u"!"_s : u""_s)
            + (found->conditional ? u"?"_s : u""_s);
    }

private Q_SLOTS:
    void groups_data()
    {
        QTest::addColumn<QString>("text"); // the group opens at the first bracket
        QTest::addColumn<QString>("group"); // its numbers and its text; ! malformed, ? conditional
        QTest::newRow("one") << u"so [3]."_s << u"3 [3]"_s;
        QTest::newRow("list") << u"so [3, 7;9]"_s << u"3,7,9 [3, 7;9]"_s;
        QTest::newRow("range") << u"so [4-6]"_s << u"4,5,6 [4-6]"_s;
        QTest::newRow("dash") << u"so [4\u20136]"_s << u"4,5,6 [4\u20136]"_s;
        QTest::newRow("adjacent") << u"so [12][14]"_s << u"12,14 [12][14]"_s;
        QTest::newRow("apart") << u"so [12] [14]"_s << u"12 [12]"_s;
        QTest::newRow("from one to another") << u"so [12]\u2013[14] say"_s << u"12,13,14 [12]\u2013[14]"_s;
        QTest::newRow("from one to another and more") << u"so [1]-[2][5]"_s << u"1,2,5 [1]-[2][5]"_s;
        QTest::newRow("from one to a smaller") << u"so [14]-[12]"_s << u"14 [14]"_s;
        QTest::newRow("a dash between two") << u"so [12]\u2014[14]"_s << u"12 [12]"_s;
        QTest::newRow("nested") << u"so [[12], [14]]"_s << u"12,14 [[12], [14]]"_s;
        QTest::newRow("nested, open") << u"so [[12], [14] and"_s << u"12,14 [[12], [14]!"_s;
        QTest::newRow("wide") << u"\u3010"
                                 "12\u3011"_s
                              << u"12 \u3010"
                                 "12\u3011"_s;
        QTest::newRow("open list") << u"so [7, 12 of them"_s << u"7,12 [7, 12!"_s;
        QTest::newRow("open alone") << u"so [7 of them"_s << u""_s;
        QTest::newRow("a comma too many") << u"so [1,,2]"_s << u"1,2 [1,,2]!"_s;
        QTest::newRow("reversed") << u"so [6-4]"_s << u"6,4 [6-4]!"_s;
        QTest::newRow("with a page") << u"so [3, p. 7]"_s << u"3 [3, p. 7]!"_s;
        QTest::newRow("year") << u"in [1999]"_s << u"1999 [1999]?"_s;
        QTest::newRow("a year among others") << u"in [1999, 3]"_s << u"1999,3 [1999, 3]?"_s;
        QTest::newRow("a year among more others") << u"in [3, 7, 1999]"_s << u"3,7,1999 [3, 7, 1999]"_s;
        QTest::newRow("at a word") << u"word[12]"_s << u"12 [12]?"_s;
        QTest::newRow("zero") << u"so [0]"_s << u""_s;
        QTest::newRow("identifier") << u"so [1234567]"_s << u""_s;
        QTest::newRow("decimal") << u"so [1.5, 2]"_s << u""_s;
        QTest::newRow("interval") << u"so [-1, 1]"_s << u""_s;
        QTest::newRow("key") << u"so [@key, 3]"_s << u""_s;
        QTest::newRow("index") << u"my_list[3]"_s << u""_s;
        QTest::newRow("index, set") << u"rows[3] = 4"_s << u""_s;
        QTest::newRow("value") << u"x = [1, 2]"_s << u""_s;
        QTest::newRow("argument") << u"parse([1, 2])"_s << u""_s;
        QTest::newRow("text") << u"so [see 3 in the long text that follows it here]"_s << u""_s;
        QTest::newRow("empty") << u"so []"_s << u""_s;
        QTest::newRow("no bracket") << u"so 3"_s << u""_s;
        QTest::newRow("digits of another script") << u"so [\u0663]"_s << u"3 [\u0663]"_s;
    }
    void groups()
    {
        QFETCH(QString, text);
        RangeBudget budget(text.size());
        QTEST(group(text, budget), "group");
    }

    // Ranges expand as far as the text is long; then, and when they are very wide, they give their ends.
    void rangesAreInProportion()
    {
        RangeBudget budget(0);
        QCOMPARE(group(u"[1-200]"_s, budget).count(u','), 199);
        QCOMPARE(group(u"[1-201]"_s, budget).section(u' ', 0, 0), u"1,201"_s);
        budget.left = 3;
        QCOMPARE(group(u"[1-4]"_s, budget).section(u' ', 0, 0), u"1,4"_s);
        QCOMPARE(group(u"[1-3]"_s, budget).section(u' ', 0, 0), u"1,2,3"_s);
        QCOMPARE(budget.left, 0);
    }

    void staysLinear()
    {
        for (const QString &text :
            {u"["_s.repeated(50'000), u"[1]"_s.repeated(50'000), u"["_s + u"1,"_s.repeated(50'000), u"[["_s + u"[1],"_s.repeated(20'000)}) {
            RangeBudget budget(text.size());
            group(text, budget);
        }
    }
};

QTEST_GUILESS_MAIN(TestNumericGroups)
#include "tst_numericgroups.moc"
