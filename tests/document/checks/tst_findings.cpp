// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/findings.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areInDocumentOrder();
    void nothingInNothing();
    void bearAnything_data();
    void bearAnything();
};

void TestFindings::areInDocumentOrder()
{
    const DocumentSnapshotPtr snapshot = snapshotOf(u"text text [1] and so .\n\n[a](#zz)\n\n### A\n\n##### B\n"_s);
    QStringList ids;
    for (const Finding &finding : findFindings(*snapshot))
        ids += findingId(finding.kind);
    QCOMPARE(ids,
        (QStringList{u"title-missing"_s, u"doubled-word"_s, u"citation-number-without-source"_s, u"citation-lost-mark"_s,
            u"link-anchor-missing"_s, u"heading-level-jump"_s}));
}

void TestFindings::nothingInNothing()
{
    QVERIFY(findFindings(*snapshotOf(QString())).isEmpty());
}

void TestFindings::bearAnything_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("NUL") << QString(1000, QChar(u'\0'));
    QTest::newRow("half surrogate pairs") << QString(1000, QChar(0xd800)) + QString(1000, QChar(0xdc00));
    QTest::newRow("nested quotes") << u">"_s.repeated(1000) + u" the the .\n"_s;
    QTest::newRow("brackets") << u"["_s.repeated(20000) + u"1"_s + u"]"_s.repeated(20000);
    QTest::newRow("openings") << u"a](<`$"_s.repeated(20000);
    QTest::newRow("one long line") << u"word . "_s.repeated(150000);
    QTest::newRow("empty headings") << u"#\n"_s.repeated(20000);
    QTest::newRow("definitions") << u"[a]: b\n"_s.repeated(20000);
    QTest::newRow("citations") << u"[9,8,7,7] "_s.repeated(20000);
    QTest::newRow("dead links") << u"# A\n\n"_s + u"[x](#y) "_s.repeated(20000);
}

void TestFindings::bearAnything()
{
    QFETCH(QString, text);
    const DocumentSnapshotPtr snapshot = snapshotOf(text);
    const QList<Finding> found = findFindings(*snapshot);
    for (const Finding &finding : found) {
        QVERIFY(finding.range.start >= 0 && finding.range.end <= text.size());
        QVERIFY(finding.range.start <= finding.range.end);
    }
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
