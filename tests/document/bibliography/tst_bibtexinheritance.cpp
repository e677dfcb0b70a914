// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/bibtexinheritance.h"

#include "document/bibliography/bibtexscanner.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestBibtexInheritance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inherits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("child"); // the first entry's fields
        QTest::newRow("chapter") << u"@inbook{c, title={C}, crossref={b}} @book{b, title={B}, publisher={P}, author={A}}"_s
                                 << u"author=A bookauthor=A booktitle=B crossref=b publisher=P title=C"_s;
        QTest::newRow("article") << u"@article{c, title={C}, crossref={b}} @periodical{b, title={B}, year=1999}"_s
                                 << u"crossref=b journaltitle=B title=C year=1999"_s;
        QTest::newRow("what it has stays") << u"@book{c, year=1, crossref={b}} @book{b, year=2, title={B}}"_s
                                           << u"crossref=b title=B year=1"_s;
        QTest::newRow("what is its own") << u"@book{c, xdata={b}} @xdata{b, doi={1}, pages={2}, abstract={3}, location={L}}"_s
                                         << u"location=L xdata=b"_s;
        QTest::newRow("several") << u"@book{c, xdata={a, b}} @xdata{a, x={1}} @xdata{b, x={2}, y={3}}"_s << u"x=1 xdata=a, b y=3"_s;
        QTest::newRow("a chain, backwards") << u"@book{c, crossref={b}} @book{b, crossref={a}} @book{a, note={N}}"_s
                                            << u"crossref=b note=N"_s;
        QTest::newRow("a circle") << u"@book{c, x={1}, crossref={b}} @book{b, y={2}, crossref={c}}"_s << u"crossref=b x=1 y=2"_s;
        QTest::newRow("itself") << u"@book{c, x={1}, crossref={c}}"_s << u"crossref=c x=1"_s;
        QTest::newRow("the first of a key") << u"@book{c, crossref={b}} @book{b, x={1}} @book{b, x={2}}"_s << u"crossref=b x=1"_s;
        QTest::newRow("nobody") << u"@book{c, crossref={}}"_s << u"crossref="_s;
    }
    void inherits()
    {
        QFETCH(QString, text);
        ScannedBibtex scanned = scanBibtex(text);
        inheritFields(scanned);
        QStringList fields;
        const QMap<QString, QString> &child = scanned.entries.first().fields;
        for (auto it = child.cbegin(); it != child.cend(); ++it)
            fields += it.key() + u'=' + it.value();
        QVERIFY(scanned.faults.isEmpty() || text.contains("@book{b, x={2}}"_L1));
        QTEST(fields.join(u' '), "child");
    }

    void missingParents()
    {
        ScannedBibtex scanned = scanBibtex(u"@book{a}\n@book{c, crossref={gone}, xdata={gone too}}\n@book{d, crossref={gone}}"_s);
        inheritFields(scanned);
        QCOMPARE(scanned.faults.size(), 2); // one an entry
        QCOMPARE(scanned.faults.first().kind, BibliographyFault::Kind::ParentMissing);
        QCOMPARE(scanned.faults.first().line, 2);
        QCOMPARE(scanned.faults.first().key, u"c"_s);
        QCOMPARE(scanned.faults.last().detail, u"gone"_s);
    }

    // However long the chain is, and however many name one parent.
    void longChains()
    {
        QString text = u"@book{k0, note={N}}\n"_s;
        for (int i = 1; i < 5000; ++i)
            text.prepend(u"@book{k%1, crossref={k%2}}\n"_s.arg(QString::number(i), QString::number(i - 1)));
        ScannedBibtex scanned = scanBibtex(text);
        inheritFields(scanned);
        QCOMPARE(scanned.entries.first().key, u"k4999"_s);
        QCOMPARE(scanned.entries.first().fields.value(u"note"_s), u"N"_s);
    }

    // What thousands inherit must not fill the memory.
    void longFieldsAreNotInherited()
    {
        ScannedBibtex scanned = scanBibtex(u"@book{c, crossref={b}} @book{b, note={%1}, x={y}}"_s.arg(u"n"_s.repeated(5000)));
        inheritFields(scanned);
        QCOMPARE(scanned.entries.first().fields.keys(), (QStringList{u"crossref"_s, u"x"_s}));
    }
};

QTEST_GUILESS_MAIN(TestBibtexInheritance)
#include "tst_bibtexinheritance.moc"
