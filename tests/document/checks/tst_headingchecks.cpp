// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/headingchecks.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestHeadingChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findings_data();
    void findings();
};

void TestHeadingChecks::findings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("blank") << u"\n \n"_s << u""_s;
    QTest::newRow("in order") << u"# T\n\n## A\n\n### B\n\n## C\n"_s << u""_s;
    QTest::newRow("no title") << u"text\n\n## A\n"_s << u"title-missing <text> "_s;
    QTest::newRow("title in the front matter") << u"---\ntitle: T\n---\ntext\n"_s << u""_s;
    QTest::newRow("other front matter, no title") << u"---\nslug: t\n---\n\ntext\n"_s << u"title-missing <text> "_s;
    QTest::newRow("an empty title before") << u"#\n\n# U\n\n# V\n"_s << u"heading-empty <#> \ntitle-duplicate <# V> V"_s;
    QTest::newRow("an empty title alone") << u"#\n\ntext\n"_s << u"heading-empty <#> \ntitle-missing <#> "_s;
    QTest::newRow("two titles") << u"# T\n\n# U\n"_s << u"title-duplicate <# U> U"_s;
    QTest::newRow("a level left out") << u"# T\n\n### A\n\n#### B\n\n## C\n"_s << u"heading-level-jump <### A> A"_s;
    QTest::newRow("begins deep") << u"---\ntitle: T\n---\n### A\n"_s << u""_s;
    QTest::newRow("one title twice") << u"# T\n\n## Same *thing*\n\n## same thing\n"_s << u"heading-duplicate <## same thing> same thing"_s;
    QTest::newRow("empty heading") << u"# T\n\n##\n\n## ##\n"_s << u"heading-empty <##> \nheading-empty <## ##> "_s;
    QTest::newRow("an image is something") << u"# T\n\n## ![a](b)\n"_s << u""_s;
    QTest::newRow("quoted headings are the quote's") << u"# T\n\n> # Q\n\n> #### R\n"_s << u""_s;
    QTest::newRow("broken front matter") << u"---\ntitle: T\nx: [\n---\n# T\n"_s
                                         << u"front-matter-broken <---> end of sequence flow not found | 4"_s;
}

void TestHeadingChecks::findings()
{
    QFETCH(QString, text);
    const DocumentSnapshotPtr snapshot = snapshotOf(text);
    QTEST(listed(checkFrontMatter(*snapshot) + checkHeadings(*snapshot), *snapshot), "expected");
}

QTEST_GUILESS_MAIN(TestHeadingChecks)
#include "tst_headingchecks.moc"
