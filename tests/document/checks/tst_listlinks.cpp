// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/listlinks.h"

#include "document/checks/citationplans.h"
#include "tests/document/checks/fixed.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QString planned(const QString &text, CitationRepair repair)
{
    const EditBatch batch = planCitationRepair(*snapshotOf(text), repair);
    if (!isWellFormed(batch.edits, text.size()))
        qFatal("the plan is not well formed");
    return applyEdits(text, batch.edits);
}

QString linked(const QString &text)
{
    return planned(text, CitationRepair::ToListLinks);
}

} // namespace

class TestListLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void links_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one") << u"A [1].\n\n## Sources\n\n1. One\n"_s
                             << u"A [1].\n\n## Sources\n\n1. <a id=\"source-1\"></a>One\n\n[1]: #source-1\n"_s;
        QTest::newRow("groups")
            << u"A [1, 3]. B [1-3].\n\n## Sources\n\n1. One\n2. Two\n3. Three\n"_s
            << u"A [1] [3]. B [1] [2] [3].\n\n## Sources\n\n1. <a id=\"source-1\"></a>One\n2. <a id=\"source-2\"></a>Two\n"
               "3. <a id=\"source-3\"></a>Three\n\n[1]: #source-1\n[2]: #source-2\n[3]: #source-3\n"_s;
        QTest::newRow("close together") << u"A [1][2].\n\n## Sources\n\n1. One\n2. Two\n"_s
                                        << u"A [1] [2].\n\n## Sources\n\n1. <a id=\"source-1\"></a>One\n2. <a id=\"source-2\"></a>Two\n\n"
                                           "[1]: #source-1\n[2]: #source-2\n"_s;
        QTest::newRow("in brackets") << u"A [2].\n\n[1] One\n[2] Two\n"_s
                                     << u"A [2].\n\n[1] One\n[2] <a id=\"source-2\"></a>Two\n\n[2]: #source-2\n"_s;
        QTest::newRow("not cited") << u"A [1].\n\n## Sources\n\n1. One\n2. Two\n"_s
                                   << u"A [1].\n\n## Sources\n\n1. <a id=\"source-1\"></a>One\n2. Two\n\n[1]: #source-1\n"_s;
        QTest::newRow("one without a source") << u"A [1, 9].\n\n## Sources\n\n1. One\n"_s << u"A [1, 9].\n\n## Sources\n\n1. One\n"_s;
        QTest::newRow("definitions are links") << u"A [1].\n\n[1]: https://x.y\n"_s << u"A [1].\n\n[1]: https://x.y\n"_s;
        QTest::newRow("taken anchor")
            << u"<a id=\"source-1\"></a>\n\nA [1].\n\n## Sources\n\n1. One\n"_s
            << u"<a id=\"source-1\"></a>\n\nA [1].\n\n## Sources\n\n1. <a id=\"source-1-1\"></a>One\n\n[1]: #source-1-1\n"_s;
        QTest::newRow("anchor of its own") << u"A [1].\n\n## Sources\n\n1. <a id=\"me\"></a>One\n"_s
                                           << u"A [1].\n\n## Sources\n\n1. <a id=\"me\"></a>One\n\n[1]: #me\n"_s;
        QTest::newRow("nothing") << u"A.\n"_s << u"A.\n"_s;
    }
    void links()
    {
        QFETCH(QString, text);
        const QString once = linked(text);
        QTEST(once, "expected");
        QCOMPARE(linked(once), once);
    }

    // They stay citations, their sources are listed once, their links lead somewhere, and nothing new is wrong.
    void staysALedger()
    {
        const QString text = linked(u"# A\n\nSo [1]. Then [2].\n\n## Sources\n\n1. One\n2. Two\n"_s);
        const DocumentSnapshotPtr snapshot = snapshotOf(text);
        QCOMPARE(snapshot->citations().size(), 2);
        QCOMPARE(snapshot->sources().size(), 2);
        QCOMPARE(snapshot->sources().first().text, u"One"_s);
        QCOMPARE(listed(findFindings(*snapshot), *snapshot), QString());
        for (const PlacedLink &link : snapshot->links())
            QCOMPARE(link.state, LinkState::Ok);
    }

    void renumbersWithItsPlaces()
    {
        const QString text = linked(u"# A\n\nSo [2]. Then [1].\n\n## Sources\n\n1. One\n2. Two\n"_s);
        const QString renumbered = planned(text, CitationRepair::Renumber);
        const DocumentSnapshotPtr snapshot = snapshotOf(renumbered);
        QVERIFY2(renumbered.contains(u"So [1]. Then [2]."_s), qPrintable(renumbered));
        QVERIFY2(renumbered.contains(u"1. <a id=\"source-2\"></a>Two"_s), qPrintable(renumbered));
        QVERIFY2(renumbered.contains(u"[1]: #source-2"_s), qPrintable(renumbered));
        QCOMPARE(listed(findFindings(*snapshot), *snapshot), QString());
    }
};

QTEST_GUILESS_MAIN(TestListLinks)
#include "tst_listlinks.moc"
