// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/tocchecks.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestTocChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findings_data();
    void findings();
    void numbersLeftOut();
};

void TestTocChecks::findings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const QString top = u"# T\n\n## Contents\n\n"_s;
    QTest::newRow("none") << u"# T\n\n## A\n"_s << u""_s;
    QTest::newRow("in step") << top + u"- [A](#a)\n\n## A\n"_s << u""_s;
    QTest::newRow("entry without heading") << top + u"- A\n- Gone\n\n## A\n"_s << u"toc-entry-without-heading <Gone> Gone | "_s;
    QTest::newRow("heading missing") << top + u"- A\n\n## A\n\n## B\n"_s << u"toc-heading-missing <## B>  | B"_s;
    QTest::newRow("deeper headings are not expected") << top + u"- A\n\n## A\n\n### B\n"_s << u""_s;
    QTest::newRow("headings before it are not expected") << u"# T\n\n## Before\n\n## Contents\n\n- A\n\n## A\n"_s << u""_s;
    QTest::newRow("behind it at the end they are not either") << u"# T\n\n## A\n\n## B\n\n## Contents\n\n- A\n\n## References\n"_s << u""_s;
    QTest::newRow("text differs") << top + u"- a\n\n## A\n"_s << u"toc-text-differs <a> a | A"_s;
    QTest::newRow("only the first out of order") << top + u"- C\n- B\n- A\n\n## A\n\n## B\n\n## C\n"_s << u"toc-order <B> B | B"_s;
    QTest::newRow("level") << top + u"- A\n- B\n\n## A\n\n### B\n"_s << u"toc-level <B> B | B"_s;
    QTest::newRow("dead link") << top + u"- [A](#x)\n\n## A\n"_s << u"toc-link-dead <[A](#x)> A | A"_s;
    QTest::newRow("wrong link") << top + u"- [A](#b)\n- [B](#b)\n\n## A\n\n## B\n"_s << u"toc-link-wrong <[A](#b)> A | A"_s;
    QTest::newRow("an empty heading is not expected") << top + u"- A\n\n## A\n\n##\n"_s << u""_s;
    QTest::newRow("an entry for another document") << top + u"- [A](#a)\n- See [other](other.md)\n\n## A\n"_s << u""_s;
    QTest::newRow("a deeper heading first") << top + u"- A\n- B\n- C\n\n### A\n\n## B\n\n## C\n"_s << u""_s;
    QTest::newRow("in two lists") << top + u"- A\n\nx\n\n1. B\n\n## A\n\n## B\n\n## C\n"_s << u"toc-heading-missing <## C>  | C"_s;
    QTest::newRow("quoted") << u"> Contents\n> - A\n> - [B](#x)\n\n## A\n\n## B\n"_s << u"toc-link-dead <[B](#x)> B | B"_s;
    QTest::newRow("in an item") << u"- Contents\n  - A\n  - [B](#x)\n\n## A\n\n## B\n"_s << u"toc-link-dead <[B](#x)> B | B"_s;
    QTest::newRow("in HTML") << u"<b>Contents</b>\n<ul><li><a href='#x'>A</a></li><li>Gone</li></ul>\n\n## A\n\n## B\n"_s
                             << u"toc-link-dead <<a href='#x'>A</a>> A | A\ntoc-entry-without-heading <Gone> Gone | \n"
                                "toc-heading-missing <## B>  | B"_s;
    QTest::newRow("a marker alone") << u"# T\n\n[TOC]\n\n## A\n"_s << u""_s;
}

void TestTocChecks::findings()
{
    QFETCH(QString, text);
    const DocumentSnapshotPtr snapshot = snapshotOf(text);
    QTEST(listed(checkToc(*snapshot), *snapshot), "expected");
}

// A table of contents without the numbers of its headings is a matter of taste.
void TestTocChecks::numbersLeftOut()
{
    const DocumentSnapshotPtr snapshot = snapshotOf(u"# T\n\n## Contents\n\n- Making\n- Baking\n\n## 1. Making\n\n## 2.1 Baking it\n"_s);
    const QList<Finding> found = checkToc(*snapshot);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].severity, Severity::Note);
    QCOMPARE(found[1].severity, Severity::Warning);
}

QTEST_GUILESS_MAIN(TestTocChecks)
#include "tst_tocchecks.moc"
