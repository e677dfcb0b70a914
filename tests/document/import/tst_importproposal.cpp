// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/importproposal.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// One letter a line: T title, 1–6 section, C heading and E entry of the contents, I item, L lead-in, Q quote, P paragraph.
QString kindsOf(const QString &text, LineBreaks breaks = LineBreaks::Detect)
{
    QString kinds;
    for (const ImportDecision &decision : proposeImport(text, {.breaks = breaks}).decisions)
        kinds += decision.kind == ImportKind::SectionHeading ? QChar(u'0' + decision.level) : QChar(u"T?CEILQP"[int(decision.kind)]);
    return kinds;
}

} // namespace

class TestImportProposal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kinds_data();
    void kinds();
    void entriesNameTheirHeadings();
    void confidences();
    void brokenLines();
    void leadIns_data();
    void leadIns();
};

void TestImportProposal::kinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const QString prose = u"This is a sentence that goes on for a while and then ends.\n"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("title") << u"A Title\n"_s + prose << u"TP"_s;
    QTest::newRow("question for a title") << u"Who Minds the Light?\n"_s + prose << u"TP"_s;
    QTest::newRow("sentence") << prose + prose << u"PP"_s;
    QTest::newRow("list first") << u"- a\n- b\n"_s << u"II"_s;
    QTest::newRow("section") << u"A Title\n"_s + prose + u"A Section\n"_s + prose << u"TP2P"_s;
    QTest::newRow("section in small letters") << u"A Title\n"_s + prose + u"What came of it\n"_s + prose << u"TP2P"_s;
    QTest::newRow("short lines of a poem") << u"A Title\nroses are red\nviolets are blue\nsugar is sweet\n"_s << u"TPPP"_s;
    QTest::newRow("before a list") << u"A Title\n"_s + prose + u"Ingredients\n- salt\n- pepper\n"_s << u"TP2II"_s;
    QTest::newRow("line that announces") << u"A Title\n"_s + prose + u"These are needed:\n- salt\n"_s << u"TPPI"_s;
    QTest::newRow("numbered") << u"A Title\n1. One Thing\n"_s + prose + u"1.1 Part of It\n"_s + prose + u"2. Another\n"_s + prose
                              << u"T2P3P2P"_s;
    QTest::newRow("Roman") << u"A Title\nI. One Thing\n"_s + prose + u"II. Another\n"_s + prose << u"T2P2P"_s;
    QTest::newRow("hashes") << u"# A Title\n## One\n"_s + prose + u"#### Two\n"_s + prose << u"T2P3P"_s;
    QTest::newRow("caption") << u"A Title\n"_s + prose + u"Figure 1: The mill\n"_s + prose << u"TPPP"_s;
    QTest::newRow("quotation") << u"A Title\n"_s + prose
            + u"“This is a sentence that was said by somebody who knew it well.”\n— Jane Doe\n"_s
                               << u"TPQQ"_s;
    QTest::newRow("contents") << u"A Title\nContents\n- One\n- Two\nOne\n"_s + prose + u"Two\n"_s + prose << u"TCEE2P2P"_s;
    QTest::newRow("contents with other words") << u"A Title\nContents\n- One Thing of Many\n- Two\nOne Thing of Many, Again\n"_s + prose
            + u"Two\n"_s + prose << u"TCEE2P2P"_s;
    QTest::newRow("unlisted") << u"A Title\nContents\n- One\n- Two\nOne\n"_s + prose + u"A Part of One\n"_s + prose + u"Two\n"_s + prose
                              << u"TCEE2P3P2P"_s;
    QTest::newRow("contents behind dashes") << u"A Title\nContents\n\n– One\n\n– Two\n\nOne\n"_s + prose + u"Two\n"_s + prose
                                            << u"TCEE2P2P"_s;
    QTest::newRow("dialogue") << u"A Title\n"_s + prose + u"— Yes, it is.\n— No, it is not.\n"_s + prose << u"TPPPP"_s;
    QTest::newRow("no contents") << u"A Title\nContents\n"_s + prose << u"T2P"_s;
    QTest::newRow("sources") << u"A Title\n"_s + prose + u"References\n[1] A book\n[2] Another\n"_s << u"TP2PP"_s;
    QTest::newRow("sources with a colon") << u"A Title\n"_s + prose + u"References:\n1) A book\n2) Another\n"_s << u"TP2II"_s;
    QTest::newRow("contents at the end") << u"A Title\nOne\n"_s + prose + u"Two\n"_s + prose + u"Contents\n- One\n- Two\n"_s
                                         << u"T2P2PCEE"_s;
    QTest::newRow("contents without a title") << u"A Title\n- One\n- Two\n- Three\nOne\n"_s + prose + u"Two\n"_s + prose + u"Three\n"_s
            + prose << u"TEEE2P2P2P"_s;
    QTest::newRow("bare contents without a title")
        << u"A Title\nOne\nTwo\nThree\nOne\n"_s + prose + u"Two\n"_s + prose + u"Three\n"_s + prose << u"TEEE2P2P2P"_s;
    QTest::newRow("a list that names not all of them")
        << u"A Title\n- One\n- Two\n- Four\nOne\n"_s + prose + u"Two\n"_s + prose + u"Three\n"_s + prose << u"TIII2P2P2P"_s;
    QTest::newRow("contents in capitals without accents")
        << u"Młyn\nSPIS TRESCI\n- ŁĄKA\n- RZEKA\nŁąka\n"_s + prose + u"Rzeka\n"_s + prose << u"TCEE2P2P"_s;
    QTest::newRow("Turkish capitals") << u"Değirmen\nİÇİNDEKİLER\n1. SAHİPLER\n2. KIŞ\n1. Sahipler\n"_s + prose + u"2. Kış\n"_s + prose
                                      << u"TCEE2P2P"_s;
    QTest::newRow("underlines") << u"A Title\n=======\n\nOne\n---\n\n"_s + prose + u"\nTwo\n---\n\n"_s + prose << u"T2P2P"_s;
    QTest::newRow("underlines of two kinds") << u"A Title\n=======\n\nOne\n===\n\n"_s + prose + u"\nTwo\n---\n\n"_s + prose << u"T2P3P"_s;
    QTest::newRow("between signs") << u"A Title\n== One ==\n"_s + prose + u"=== Two ===\n"_s + prose << u"T2P3P"_s;
    QTest::newRow("bold lines") << u"**A Title**\n"_s + prose + u"**One thing**\n"_s + prose << u"TP2P"_s;
    QTest::newRow("bold lead-ins") << u"A Title\n"_s + prose + u"- **Salt:** it keeps\n- **Bread** it does not\n"_s << u"TPLL"_s;
    QTest::newRow("message") << u"From: Jane Doe\nSubject: Salt\nDate: today\n\n"_s + prose << u"PPPP"_s;
    QTest::newRow("letters below numbers") << u"A Title\n"_s + prose + u"1. salt\n  a) coarse\n  b) fine\n2. bread\n"_s << u"TPIIII"_s;
    QTest::newRow("headings with colons") << u"A Title\nThe Freeze:\n"_s + prose + u"The Thaw:\n"_s + prose << u"T2P2P"_s;
    QTest::newRow("announcements") << u"A Title\nHe said this:\n"_s + prose + u"She answered so:\n"_s + prose << u"TPPPP"_s;
    QTest::newRow("one with a colon") << u"A Title\nThe Freeze:\n"_s + prose + prose << u"TPPP"_s;
    QTest::newRow("the same with colons") << u"A Title\nNote:\n"_s + prose + u"Note:\n"_s + prose << u"TPPPP"_s;
    QTest::newRow("colons beside headings") << u"A Title\nThe Freeze\n"_s + prose + u"The Thaw:\n"_s + prose + u"The Bread:\n"_s + prose
                                            << u"T2PPPPP"_s;
    QTest::newRow("capitals above a heading") << u"A Title\n"_s + prose + u"FAQ\nIs it safe?\n"_s + prose << u"TP22P"_s;
    QTest::newRow("a table") << u"A Title\n"_s + prose + u"Low and high\nDay\tLow\tHigh\nMonday\t-12\t-3\n"_s + prose << u"TP2PPP"_s;
    QTest::newRow("a table with bars") << u"A Title\n"_s + prose + u"Prices\n| Item | Price |\n| Bread | 3 |\n"_s + prose << u"TP2PPP"_s;
    QTest::newRow("a tab behind the number") << u"A Title\n1\tThe Freeze\n"_s + prose + u"1.1\tThe Night\n"_s + prose << u"T2P3P"_s;
    QTest::newRow("bullets below numbers") << u"A Title\n"_s + prose + u"1. salt\n• coarse\n• fine\n2. bread\n"_s + prose << u"TPIIIIP"_s;
    QTest::newRow("separators of lines and paragraphs")
        << QString(u"A Title\u2029"_s + prose + u"One\u2028"_s + prose.chopped(1) + u'\u0085' + u"Two\u2028"_s + prose) << u"TP2P2P"_s;
    QTest::newRow("a numbered section above a list")
        << u"A Title\n1. Ice\n"_s + prose + u"2. Snow\n"_s + prose + u"3. Salt\n- coarse\n- fine\n4. Bread\n"_s + prose << u"T2P2P2II2P"_s;
    QTest::newRow("a numbered list in a numbered section")
        << u"A Title\n1. Ice\n"_s + prose + u"1. coarse\n2. fine\n3. finer\n2. Snow\n"_s + prose << u"T2PIII2P"_s;
    QTest::newRow("a list below short lines") << u"A Title\nServes 8\nWhat It Takes\n- salt\n- bread\n"_s << u"TP2II"_s;
    QTest::newRow("transcript") << u"A Title\nHOST: "_s + prose + u"HOST: And then?\nJANE DOE: "_s + prose << u"TPPP"_s;
    QTest::newRow("questions and answers") << u"A Title\nQ: And then?\nA: "_s + prose + u"Q: And now?\nA: "_s + prose << u"T2P2P"_s;
    QTest::newRow("prose that ends with numbers")
        << u"A Title\nOne\n"_s + prose.chopped(1) + u"[3][12]\nTwo\nIt is so.[4]\n"_s << u"T2P2P"_s;
    QTest::newRow("encyclopaedia") << u"A Title\n"_s + prose + u"Contents\n1\tOne\n1.1\tTwo\n2\tThree\nOne[edit]\n"_s + prose
            + u"Two[edit source]\n"_s + prose + u"Three[edit]\n"_s
            + prose << u"TPCEEE2P3P2P"_s;
    QTest::newRow("contents before the title") << u"Contents\n- One\n- Two\nA Title\n"_s + prose + u"One\n"_s + prose + u"Two\n"_s + prose
                                               << u"CEETP2P2P"_s;
    QTest::newRow("contents and no title") << u"Contents\n- One\n- Two\nOne\n"_s + prose + u"Two\n"_s + prose << u"CEE2P2P"_s;
    QTest::newRow("subtitle") << u"A Title\nWhy it is called as it is\n"_s + prose + u"A Section\n"_s + prose << u"TPP2P"_s;
    QTest::newRow("a section right below the title")
        << u"A Title\nWhy It Is So\n"_s + prose + u"What Came of It All\n"_s + prose << u"T2P2P"_s;
    QTest::newRow("a question right below the title")
        << u"A Title\nHow did it come to be called so?\n"_s + prose + u"And Now?\n"_s + prose << u"T2P2P"_s;
    QTest::newRow("parts above titles in capitals")
        << u"A Title\n\nPart One\n\nTHE FREEZE\n\n"_s + prose + u"\nPart Two\n\nTHE THAW\n\n"_s + prose << u"T23P23P"_s;
    QTest::newRow("chapters") << u"A TITLE\nCHAPTER ONE\nTHE FREEZE\n"_s + prose + u"CHAPTER TWO\nTHE THAW\n"_s + prose << u"T23P23P"_s;
    QTest::newRow("parts with their wording") << u"A Title\nPart 1: Ice\n"_s + prose + u"Snow\n"_s + prose << u"T2P2P"_s;
    QTest::newRow("Chinese") << u"河边的磨坊\n磨坊由两兄弟于1742年建成。\n它为什么停下来\n没有人知道。\n"_s << u"TP2P"_s;
}

