// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/readentries.h"

#include <QJsonDocument>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// The first entry as CSL-JSON, without its id.
QString shown(const QString &text)
{
    const ReadEntries read = readBibtex(text);
    if (read.entries.isEmpty())
        return u"-"_s;
    QJsonObject item = cslItem(read.entries.first());
    item.remove(u"id"_s);
    return QString::fromUtf8(QJsonDocument(item).toJson(QJsonDocument::Compact)).replace(u'"', u'\'');
}

} // namespace

class TestBibtexReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsFields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("article")
            << u"@article{a, author = {Brysbaert, Marc}, title = {How many?}, subtitle = {A review}, journal = {JML}, "
               "volume = 109, number = 2, pages = {1--30}, year = 2019, month = dec, doi = {https://doi.org/10.1016/j.1}}"_s
            << u"{'DOI':'10.1016/j.1','author':[{'family':'Brysbaert','given':'Marc'}],'container-title':'JML',"
               "'issue':'2','issued':{'date-parts':[[2019,12]]},'page':'1–30','title':'How many? A review',"
               "'type':'article-journal','volume':'109'}"_s;
        QTest::newRow("book") << u"@book{a, editor = {A B and {NASA}}, title = {T}, edition = 3, publisher = {Hartley \\& Marks}, "
                                 "address = {London}, date = {1997/1999}, number = 4, series = {S}}"_s
                              << u"{'collection-number':'4','collection-title':'S','edition':'3','editor':[{'family':'B','given':'A'},"
                                 "{'literal':'NASA'}],'issued':{'date-parts':[[1997],[1999]]},'publisher':'Hartley & Marks',"
                                 "'publisher-place':'London','title':'T','type':'book'}"_s;
        QTest::newRow("thesis") << u"@phdthesis{a, school = {ETH}}"_s << u"{'genre':'PhD thesis','publisher':'ETH','type':'thesis'}"_s;
        QTest::newRow("report") << u"@techreport{a, institution = {RAND}, number = {P-1}}"_s
                                << u"{'number':'P-1','publisher':'RAND','type':'report'}"_s;
        QTest::newRow("page") << u"@online{a, url = {https://x.y/~z_1}, urldate = {2020-01-02}}"_s
                              << u"{'URL':'https://x.y/~z_1','accessed':{'date-parts':[[2020,1,2]]},'type':'webpage'}"_s;
        QTest::newRow("preprint") << u"@misc{a, eprint = {2101.00001}, archiveprefix = {arXiv}, howpublished = {x}}"_s
                                  << u"{'URL':'https://arxiv.org/abs/2101.00001','medium':'x','type':'document'}"_s;
        QTest::newRow("forthcoming") << u"@book{a, year = {in press}}"_s << u"{'issued':{'literal':'in press'},'type':'book'}"_s;
        QTest::newRow("particle kept") << u"@book{a, author = {van Gogh, V}, options = {useprefix=true}}"_s
                                       << u"{'author':[{'family':'Gogh','given':'V','non-dropping-particle':'van'}],'type':'book'}"_s;
        QTest::newRow("unknown type") << u"@zettel{a, title = {T}}"_s << u"{'title':'T','type':'document'}"_s;
    }
    void mapsFields()
    {
        QFETCH(QString, text);
        QTEST(shown(text), "expected");
    }

    void mapsTypes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("chapter") << u"@incollection{a}"_s << u"chapter"_s;
        QTest::newRow("conference") << u"@inproceedings{a}"_s << u"paper-conference"_s;
        QTest::newRow("encyclopedia") << u"@inreference{a}"_s << u"entry-encyclopedia"_s;
        QTest::newRow("newspaper") << u"@article{a, entrysubtype = {newspaper}}"_s << u"article-newspaper"_s;
        QTest::newRow("magazine") << u"@article{a, entrysubtype = {magazine}}"_s << u"article-magazine"_s;
        QTest::newRow("speech") << u"@unpublished{a, eventtitle = {X}}"_s << u"speech"_s;
        QTest::newRow("manuscript") << u"@unpublished{a}"_s << u"manuscript"_s;
        QTest::newRow("case") << u"@jurisdiction{a}"_s << u"legal_case"_s;
        QTest::newRow("film") << u"@movie{a}"_s << u"motion_picture"_s;
        QTest::newRow("page") << u"@misc{a, url = {https://x.y}}"_s << u"webpage"_s;
        QTest::newRow("software") << u"@software{a}"_s << u"software"_s;
    }
    void mapsTypes()
    {
        QFETCH(QString, text);
        QTEST(readBibtex(text).entries.first().type, "expected");
    }

    void inherits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("chapter of a book") << u"@incollection{a, title = {C}, crossref = {b}}\n@collection{b, title = {B}, year = 2000}"_s
                                           << u"{'container-title':'B','issued':{'date-parts':[[2000]]},'title':'C','type':'chapter'}"_s;
        QTest::newRow("its own first")
            << u"@inproceedings{a, title = {C}, booktitle = {Own}, crossref = {b}}\n@proceedings{b, title = {B}}"_s
            << u"{'container-title':'Own','title':'C','type':'paper-conference'}"_s;
        QTest::newRow("author of the book") << u"@inbook{a, title = {C}, crossref = {b}}\n@book{b, author = {X, Y}, title = {B}}"_s
                                            << u"{'author':[{'family':'X','given':'Y'}],'container-author':[{'family':'X','given':'Y'}],"
                                               "'container-title':'B','title':'C','type':'chapter'}"_s;
        QTest::newRow("data") << u"@book{a, xdata = {p, q}}\n@xdata{p, publisher = {P}}\n@xdata{q, location = {Q}, xdata = {p}}"_s
                              << u"{'publisher':'P','publisher-place':'Q','type':'book'}"_s;
        QTest::newRow("chain") << u"@book{a, crossref = {b}}\n@book{b, crossref = {c}}\n@book{c, year = 1}"_s
                               << u"{'issued':{'date-parts':[[1]]},'type':'book'}"_s;
        QTest::newRow("circle") << u"@book{a, crossref = {b}}\n@book{b, crossref = {a}, year = 1}"_s
                                << u"{'issued':{'date-parts':[[1]]},'type':'book'}"_s;
        QTest::newRow("itself") << u"@book{a, crossref = {a}, year = 1}"_s << u"{'issued':{'date-parts':[[1]]},'type':'book'}"_s;
    }
    void inherits()
    {
        QFETCH(QString, text);
        QTEST(shown(text), "expected");
    }

    void tellsMissingParents()
    {
        const ReadEntries read = readBibtex(u"\n@book{a, crossref = {gone}, title = {T}}"_s);
        QCOMPARE(read.entries.size(), 1);
        QCOMPARE(read.faults.size(), 1);
        QCOMPARE(faultWords(read.faults.first()), u"it refers to an entry that does not exist: gone"_s);
        QCOMPARE(read.faults.first().line, 2);
    }

    void lendsNoData()
    {
        QVERIFY(readBibtex(u"@xdata{p, publisher = {P}}"_s).entries.isEmpty());
        QCOMPARE(readBibtex(u"@book{a, ids = {b, c}}"_s).entries.first().aliases, (QStringList{u"b"_s, u"c"_s}));
    }

    void bearsLongChains()
    {
        QString text;
        for (int i = 0; i < 20'000; ++i)
            text += u"@book{k%1, crossref = {k%2}}\n"_s.arg(i).arg(i + 1);
        text += u"@book{k20000, year = 7}\n"_s;
        QCOMPARE(readBibtex(text).entries.first().year(), u"7"_s);
    }
};

QTEST_APPLESS_MAIN(TestBibtexReader)
#include "tst_bibtexreader.moc"
