// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/bibliographydate.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestBibliographyDate : public QObject
{
    Q_OBJECT

    static QString shown(const BibliographyDate::Day &day) { return u"%1.%2.%3"_s.arg(day.year).arg(day.month).arg(day.day); }
    static QString shown(const BibliographyDate &date)
    {
        QString text = date.from ? shown(*date.from) : date.literal;
        if (date.to)
            text += u" to "_s + shown(*date.to);
        return date.isCirca ? u"about "_s + text : text;
    }

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("year");
        QTest::newRow("year") << u"1683"_s << u"1683.0.0"_s << u"1683"_s;
        QTest::newRow("month") << u"2004-05"_s << u"2004.5.0"_s << u"2004"_s;
        QTest::newRow("day") << u"2004-05-03"_s << u"2004.5.3"_s << u"2004"_s;
        QTest::newRow("time") << u"2004-05-03T12:00:00Z"_s << u"2004.5.3"_s << u"2004"_s;
        QTest::newRow("RIS") << u"2004/05/03/"_s << u"2004.5.3"_s << u"2004"_s;
        QTest::newRow("RIS year") << u"2004///"_s << u"2004.0.0"_s << u"2004"_s;
        QTest::newRow("span") << u"1997/1999"_s << u"1997.0.0 to 1999.0.0"_s << u"1997–1999"_s;
        QTest::newRow("span of days") << u"2004-05-03/2004-06"_s << u"2004.5.3 to 2004.6.0"_s << u"2004"_s;
        QTest::newRow("dashes") << u"1997--1999"_s << u"1997.0.0 to 1999.0.0"_s << u"1997–1999"_s;
        QTest::newRow("a dash") << u"1997–1999"_s << u"1997.0.0 to 1999.0.0"_s << u"1997–1999"_s;
        QTest::newRow("a hyphen") << u"1997-1999"_s << u"1997.0.0 to 1999.0.0"_s << u"1997–1999"_s;
        QTest::newRow("open") << u"1997/"_s << u"1997.0.0"_s << u"1997"_s;
        QTest::newRow("circa") << u"1683~"_s << u"about 1683.0.0"_s << u"1683"_s;
        QTest::newRow("in words") << u"ca. 1683"_s << u"about 1683.0.0"_s << u"1683"_s;
        QTest::newRow("before our era") << u"-0044"_s << u"-44.0.0"_s << u"-44"_s;
        QTest::newRow("season") << u"2004-21"_s << u"2004.0.0"_s << u"2004"_s;
        QTest::newRow("no date") << u"in press"_s << u"in press"_s << u"in press"_s;
        QTest::newRow("nothing") << u" "_s << u""_s << u""_s;
    }
    void reads()
    {
        QFETCH(QString, text);
        const BibliographyDate date = dateFromText(text);
        QTEST(shown(date), "expected");
        QTEST(date.yearText(), "year");
    }

    void months_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("expected");
        QTest::newRow("short") << u"sep"_s << 9;
        QTest::newRow("with a full stop") << u"Sept."_s << 9;
        QTest::newRow("full") << u"December"_s << 12;
        QTest::newRow("number") << u"03"_s << 3;
        QTest::newRow("too large") << u"13"_s << 0;
        QTest::newRow("too short") << u"j"_s << 0;
        QTest::newRow("nothing") << u""_s << 0;
    }
    void months()
    {
        QFETCH(QString, text);
        QTEST(monthFromText(text), "expected");
    }

    void bearsAnything()
    {
        for (const QString &piece : {u"/"_s, u"-"_s, u"1"_s, u"~"_s, u" "_s, u"ca."_s})
            (void)dateFromText(piece.repeated(20'000));
    }
};

QTEST_APPLESS_MAIN(TestBibliographyDate)
#include "tst_bibliographydate.moc"
