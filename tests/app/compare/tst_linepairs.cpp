// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/linepairs.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLinePairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one and one") << u"a b c"_s << u"a b d"_s << u"1-1"_s;
        QTest::newRow("strangers") << u"a b c"_s << u"x y z"_s << u"1-0 0-1"_s;
        QTest::newRow("blank lines") << u""_s << u""_s << u"1-1"_s;
        QTest::newRow("one in between") << u"the first line\nthe second one here"_s
                                        << u"the first line now\nquite another\nthe second one there"_s << u"1-1 0-2 2-3"_s;
        QTest::newRow("one gone") << u"red green blue\ncold and dark\nsun and rain"_s << u"red green yellow\nsun and snow"_s
                                  << u"1-1 2-0 3-2"_s;
    }
    void pairs()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        const SourceText from(left);
        const SourceText to(right);
        QStringList shown;
        for (const LinePair pair : pairLines(from, {1, from.lineCount()}, to, {1, to.lineCount()}))
            shown.append(u"%1-%2"_s.arg(pair.left).arg(pair.right));
        QTEST(shown.join(u' '), "expected");
    }

    void veryManyGoInOrder()
    {
        const SourceText text(u"a line\n"_s.repeated(5000));
        const QList<LinePair> pairs = pairLines(text, {1, 5000}, text, {1, 4000});
        QCOMPARE(pairs.size(), 5000);
        QCOMPARE(pairs.at(3999), (LinePair{4000, 4000}));
        QCOMPARE(pairs.last(), (LinePair{5000, 0}));
    }
};

QTEST_GUILESS_MAIN(TestLinePairs)
#include "tst_linepairs.moc"
