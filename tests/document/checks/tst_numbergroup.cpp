// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/numbergroup.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestNumberGroup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QList<int>>("numbers");
        QTest::addColumn<QString>("text");
        QTest::newRow("one") << QList<int>{3} << u"[3]"_s;
        QTest::newRow("two in a row") << QList<int>{3, 4} << u"[3, 4]"_s;
        QTest::newRow("three in a row") << QList<int>{3, 4, 5} << u"[3-5]"_s;
        QTest::newRow("mixed") << QList<int>{1, 3, 4, 5, 9} << u"[1, 3-5, 9]"_s;
    }
    void texts()
    {
        QFETCH(QList<int>, numbers);
        QTEST(groupText(compressed(numbers)), "text");
    }

    void forms_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("formOnly");
        QTest::newRow("brackets") << u"[[12], [14]]"_s << u"[12, 14]"_s << true;
        QTest::newRow("separators") << u"[3;7]"_s << u"[3, 7]"_s << true;
        QTest::newRow("another number") << u"[3]"_s << u"[4]"_s << false;
        QTest::newRow("digits that touch") << u"[1, 2]"_s << u"[12]"_s << false;
        QTest::newRow("a word") << u"[3, x]"_s << u"[3]"_s << false;
    }
    void forms()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(differInFormOnly(a, b), "formOnly");
    }
};

QTEST_APPLESS_MAIN(TestNumberGroup)
#include "tst_numbergroup.moc"
