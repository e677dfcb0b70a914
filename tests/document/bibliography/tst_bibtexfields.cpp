// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/bibtexfields.h"

#include "document/bibliography/bibtexscanner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestBibtexFields : public QObject
{
    Q_OBJECT

    using Fields = QMap<QString, QString>;

private Q_SLOTS:
    void fields_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<Fields>("written");
        QTest::addColumn<QString>("item");
        QTest::newRow("nothing") << u"misc"_s << Fields() << u"{'type':'document'}"_s;
        QTest::newRow("subtitle") << u"book"_s << Fields{{u"title"_s, u"T"_s}, {u"subtitle"_s, u"S"_s}, {u"titleaddon"_s, u"A"_s}}
                                  << u"{'title':'T: S. A','type':'book'}"_s;
        QTest::newRow("subtitle behind a question")
            << u"book"_s << Fields{{u"title"_s, u"Why?"_s}, {u"subtitle"_s, u"S"_s}} << u"{'title':'Why? S','type':'book'}"_s;
        QTest::newRow("subtitle alone") << u"book"_s << Fields{{u"subtitle"_s, u"S"_s}} << u"{'title':'S','type':'book'}"_s;
        QTest::newRow("the first says it") << u"article"_s
                                           << Fields{{u"journal"_s, u"J"_s}, {u"journaltitle"_s, u"T"_s}, {u"booktitle"_s, u"B"_s}}
                                           << u"{'container-title':'T','type':'article-journal'}"_s;
        QTest::newRow("magazine") << u"article"_s << Fields{{u"entrysubtype"_s, u"Magazine"_s}} << u"{'type':'article-magazine'}"_s;
        QTest::newRow("address of arXiv") << u"misc"_s << Fields{{u"eprint"_s, u"1.2"_s}, {u"eprinttype"_s, u"ArXiv"_s}}
                                          << u"{'URL':'https://arxiv.org/abs/1.2','type':'document'}"_s;
        QTest::newRow("its own address first") << u"misc"_s
                                               << Fields{{u"eprint"_s, u"1.2"_s}, {u"eprinttype"_s, u"arxiv"_s},
                                                      {u"url"_s, u"https://x.y"_s}}
                                               << u"{'URL':'https://x.y','type':'webpage'}"_s;
        QTest::newRow("DOI as an address") << u"book"_s << Fields{{u"doi"_s, u"HTTP://DX.DOI.ORG/10.1/a_b"_s}}
                                           << u"{'DOI':'10.1/a_b','type':'book'}"_s;
        QTest::newRow("date before year") << u"book"_s << Fields{{u"date"_s, u"2001-02"_s}, {u"year"_s, u"1999"_s}}
                                          << u"{'issued':{'date-parts':[[2001,2]]},'type':'book'}"_s;
        QTest::newRow("day and month") << u"book"_s << Fields{{u"year"_s, u"1999"_s}, {u"month"_s, u"3"_s}, {u"day"_s, u"7"_s}}
                                       << u"{'issued':{'date-parts':[[1999,3,7]]},'type':'book'}"_s;
        QTest::newRow("a day without a month") << u"book"_s << Fields{{u"year"_s, u"1999"_s}, {u"day"_s, u"7"_s}}
                                               << u"{'issued':{'date-parts':[[1999]]},'type':'book'}"_s;
        QTest::newRow("no date but a state") << u"book"_s << Fields{{u"pubstate"_s, u"in press"_s}}
                                             << u"{'issued':{'literal':'in press'},'type':'book'}"_s;
        QTest::newRow("number of an issue") << u"article"_s << Fields{{u"number"_s, u"4"_s}} << u"{'issue':'4','type':'article-journal'}"_s;
        QTest::newRow("number in a series") << u"book"_s << Fields{{u"number"_s, u"4"_s}} << u"{'collection-number':'4','type':'book'}"_s;
        QTest::newRow("number of a patent") << u"patent"_s << Fields{{u"number"_s, u"4"_s}} << u"{'number':'4','type':'patent'}"_s;
    }
    void fields()
    {
        QFETCH(QString, type);
        QFETCH(Fields, written);
        BibtexEntry entry;
        entry.type = type;
        entry.fields = written;
        QJsonObject item = cslItem(entryFromBibtex(entry));
        item.remove(u"id"_s);
        QTEST(QString::fromUtf8(QJsonDocument(item).toJson(QJsonDocument::Compact)).replace(u'"', u'\''), "item");
    }

    // Of those that mean the same the first counts, in each run of the program.
    void editorsBeforeFurtherOnes()
    {
        BibtexEntry entry;
        entry.fields = {{u"editor"_s, u"A, B"_s}, {u"editora"_s, u"C, D"_s}};
        QCOMPARE(entryFromBibtex(entry).names.value(u"editor"_s).first().family, u"A"_s);
        entry.fields.remove(u"editor"_s);
        QCOMPARE(entryFromBibtex(entry).names.value(u"editor"_s).first().family, u"C"_s);
    }

    void whatTheEntryIs()
    {
        BibtexEntry entry;
        entry.key = u"k"_s;
        entry.line = 7;
        entry.isBroken = true;
        entry.fields = {{u"ids"_s, u" a, b ,,"_s}};
        const BibliographyEntry read = entryFromBibtex(entry);
        QCOMPARE(read.key, u"k"_s);
        QCOMPARE(read.line, 7);
        QVERIFY(read.isBroken);
        QCOMPARE(read.aliases, (QStringList{u"a"_s, u"b"_s}));
    }
};

QTEST_GUILESS_MAIN(TestBibtexFields)
#include "tst_bibtexfields.moc"
