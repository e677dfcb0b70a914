// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citations/entrytexts.h"

#include "document/bibliography/readentries.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestEntryTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one author") << u"author = {Moxon, Joseph}, year = 1683, title = {Exercises}"_s << u"Moxon 1683: Exercises"_s;
        QTest::newRow("two authors") << u"author = {van Gogh, V and NASA}, title = {T}"_s << u"van Gogh and NASA: T"_s;
        QTest::newRow("three authors") << u"author = {A, B and C, D and E, F}, year = 2000"_s << u"A et al. 2000"_s;
        QTest::newRow("others") << u"author = {A, B and others}"_s << u"A et al."_s;
        QTest::newRow("editor") << u"editor = {{The Press}}, title = {T}"_s << u"The Press: T"_s;
        QTest::newRow("title alone") << u"title = {T}"_s << u"T"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("only others") << u"author = {others}, title = {T}"_s << u"T"_s;
    }
    void lines()
    {
        QFETCH(QString, fields);
        QTEST(entryLine(readBibtex(u"@book{a, "_s + fields + u"}"_s).entries.first()), "expected");
    }

    void places()
    {
        const QString text
            = u"@article{a, journal = {J}, volume = 3, number = 4, pages = {1--2}}@book{b, publisher = {P}, address = {London}}"_s;
        QCOMPARE(entryPlace(readBibtex(text).entries[0]), u"J, 3(4), 1–2"_s);
        QCOMPARE(entryPlace(readBibtex(text).entries[1]), u"P, London"_s);
    }

    void staysShort()
    {
        QVERIFY(entryLine(readBibtex(u"@book{a, title = {"_s + u"x"_s.repeated(100'000) + u"}}"_s).entries.first()).size() < 500);
    }
};

QTEST_GUILESS_MAIN(TestEntryTexts)
#include "tst_entrytexts.moc"
