// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/readentries.h"

#include <QJsonDocument>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QString keys(const ReadEntries &read)
{
    QStringList keys;
    for (const BibliographyEntry &entry : read.entries)
        keys += entry.key + (entry.isBroken ? u"!"_s : u""_s);
    return keys.join(u' ');
}

QString faults(const ReadEntries &read)
{
    QStringList lines;
    for (const BibliographyFault &fault : read.faults)
        lines += u"%1 %2: %3"_s.arg(fault.line).arg(fault.key, faultWords(fault));
    return lines.join(u'\n');
}

} // namespace

class TestRisReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRecords()
    {
        const QString text
            = u"TY  - JOUR\nID  - brys\nAU  - Brysbaert, Marc\nAU  - NASA\nTI  - How many words\n  do we read?\nT2  - JML\nPY  - 2019\n"
              "DA  - 2019/12/01/\nVL  - 109\nIS  - 2\nSP  - 1\nEP  - 30\nSN  - 0749-596X\nDO  - 10.1016/j.1\nY2  - 2020/01/02/\nER  - \n"_s;
        const ReadEntries read = readRis(text);
        QCOMPARE(faults(read), QString());
        QCOMPARE(QJsonDocument(cslItem(read.entries.first())).toJson(QJsonDocument::Compact),
            QByteArray(
                R"({"DOI":"10.1016/j.1","ISSN":"0749-596X","accessed":{"date-parts":[[2020,1,2]]},"author":[{"family":"Brysbaert",)"
                R"("given":"Marc"},{"literal":"NASA"}],"container-title":"JML","id":"brys","issue":"2","issued":{"date-parts":[[2019,12,1]]},)"
                "\"page\":\"1–30\",\"title\":\"How many words do we read?\",\"type\":\"article-journal\",\"volume\":\"109\"}"));
    }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("told");
        QTest::newRow("two") << u"TY  - BOOK\nID  - a\nER  -\n\nTY  - BOOK\nID  - b\nER  - \n"_s << u"a b"_s << u""_s;
        QTest::newRow("made keys")
            << u"TY  - BOOK\nAU  - de Vries, J\nPY  - 2001\nER  - \nTY  - BOOK\nAU  - de Vries, K\nPY  - 2001\nER  - \n"_s
            << u"devries2001 devries2001b"_s << u""_s;
        QTest::newRow("not ended") << u"TY  - BOOK\nID  - a\nTY  - BOOK\nID  - b\nER  - \n"_s << u"a! b"_s
                                   << u"1 a: the record does not end"_s;
        QTest::newRow("truncated") << u"TY  - BOOK\nID  - a\nER  - \nTY  - BOOK\nID  - b\n"_s << u"a b!"_s
                                   << u"4 b: the record does not end"_s;
        QTest::newRow("no type") << u"ID  - a\nTI  - T\nER  - \nTY  - BOOK\nID  - b\nER  - \n"_s << u"b"_s
                                 << u"1 a: the record does not begin with its type"_s;
        QTest::newRow("no key") << u"TY  - BOOK\nER  - \nTY  - BOOK\nID  - b\nER  - \n"_s << u"b"_s << u"1 : the entry has no key"_s;
        QTest::newRow("something else") << u"once upon a time\n"_s << u""_s << u"0 : the file is no bibliography"_s;
        QTest::newRow("nothing") << u"\n"_s << u""_s << u""_s;
    }
    void reads()
    {
        QFETCH(QString, text);
        const ReadEntries read = readRis(text);
        QTEST(keys(read), "expected");
        QTEST(faults(read), "told");
    }

    void bearsAnything()
    {
        for (const QString &piece :
            {u"TY  - BOOK\n"_s, u"ER  - \n"_s, u"AU  - \n"_s, u"x\n"_s, u"TY  - BOOK\nAU  - A\nER  - \n"_s, u"TY"_s})
            (void)readRis(piece.repeated(50'000));
    }
};

QTEST_APPLESS_MAIN(TestRisReader)
#include "tst_risreader.moc"
