// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/bibtexscanner.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// One line for each entry: "type key a=b c=d", broken ones with an exclamation mark behind the key.
QString shownEntries(const ScannedBibtex &scanned)
{
    QStringList lines;
    for (const BibtexEntry &entry : scanned.entries) {
        QString line = entry.type + u' ' + entry.key + (entry.isBroken ? u"!"_s : u""_s);
        for (auto field = entry.fields.cbegin(); field != entry.fields.cend(); ++field)
            line += u' ' + field.key() + u'=' + field->simplified();
        lines += line;
    }
    return lines.join(u'\n');
}

// "line key: words"
QString shownFaults(const ScannedBibtex &scanned)
{
    QStringList lines;
    for (const BibliographyFault &fault : scanned.faults)
        lines += u"%1 %2: %3"_s.arg(fault.line).arg(fault.key, faultWords(fault));
    return lines.join(u'\n');
}

} // namespace

class TestBibtexScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("entries");
        QTest::newRow("braces") << u"@Book{a, Title = {A {B} c}, year = 1683}"_s << u"book a title=A {B} c year=1683"_s;
        QTest::newRow("quotation marks") << u"@book{a, title = \"A {\"}B{\"} c\"}"_s << u"book a title=A {\"}B{\"} c"_s;
        QTest::newRow("brackets") << u"@book(a, title = {A) b}, year = \"1\")\n@book{b}"_s << u"book a title=A) b year=1\nbook b"_s;
        QTest::newRow("comma at the end") << u"@book{a, year = 1,\n}"_s << u"book a year=1"_s;
        QTest::newRow("no fields") << u"@misc{a}\n@misc{b,}"_s << u"misc a\nmisc b"_s;
        QTest::newRow("joined") << u"@string{p = \"Press\"}\n@book{a, publisher = \"Oxford \" # p # { UK}}"_s
                                << u"book a publisher=Oxford Press UK"_s;
        QTest::newRow("abbreviation of an abbreviation") << u"@string{a = {A}}@STRING(b = a # \"B\")@book{k, x = b}"_s << u"book k x=AB"_s;
        QTest::newRow("months") << u"@book{a, month = jan}@book{b, month = 12 # dec}"_s << u"book a month=1\nbook b month=1212"_s;
        QTest::newRow("comment") << u"@comment{@book{x, year = 1}}\n@comment jabref\n@book{a, year = 1}"_s << u"book a year=1"_s;
        QTest::newRow("commented out") << u"% @book{x, year = 1}\n@book{a, year = 1}"_s << u"book a year=1"_s;
        QTest::newRow("comment inside") << u"@book{a, % the {first\n year = 1}"_s << u"book a year=1"_s;
        QTest::newRow("preamble") << u"@preamble{\"\\newcommand{\\x}{y}\" # {z}}@book{a}"_s << u"book a"_s;
        QTest::newRow("text between") << u"written by me@x.org (2004)\n@book{a}\nand a@b.c"_s << u"book a"_s;
        QTest::newRow("the first of a field") << u"@book{a, year = 1, year = 2}"_s << u"book a year=1"_s;
        QTest::newRow("keys of all sorts") << u"@a{Müller:2004/x_y+z.1}@a{10.1000/182,}"_s << u"a Müller:2004/x_y+z.1\na 10.1000/182"_s;
        QTest::newRow("spread over lines") << u"@book\n{\n  a\n  ,\n  title\n  =\n  {A\n  b}\n  ,\n}"_s << u"book a title=A b"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("at the end") << u"@"_s << u""_s;
    }
    void reads()
    {
        QFETCH(QString, text);
        const ScannedBibtex scanned = scanBibtex(text);
        QCOMPARE(shownFaults(scanned), QString());
        QTEST(shownEntries(scanned), "entries");
    }

    // One that is broken costs no other.
    void recovers_data()
    {
        QTest::addColumn<QString>("broken");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("fault");
        QTest::newRow("brace of a field") << u"@book{bad,\n  title = {Open,\n  year = {1}\n}"_s << u"book bad! title=Open year=1"_s
                                          << u"3 bad: a brace is not closed: title"_s;
        QTest::newRow("brace of the entry") << u"@book{bad,\n  year = {1}\n"_s << u"book bad! year=1"_s
                                            << u"3 bad: a brace is not closed"_s;
        QTest::newRow("quotation mark") << u"@book{bad,\n  title = \"Open,\n  year = {1}\n}"_s << u"book bad! title=Open year=1"_s
                                        << u"3 bad: a quotation mark is not closed: title"_s;
        QTest::newRow("a brace too many") << u"@book{bad,\n  title = {A}},\n  year = {1}\n}"_s << u"book bad! title=A year=1"_s
                                          << u"3 bad: there is a brace too many"_s;
        QTest::newRow("comma") << u"@book{bad,\n  title = {A}\n  year = {1}\n}"_s << u"book bad! title=A year=1"_s
                               << u"3 bad: a comma is missing: title"_s;
        QTest::newRow("comma behind the key") << u"@book{bad\n  title = {A}\n}"_s << u"book bad! title=A"_s
                                              << u"3 bad: a comma is missing: bad"_s;
        QTest::newRow("equals sign") << u"@book{bad,\n  title {A},\n  year = {1}\n}"_s << u"book bad! year=1"_s
                                     << u"3 bad: an equals sign is missing: title"_s;
        QTest::newRow("value") << u"@book{bad,\n  title = ,\n  year = {1}\n}"_s << u"book bad! title= year=1"_s
                               << u"3 bad: a value is missing: title"_s;
        QTest::newRow("abbreviation") << u"@book{bad,\n  publisher = press,\n}"_s << u"book bad! publisher=press"_s
                                      << u"3 bad: an abbreviation is not defined: press"_s;
        QTest::newRow("key") << u"@book{\n  title = {A}, year = 1\n}"_s << u""_s << u"3 : the entry has no key: book"_s;
        QTest::newRow("empty key") << u"@book{, title = {A}}"_s << u""_s << u"3 : the entry has no key: book"_s;
        QTest::newRow("garbage inside") << u"@book{bad, ?!? = {A}, )( , year = 1}"_s << u"book bad! ?!?=A year=1"_s
                                        << u"3 bad: an equals sign is missing: )"_s;
        QTest::newRow("truncated") << u"@book{bad, tit"_s << u"book bad!"_s << u"3 bad: an equals sign is missing: tit"_s;
        QTest::newRow("comment that does not end") << u"@comment{x { y"_s << u""_s << u""_s;
        QTest::newRow("abbreviation that does not end") << u"@string{x = {y"_s << u""_s << u"3 : a brace is not closed: x"_s;
    }
    void recovers()
    {
        QFETCH(QString, broken);
        QFETCH(QString, entry);
        const ScannedBibtex scanned = scanBibtex(u"@book{one, year = 1}\n\n"_s + broken + u"\n\n@book{two, year = 2}\n"_s);
        QStringList entries{u"book one year=1"_s, u"book two year=2"_s};
        if (!entry.isEmpty())
            entries.insert(1, entry);
        QCOMPARE(shownEntries(scanned), entries.join(u'\n'));
        QTEST(shownFaults(scanned), "fault");
    }

    // What looks like an entry deeper inside a value is part of it.
    void leavesExamplesAlone()
    {
        const QString text = u"@book{a,\n  note = {Write\n    @book{b, year = 1}\n  in it},\n  year = 1\n}\n"_s;
        QCOMPARE(scanBibtex(text).entries.size(), 1);
        QVERIFY(scanBibtex(text).faults.isEmpty());
    }

    void bearsAnything()
    {
        for (const QString &piece : {u"@book{a,"_s, u"@book{"_s, u"{"_s, u"}"_s, u"\""_s, u"@"_s, u"@a{b,c={"_s, u"@a{b,c=\""_s,
                 u"@comment{"_s, u"@string{a={"_s, u"@a{b}\n"_s, u"=,"_s, u"@a(b,c=d)"_s, u"#"_s, u"%"_s, u"@a{b,c={\n"_s, u" \n"_s,
                 u"@a{b, c = d # "_s, u"@a {b},"_s, u"@preamble{"_s}) {
            const ScannedBibtex scanned = scanBibtex(piece.repeated(100'000));
            QVERIFY(scanned.faults.size() <= 1001);
        }
    }

    // Abbreviations of abbreviations must not fill the memory.
    void growsWithItsTextOnly()
    {
        QString text = u"@string{x0 = {"_s + QString(1000, u'x') + u"}}\n"_s;
        for (int i = 1; i < 40; ++i)
            text += u"@string{x%1 = x%2 # x%2}\n"_s.arg(i).arg(i - 1);
        text += u"@book{a, title = x39}"_s;
        qsizetype size = 0;
        for (const BibtexEntry &entry : scanBibtex(text).entries)
            for (const QString &value : entry.fields)
                size += value.size();
        QVERIFY(size < 3 * 1024 * 1024);
    }

    void stops()
    {
        const StopToken stop = StopToken::make();
        stop.stop();
        QVERIFY(scanBibtex(u"@book{a}"_s, stop).entries.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestBibtexScanner)
#include "tst_bibtexscanner.moc"
