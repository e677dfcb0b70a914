// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/sectionchecks.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestSectionChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("titles");
        QTest::newRow("cites") << u"## A\n\nSo [1].\n"_s << u""_s;
        QTest::newRow("a footnote") << u"## A\n\nSo.[^1]\n\n[^1]: x\n"_s << u""_s;
        QTest::newRow("a key") << u"## A\n\nSo [@k].\n"_s << u""_s;
        QTest::newRow("neither") << u"## A\n\nSo.\n"_s << u"A"_s;
        QTest::newRow("no text") << u"## A\n\n```\ncode\n```\n\n## B\n"_s << u""_s;
        QTest::newRow("a list and a quote are text") << u"## A\n\n- a\n\n## B\n\n> b\n"_s << u"A|B"_s;
        QTest::newRow("its own text alone") << u"## A\n\nSo.\n\n### B\n\nSo [1].\n"_s << u"A"_s;
        QTest::newRow("the sources") << u"## A\n\nSo [1].\n\n## References\n\n1. One\n"_s << u""_s;
        QTest::newRow("the table of contents") << u"# T\n\n## Contents\n\n- [A](#a)\n\n## A\n\nSo [1].\n"_s << u""_s;
        QTest::newRow("a citation in the heading") << u"## A [1]\n\nSo.\n"_s << u""_s;
        QTest::newRow("a heading in a quote ends nothing") << u"## A\n\n> # Q\n\nSo [1].\n"_s << u""_s;
        QTest::newRow("before the first heading") << u"So.\n\n## A\n"_s << u""_s;
        QTest::newRow("setext headings") << u"A\n===\n\nSo.\n\nB\n---\n\nSo [1].\n"_s << u"A"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }
    void findings()
    {
        QFETCH(QString, text);
        const DocumentSnapshotPtr snapshot = snapshotOf(text);
        QStringList titles;
        for (const Finding &finding : checkSections(*snapshot)) {
            QCOMPARE(finding.kind, FindingKind::SectionWithoutCitation);
            titles += finding.arguments.first();
        }
        QTEST(titles.join(u'|'), "titles");
    }
};

QTEST_GUILESS_MAIN(TestSectionChecks)
#include "tst_sectionchecks.moc"
