// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/rowchanges.h"

#include <QString>
#include <QTest>

#include <algorithm>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestRowChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("same"); // in front
        QTest::addColumn<int>("sameBehind");
        QTest::newRow("nothing") << u""_s << u""_s << 0 << 0;
        QTest::newRow("the same") << u"abc"_s << u"abc"_s << 3 << 0;
        QTest::newRow("all new") << u""_s << u"abc"_s << 0 << 0;
        QTest::newRow("one in the middle") << u"abc"_s << u"axc"_s << 1 << 1;
        QTest::newRow("put in") << u"ab"_s << u"axb"_s << 1 << 1;
        QTest::newRow("taken out") << u"axb"_s << u"ab"_s << 1 << 1;
        QTest::newRow("repeated") << u"aa"_s << u"aaa"_s << 2 << 0;
        QTest::newRow("repeated, fewer") << u"aaa"_s << u"aa"_s << 2 << 0;
        QTest::newRow("added in front") << u"ab"_s << u"xab"_s << 0 << 2;
        QTest::newRow("nothing in common") << u"ab"_s << u"cd"_s << 0 << 0;
    }
    void changes()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const RowChanges found = compareRows(int(before.size()), int(after.size()), [&](int i, int j) { return before[i] == after[j]; });
        QTEST(found.before, "same");
        QTEST(found.after, "sameBehind");
        // What is between may be replaced: the two never overlap.
        QVERIFY(found.before + found.after <= std::min(before.size(), after.size()));
        QCOMPARE(before.first(found.before), after.first(found.before));
        QCOMPARE(before.last(found.after), after.last(found.after));
    }
};

QTEST_GUILESS_MAIN(TestRowChanges)
#include "tst_rowchanges.moc"
