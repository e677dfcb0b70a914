// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/separatedvalues.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestSeparatedValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rows"); // line, then the fields, between bars
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("blank lines") << u"\n  \n"_s << QStringList();
        QTest::newRow("commas") << u"a,b\nc,"_s << QStringList{u"1|a|b"_s, u"2|c|"_s};
        QTest::newRow("the first line tells the separator") << u"a;b;c,d\ne;f,g"_s << QStringList{u"1|a|b|c,d"_s, u"2|e|f,g"_s};
        QTest::newRow("tabs") << u"a\tb, c\td"_s << QStringList{u"1|a|b, c|d"_s};
        QTest::newRow("quotes") << u"\"a,\"\"b\"\"\",c\nd,e"_s << QStringList{u"1|a,\"b\"|c"_s, u"2|d|e"_s};
        QTest::newRow("a line end in quotes") << u"\"a\nb\",c\nd,e"_s << QStringList{u"1|a\nb|c"_s, u"3|d|e"_s};
        QTest::newRow("a quote inside a field is a character") << u"a\"b,c"_s << QStringList{u"1|a\"b|c"_s};
        QTest::newRow("behind a quote") << u"\"a\"b,c\nd,e"_s << QStringList{u"1|a|broken"_s, u"2|d|e"_s};
        QTest::newRow("an open quote costs its line only") << u"a,\"b\nc,d"_s << QStringList{u"1|a|broken"_s, u"2|c|d"_s};
    }
    void rows()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const SeparatedRow &row : readSeparatedValues(text))
            found += (QStringList(QString::number(row.line)) + row.fields + (row.broken ? QStringList(u"broken"_s) : QStringList())).join(u'|');
        QTEST(found, "rows");
    }

    // Each stray quote is looked behind, but not to the end of the table.
    void manyStrayQuotes()
    {
        const QString text = u"\"a,b\n"_s.repeated(50'000);
        QCOMPARE(readSeparatedValues(text).size(), 50'000);
    }
};

QTEST_APPLESS_MAIN(TestSeparatedValues)
#include "tst_separatedvalues.moc"