void TestImportProposal::kinds()
{
    QFETCH(QString, text);
    QTEST(kindsOf(text), "expected");
}

void TestImportProposal::entriesNameTheirHeadings()
{
    const ImportProposal proposal
        = proposeImport(u"T\nContents\n- B\n  - C\n- A\nB\nText is here.\nC\nText is here.\nA\nText is here.\n"_s);
    QCOMPARE(proposal.decisions[2].heading, 5);
    QCOMPARE(proposal.decisions[3].heading, 7);
    QCOMPARE(proposal.decisions[3].depth, 2);
    QCOMPARE(proposal.decisions[4].heading, 9);
    QCOMPARE(proposal.decisions[7].level, 3);
}

void TestImportProposal::confidences()
{
    const ImportProposal proposal = proposeImport(u"T\nWhat came of it\nText is here.\n- a\n- b\n> c\nlast words\n"_s);
    for (const ImportDecision &decision : proposal.decisions)
        QVERIFY(decision.confidence > 0 && decision.confidence <= 1);
}

void TestImportProposal::brokenLines()
{
    const QString text = u"A Title\n\nA line that was broken in the midst of its sentence\nand goes on here.\n"_s;
    QCOMPARE(kindsOf(text, LineBreaks::OneLineEach), u"TPP"_s);
    QCOMPARE(kindsOf(text, LineBreaks::Broken), u"TP"_s);
}

