// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/fixes.h"

#include "document/checks/namedfixes.h"

#include "tests/document/checks/fixed.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFixes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsAreFound();
    void onlySafeOnesGoUnasked();
    void chosenOnesGoAlong();
    void oneWaitsForAnother();
    void insertsAMark();
    void bearAnything_data();
    void bearAnything();
};

void TestFixes::idsAreFound()
{
    for (int i = 0; i <= int(FixKind::RemoveRepeatedWord); ++i)
        QCOMPARE(fixKind(fixId(FixKind(i))), FixKind(i));
    QVERIFY(!fixKind(u"nothing"));
}

static QString planned(const QString &text, const QList<FindingKind> &chosen)
{
    const DocumentSnapshotPtr snapshot = snapshotOf(text);
    return applyEdits(text, planFixes(*snapshot, findFindings(*snapshot), chosen).edits);
}

void TestFixes::onlySafeOnesGoUnasked()
{
    const QString text = u"# T\n\n## Contents\n\n- [One](#uno)\n- Tow\n\n## One\n\nIt it is [[1], [2] .\n\n[x]: y\n[x]: y\n\n## Two\n"_s;
    const QString expected = u"# T\n\n## Contents\n\n- [One](#one)\n- Tow\n\n## One\n\nIt it is [1, 2] .\n\n[x]: y\n\n## Two\n"_s;
    QCOMPARE(planned(text, {}), expected);
    QCOMPARE(planned(expected, {}), expected);
}

void TestFixes::chosenOnesGoAlong()
{
    QCOMPARE(planned(u"# T\n\nIt it is so . And so .\n"_s, {FindingKind::CitationLostMark}), u"# T\n\nIt it is so. And so.\n"_s);
}

// What a plan rests on may not change in the same batch.
void TestFixes::oneWaitsForAnother()
{
    const QList<FindingKind> contents{FindingKind::HeadingDuplicate, FindingKind::TocHeadingMissing};
    const QString numbered = u"# T\n\n## Contents\n\n- [A](#a)\n\n## A\n\n## A (2)\n"_s;
    QCOMPARE(planned(u"# T\n\n## Contents\n\n- [A](#a)\n\n## A\n\n## A\n"_s, contents), numbered);
    QCOMPARE(planned(numbered, contents), u"# T\n\n## Contents\n\n- [A](#a)\n- [A (2)](#a-2)\n\n## A\n\n## A (2)\n"_s);

    const QList<FindingKind> numbers{FindingKind::CitationNumberOrder, FindingKind::CitationNumberWithoutSource};
    const QString stubbed = u"# T\n\nA [9], B [1], C [2].\n\n## References\n\n1. One\n2. Two\n9. TK\n"_s;
    QCOMPARE(planned(u"# T\n\nA [9], B [1], C [2].\n\n## References\n\n1. One\n2. Two\n"_s, numbers), stubbed);
    QCOMPARE(planned(stubbed, numbers), u"# T\n\nA [1], B [2], C [3].\n\n## References\n\n1. TK\n2. One\n3. Two\n"_s);
}

void TestFixes::insertsAMark()
{
    const QString text = u"# T\n\nIt is so .\n"_s;
    const DocumentSnapshotPtr snapshot = snapshotOf(text);
    const QList<Finding> found = findFindings(*snapshot);
    QCOMPARE(found.size(), 1);
    QCOMPARE(applyEdits(text, planInsertMark(*snapshot, found.first(), u"[@key]"_s).edits), u"# T\n\nIt is so [@key].\n"_s);
}

void TestFixes::bearAnything_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("NUL") << QString(1000, QChar(u'\0'));
    QTest::newRow("half surrogate pairs") << QString(1000, QChar(0xd800)) + QString(1000, QChar(0xdc00));
    QTest::newRow("brackets") << u"["_s.repeated(10000) + u"1"_s + u"]"_s.repeated(10000);
    QTest::newRow("groups that do not close") << u"[[1], [2] "_s.repeated(10000);
    QTest::newRow("one group") << u"# T\n\n["_s + u"7, "_s.repeated(5000) + u"]"_s;
    QString numbers;
    for (int number = 1; number <= 10000; ++number)
        numbers += u"%1, "_s.arg(number);
    QTest::newRow("one group of many numbers") << u"# T\n\n["_s + numbers.chopped(2) + u"]"_s;
    QTest::newRow("gaps") << u"word . "_s.repeated(20000);
    QTest::newRow("empty headings") << u"#\n"_s.repeated(10000);
    QTest::newRow("definitions") << u"[a]: b\n"_s.repeated(10000);
    QTest::newRow("citations") << u"[9,8,7,7] "_s.repeated(10000);
    QTest::newRow("dead links") << u"# A\n\n"_s + u"[x](#y) "_s.repeated(10000);
    QTest::newRow("undefined references") << u"# A\n\n"_s + u"[x][y] "_s.repeated(10000);
    QTest::newRow("placeholders") << u"[INTERNAL_LINK:x] "_s.repeated(10000);
    QTest::newRow("footnotes") << u"[^a] "_s.repeated(10000);
    QString groups;
    QString anchors;
    for (int i = 1; i <= 20000; ++i) {
        groups += u"[%1] "_s.arg(i);
        anchors += u"## Echo %1\n\n[](#echo-%1) [x](#ECHO-%1)\n\n"_s.arg(i);
    }
    QTest::newRow("numbers without sources") << groups;
    QTest::newRow("anchors in the wrong case, links without text") << anchors;
    QTest::newRow("images in images") << u"!["_s.repeated(10000) + u"](y)"_s.repeated(10000);
    QTest::newRow("parentheses") << u"A word . [a](( "_s.repeated(20000);
    QString toc = u"# T\n\n## Contents\n\n"_s;
    QString sections;
    for (int i = 0; i < 10000; ++i) {
        toc += u"- [Entry %1](#entry)\n"_s.arg(i);
        sections += u"## Entry %1\n\n"_s.arg(9999 - i);
    }
    QTest::newRow("table of contents") << toc + u'\n' + sections;
}

// In time that grows with the text: the test's own limit would be passed otherwise.
void TestFixes::bearAnything()
{
    QFETCH(QString, text);
    const DocumentSnapshotPtr snapshot = snapshotOf(text);
    const QList<Finding> found = findFindings(*snapshot);
    FixFinder finder(*snapshot);
    NamedFixes named(*snapshot);
    QSet<FixKind> kinds;
    for (const Finding &finding : found) {
        const QList<Fix> fixes = finder.fixesFor(finding);
        named.choose(finding, fixes);
        for (const Fix &fix : fixes)
            kinds.insert(fix.kind);
    }
    for (const FixKind kind : std::as_const(kinds))
        QVERIFY(isWellFormed(planFixAll(*snapshot, found, kind).edits, text.size()));
}

QTEST_GUILESS_MAIN(TestFixes)
#include "tst_fixes.moc"
