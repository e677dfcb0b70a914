// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/sourcematching.h"

#include "tests/document/bibliography/surroundingswith.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestSourceMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        QTest::newRow("DOI") << u"X, 2019. https://doi.org/10.1000/ABC-1."_s << u"doi"_s;
        QTest::newRow("DOI in brackets") << u"X (10.1000/abc-1), 2019"_s << u"doi"_s;
        QTest::newRow("another DOI") << u"10.1000/abc-12"_s << u""_s;
        QTest::newRow("address") << u"[Page](https://Example.org/A?b=1)"_s << u"url"_s;
        QTest::newRow("path in another case") << u"https://example.org/a?b=1"_s << u""_s;
        QTest::newRow("title") << u"Doe, J. “The Writer’s Way: a Map.” Press, 2001"_s << u"title"_s;
        QTest::newRow("longer title") << u"Doe: The Writer’s Way - a Map of It All"_s << u"longer"_s;
        QTest::newRow("short title") << u"Home Page"_s << u""_s;
        QTest::newRow("DOI before title") << u"The Writer’s Way: a Map. doi:10.1000/abc-1"_s << u"doi"_s;
        QTest::newRow("two DOIs") << u"10.1000/abc-1 and 10.1000/xyz"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }
    void matches()
    {
        const SurroundingsPtr known
            = surroundingsWith(u"@article{doi, doi = {10.1000/abc-1}}@article{other, doi = {10.1000/xyz}}"
                               "@online{url, title = {Home}, url = {https://www.example.org/A?b=1}}"
                               "@book{title, title = {The Writer's Way}, subtitle = {A Map}}"
                               "@book{longer, title = {The Writer's Way: A Map of It All}}@book{short, title = {Home Page}}"_s);
        QFETCH(QString, source);
        const BibliographyEntry *entry = SourceMatcher(*known->bibliography).find(source);
        QTEST(entry ? entry->key : QString(), "expected");
    }

    void bearsAnything()
    {
        const SurroundingsPtr known = surroundingsWith(u"@book{a, title = {"_s + u"a "_s.repeated(39) + u"}}"_s);
        const SourceMatcher matcher(*known->bibliography);
        for (const QString &piece : {u"a "_s, u"10.1000/a "_s, u"https://"_s, u"10."_s, u"'"_s})
            (void)matcher.find(piece.repeated(100'000));
    }
};

QTEST_GUILESS_MAIN(TestSourceMatching)
#include "tst_sourcematching.moc"
