// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/tocpages.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestTocPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pages_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("words"); // before the page
        QTest::newRow("dots") << u"The mill ..... 12"_s << u"The mill"_s;
        QTest::newRow("spaced dots") << u"The mill . . . . 3"_s << u"The mill"_s;
        QTest::newRow("dots of one sign") << u"The mill……… 3"_s << u"The mill"_s;
        QTest::newRow("line") << u"The mill ______ 3"_s << u"The mill"_s;
        QTest::newRow("tab") << u"The mill\t7"_s << u"The mill"_s;
        QTest::newRow("blanks") << u"The mill    7 "_s << u"The mill"_s;
        QTest::newRow("named") << u"The mill, p. 7"_s << u"The mill"_s;
        QTest::newRow("named in German") << u"Die Mühle, Seite 7"_s << u"Die Mühle"_s;
        QTest::newRow("named in Polish") << u"Młyn str. 7"_s << u"Młyn"_s;
        QTest::newRow("number of its own") << u"1.2 The mill\t7"_s << u"1.2 The mill"_s;
        QTest::newRow("none") << u"The mill"_s << u"The mill"_s;
        QTest::newRow("part of the words") << u"Top 10"_s << u"Top 10"_s;
        QTest::newRow("year") << u"Prague in 1968"_s << u"Prague in 1968"_s;
        QTest::newRow("abbreviation") << u"Symphony no. 5"_s << u"Symphony no. 5"_s;
        QTest::newRow("too long") << u"The mill .... 12345"_s << u"The mill .... 12345"_s;
        QTest::newRow("nothing else") << u".... 12"_s << u".... 12"_s;
        QTest::newRow("only a number") << u"12"_s << u"12"_s;
        QTest::newRow("only a page") << u"p. 12"_s << u"p. 12"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("long") << u". "_s.repeated(100000) + u'1' << u". "_s.repeated(100000) + u'1';
    }
    void pages()
    {
        QFETCH(QString, entry);
        QTEST(entry.first(pageStart(entry)), "words");
    }
};

QTEST_APPLESS_MAIN(TestTocPages)
#include "tst_tocpages.moc"
