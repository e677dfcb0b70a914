// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/keyconversion.h"

#include "tests/document/bibliography/surroundingswith.h"
#include "tests/document/checks/fixed.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QString bibliography = u"@book{moxon, title = {Mechanick Exercises on the Whole Art of Printing}}\n"
                             "@article{brys, title = {How many words?}, doi = {10.1016/j.jml.2019.104047}}\n"
                             "@online{page, title = {Home}, url = {https://www.example.org/a/}}\n"
                             "@book{(odd), title = {An Odd Title of Its Own}}\n"
                             "@book{twin1, title = {One of Two Twins}}\n@book{twin2, title = {One of Two Twins}}\n"_s;

QString converted(const QString &text, const SurroundingsPtr &surroundings)
{
    const DocumentSnapshotPtr snapshot = snapshotOf(text, surroundings);
    const QList<TextEdit> edits = planKeys(FactIndex(*snapshot));
    if (!isWellFormed(edits, text.size()))
        qFatal("the plan is not well formed");
    return applyEdits(text, edits);
}

} // namespace

class TestKeyConversion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void converts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("all")
            << u"A [1]. B [1, 2]. C [3].\n\n## Sources\n\n1. Moxon: *Mechanick exercises on the whole art of printing*, 1683\n"
               "2. doi:10.1016/J.JML.2019.104047.\n3. See <http://example.org/a>\n"_s
            << u"A [@moxon]. B [@moxon; @brys]. C [@page].\n\n## Sources\n\n"_s;
        QTest::newRow("some") << u"A [1]. B [1, 2].\n\n## Sources\n\n1. https://doi.org/10.1016/j.jml.2019.104047\n2. Unknown\n"_s
                              << u"A [@brys]. B [1, 2].\n\n## Sources\n\n1. https://doi.org/10.1016/j.jml.2019.104047\n2. Unknown\n"_s;
        QTest::newRow("a range") << u"A [1-3].\n\n[1] 10.1016/j.jml.2019.104047\n[2] https://example.org/a\n[3] An odd title of its own\n"_s
                                 << u"A [@brys; @page; @{(odd)}].\n\n"_s;
        QTest::newRow("two entries of a title")
            << u"A [1].\n\n## Sources\n\n1. One of Two Twins\n"_s << u"A [1].\n\n## Sources\n\n1. One of Two Twins\n"_s;
        QTest::newRow("definition") << u"A [1].\n\n[1]: https://example.org/a\n"_s << u"A [@page].\n\n"_s;
        QTest::newRow("no source") << u"A [1].\n"_s << u"A [1].\n"_s;
        QTest::newRow("nothing cited") << u"A.\n\n## Sources\n\n1. One\n"_s << u"A.\n\n## Sources\n\n1. One\n"_s;
    }
    void converts()
    {
        QFETCH(QString, text);
        QTEST(converted(text, surroundingsWith(bibliography)), "expected");
    }

    void needsABibliography()
    {
        const QString text = u"A [1].\n\n## Sources\n\n1. doi:10.1016/j.jml.2019.104047\n"_s;
        QCOMPARE(converted(text, {}), text);
    }

    void whatIsCitedIsKnown()
    {
        const SurroundingsPtr known = surroundingsWith(bibliography);
        const QString text = converted(u"A [1, 2].\n\n## Sources\n\n1. doi:10.1016/j.jml.2019.104047\n2. https://example.org/a\n"_s, known);
        const DocumentSnapshotPtr snapshot = snapshotOf(text, known);
        for (const PlacedCitation &placed : snapshot->citations())
            QCOMPARE(placed.state, CitationState::Ok);
    }
};

QTEST_GUILESS_MAIN(TestKeyConversion)
#include "tst_keyconversion.moc"
