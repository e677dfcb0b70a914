// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/findings.h"

#include "document/snapshotbuilder.h"
#include "tests/document/checks/found.h"
#include "tests/document/randomarticle.h"

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
    void areTheSameWhereNothingElseIsWanted();
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

void TestFindings::areTheSameWhereNothingElseIsWanted()
{
    auto surroundings = std::make_shared<Surroundings>();
    surroundings->rules.on.insert(FindingKind::SectionWithoutCitation);
    const QList<QStringView> prose{u"The the word ,\nand > more .\n\n", u"- a a list ,\n  of of words .\n\n", u"> a `quote quote` .\n\n",
        u"    so so .\n\n", u"<details>\n\nHeld held together .\n\n</details>\n\n", u"\u4e2d\u6587 \u3002\n\n", u"[^2]: A a note .\n\n",
        u"[d]: e\nIn in it it .\n\n", u"| b b | c |\n|---|---|\n| d . | e |\n\n", u"*** *** ,\n\n"};
    for (const quint32 seed : {1U, 2U, 3U, 4U, 5U, 6U}) {
        RandomArticle article(seed);
        SnapshotInput whole;
        whole.surroundings = surroundings;
        for (int i = 0; i < 10; ++i)
            whole.text = SourceText(whole.text.toString() + article.text(5) + prose[i].toString());
        for (int i = 0; i < 30; ++i) {
            SnapshotInput bare = whole;
            bare.html = BlockHtml::LeftOut;
            bare.facts = BlockFacts::ForFindings;
            const QList<Finding> expected = findFindings(*buildSnapshot(whole));
            QVERIFY(!expected.isEmpty());
            QVERIFY2(findFindings(*buildSnapshot(bare)) == expected, qPrintable(whole.text.toString()));
            whole.text = whole.text.edited(article.edits(whole.text.length()));
        }
    }
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
