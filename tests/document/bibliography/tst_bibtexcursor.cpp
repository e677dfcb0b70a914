// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/bibtexcursor.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestBibtexCursor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEntries_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("entries"); // each with its line
        QTest::newRow("one") << u"@book{a}"_s << u"book1"_s;
        QTest::newRow("round") << u"\n@book (a)"_s << u"book2"_s;
        QTest::newRow("anywhere") << u"text @book{a} more @misc{b}"_s << u"book1 misc1"_s;
        QTest::newRow("commented out") << u"% @book{a}\n  %@book{b}\n@misc{c}"_s << u"misc3"_s;
        QTest::newRow("an address") << u"me@book.org {x}\n@misc{c}"_s << u"misc2"_s;
        QTest::newRow("no type") << u"@ {a} @1{b} @{c}"_s << u""_s;
        QTest::newRow("never opened") << u"@book\n@misc"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("a very long type") << u"@"_s + u"a"_s.repeated(1000) + u"{x}"_s << u""_s;
    }
    void findsEntries()
    {
        QFETCH(QString, text);
        BibtexCursor cursor(text);
        QStringList entries;
        for (QStringView type; cursor.findEntry(&type); cursor.advance()) {
            QVERIFY(cursor.current() == u'{' || cursor.current() == u'(');
            entries += type.toString() + QString::number(cursor.entryLine());
        }
        QVERIFY(cursor.atEnd());
        QTEST(entries.join(u' '), "entries");
    }

    void readsGroups_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("content"); // with what follows it
        QTest::newRow("braces") << u"{a {b} c} d"_s << u"a {b} c| d"_s;
        QTest::newRow("empty") << u"{}"_s << u"|"_s;
        QTest::newRow("open") << u"{a {b}"_s << u"a {b}| open"_s;
        QTest::newRow("open before the next entry") << u"{a,\n@book{b, c}"_s << u"a,|\n@book{b, c} open"_s;
        QTest::newRow("no entry, though it looks like one") << u"{a\n@b c} d"_s << u"a\n@b c| d"_s;
        QTest::newRow("quotation") << u"\"a {\"} b\" c"_s << u"a {\"} b| c"_s;
        QTest::newRow("open quotation") << u"\"a"_s << u"a| open"_s;
        QTest::newRow("a brace too many in a quotation") << u"\"a } b\""_s << u"a |} b\" open"_s;
    }
    void readsGroups()
    {
        QFETCH(QString, text);
        BibtexCursor cursor(text);
        QStringView content;
        const auto group = text.startsWith(u'{') ? cursor.readBraces(&content) : cursor.readQuotation(&content);
        const QString open = group == BibtexCursor::Group::Open ? u" open"_s : u""_s;
        QTEST(content.toString() + u'|' + text.sliced(cursor.position()) + open, "content");
    }

    void skips()
    {
        const QString text = u" % a comment }\n\tname-1 = {a, b}, \"x\" }"_s;
        BibtexCursor cursor(text);
        cursor.skipBlanks();
        QCOMPARE(cursor.readName(), u"name-1");
        QVERIFY(cursor.readName().isEmpty());
        cursor.skipToComma(u'}');
        QCOMPARE(cursor.current(), u',');
        cursor.advance();
        cursor.skipToComma(u'}');
        QCOMPARE(cursor.current(), u'}');
        cursor.advance();
        QVERIFY(cursor.atEnd());
        cursor.skipBlanks();
        cursor.skipToComma(u'}');
        QVERIFY(cursor.readName().isEmpty());
        QCOMPARE(cursor.current(), QChar());
        QCOMPARE(cursor.at(1000), QChar());
    }

    // Many comments that do not close cost no more than one.
    void staysLinear()
    {
        const QString text = u"@comment{"_s.repeated(50'000);
        BibtexCursor cursor(text);
        int entries = 0;
        for (QStringView type; cursor.findEntry(&type); cursor.advance(), ++entries)
            QVERIFY(!cursor.skipBracesToAnyEnd());
        QCOMPARE(entries, 50'000);
        BibtexCursor closed(u"{a {b}} c");
        QVERIFY(closed.skipBracesToAnyEnd());
        QCOMPARE(closed.current(), u' ');
    }
};

QTEST_GUILESS_MAIN(TestBibtexCursor)
#include "tst_bibtexcursor.moc"