void TestImportProposal::leadIns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("end");

    QTest::newRow("term") << u"Salt: it keeps"_s << 5;
    QTest::newRow("two") << u"Salt: it keeps: well"_s << 5;
    QTest::newRow("wide") << u"盐：很老"_s << 2;
    QTest::newRow("bold") << u"**Salt** keeps"_s << 8;
    QTest::newRow("bold number") << u"**[1]** Doe: Salt"_s << 7;
    QTest::newRow("bold inside of a word") << u"**Sal**ty it is"_s << -1;
    QTest::newRow("bold alone") << u"**Salt**"_s << -1;
    QTest::newRow("time") << u"at 10:30 we left"_s << -1;
    QTest::newRow("address") << u"https://a.org"_s << -1;
    QTest::newRow("sentence before") << u"We left. Then: home"_s << -1;
    QTest::newRow("nothing behind") << u"Salt: "_s << -1;
    QTest::newRow("nothing before") << u": salt"_s << -1;
    QTest::newRow("too long") << u"word "_s.repeated(20) + u": x"_s << -1;
    QTest::newRow("nothing") << u""_s << -1;
}

void TestImportProposal::leadIns()
{
    QFETCH(QString, text);
    QFETCH(int, end);
    QCOMPARE(leadInEnd(text), qsizetype(end));
}

QTEST_GUILESS_MAIN(TestImportProposal)
#include "tst_importproposal.moc"
