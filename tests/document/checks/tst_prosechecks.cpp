// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/prosechecks.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestProseChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findings_data();
    void findings();
};

void TestProseChecks::findings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("fine") << u"All is well. Or so it is said, at least.\n"_s << u""_s;
    QTest::newRow("doubled") << u"In the the house.\n"_s << u"doubled-word <the the> the"_s;
    QTest::newRow("across a line of a quote") << u"> In the\n> the house.\n"_s << u"doubled-word <the\n> the> the"_s;
    QTest::newRow("across lines of a list in quotes") << u"> - In\n>   the\n> the house\n"_s << u"doubled-word <the\n> the> the"_s;
    QTest::newRow("in a footnote") << u"A[^1].\n\n[^1]: It is it\n    it .\n"_s
                                   << u"doubled-word <it\n    it> it\ncitation-lost-mark < .> It is it it . | 0.60"_s;
    QTest::newRow("a writer's way to set commas") << u"على سبيل المثال ، هنا\n"_s.repeated(12) << u""_s;
    QTest::newRow("a writer's way, over blocks") << u"So , so.\n\n- And , so\n\n> And , so\n\nAnd , so, so `x, x, x, x, x`.\n"_s << u""_s;
    QTest::newRow("a few marks lost before commas")
        << u"So , so.\n\nSo, so, and , so. So, so, so , and so.\n"_s
        << u"citation-lost-mark < ,> So , | 0.60\ncitation-lost-mark < ,> So, so, and , | 0.60\ncitation-lost-mark < ,> So, so, so , | 0.60"_s;
    QTest::newRow("full stops stay") << u"So , so , so , so , so. Yes. So. No. So. No. So. No. So. No. So. No. So. No. It is .\n"_s
                                     << u"citation-lost-mark < .> It is . | 0.60"_s;
    QTest::newRow("in a list") << u"- a\n- is it it?\n"_s << u"doubled-word <it it> it"_s;
    QTest::newRow("not in code") << u"Type `the the` and `x .` now.\n\n    the the .\n"_s << u""_s;
    QTest::newRow("not in math, HTML, addresses") << u"$x x .$ <b title=\"the the .\">y</b> [z](<the the .>)\n"_s << u""_s;
    QTest::newRow("lost mark") << u"It works . Then it does not.\n"_s << u"citation-lost-mark < .> It works . | 0.60"_s;
    QTest::newRow("in the second paragraph of a footnote")
        << u"A[^1].\n\n[^1]: One.\n\n    It is it\n    it .\n\n\tTwo .\n\n        code .\n"_s
        << u"doubled-word <it\n    it> it\ncitation-lost-mark < .> It is it it . | 0.60\ncitation-lost-mark < .> Two . | 0.60"_s;
    QTest::newRow("in a citation") << u"So [ 1 , 2 ] , and [3 , 4].\n"_s << u"citation-lost-mark < ,> So [ 1 , 2 ] , | 0.75"_s;
    QTest::newRow("at the start of a line in a quote")
        << u"> It works\n> . Then it does not.\n"_s << u"citation-lost-mark <\n> .> It works . | 0.60"_s;
    QTest::newRow("between tags") << u"<details>\n<summary>More , or .</summary>\n\nIt works . In the the end.\n\n</details>\n"_s
                                  << u"doubled-word <the the> the\ncitation-lost-mark < .> It works . | 0.60"_s;
    QTest::newRow("not in a table") << u"| a . | b |\n|---|---|\n| c . | the the |\n"_s << u""_s;
    QTest::newRow("right before a table") << u"It works .\n| a . | b , |\n|---|---|\n| c . | the the |\n"_s
                                          << u"citation-lost-mark < .> It works . | 0.60"_s;
    QTest::newRow("neighbours make it surer")
        << u"It works . A study says 5 % , so there . Fine.\n"_s
        << u"citation-lost-mark < .> It works . | 0.70\ncitation-lost-mark < ,> A study says 5 % , | 0.85\ncitation-lost-mark < .> A study says 5 % , so there . | 0.95"_s;
    QTest::newRow("a heading line above the sentence") << u"The real reason\nHis stated reason is telling . Yes.\n"_s
                                                       << u"citation-lost-mark < .> His stated reason is telling . | 0.60"_s;
}

void TestProseChecks::findings()
{
    QFETCH(QString, text);
    const DocumentSnapshotPtr snapshot = snapshotOf(text);
    QTEST(listed(checkProse(*snapshot), *snapshot), "expected");
}

QTEST_GUILESS_MAIN(TestProseChecks)
#include "tst_prosechecks.moc"
