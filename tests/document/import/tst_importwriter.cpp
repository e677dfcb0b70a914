// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/importwriter.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestImportWriter : public QObject
{
    Q_OBJECT

    static ImportDecision made(ImportKind kind, const QString &text, int depth = 1, int level = 2)
    {
        ImportDecision decision;
        decision.kind = kind;
        decision.text = text;
        decision.depth = depth;
        decision.level = level;
        return decision;
    }

private Q_SLOTS:
    void writes_data()
    {
        QTest::addColumn<QList<ImportDecision>>("decisions");
        QTest::addColumn<QString>("text");
        using enum ImportKind;
        QTest::newRow("nothing") << QList<ImportDecision>() << u""_s;
        QTest::newRow("headings") << QList{made(Title, u"T"_s), made(SectionHeading, u"A"_s), made(SectionHeading, u"B"_s, 1, 9),
            made(Paragraph, u"p"_s)}
                                  << u"# T\n\n## A\n\n###### B\n\np\n"_s;
        QTest::newRow("lists") << QList{made(ListItem, u"a"_s), made(ListItem, u"b"_s, 2), made(ListItem, u"c"_s)}
                               << u"- a\n  - b\n- c\n"_s;
        QTest::newRow("too deep at once") << QList{made(ListItem, u"a"_s, 5), made(ListItem, u"b"_s, 5)} << u"- a\n  - b\n"_s;
        QTest::newRow("two lists in a row") << QList{made(ListItem, u"a"_s), made(Paragraph, u"p"_s), made(ListItem, u"b"_s)}
                                            << u"- a\n\np\n\n- b\n"_s;
        QTest::newRow("lead-in") << QList{made(LeadIn, u"Term: words"_s)} << u"- **Term:** words\n"_s;
        QTest::newRow("lead-in that is bold already")
            << QList{made(LeadIn, u"**T*rm:** words"_s), made(LeadIn, u"**[1]** Doe"_s)} << u"- **T\\*rm:** words\n- **[1]** Doe\n"_s;
        QTest::newRow("quotes") << QList{made(Quote, u"a"_s), made(Quote, u"b"_s)} << u"> a\n>\n> b\n"_s;
        QTest::newRow("what Markdown would read")
            << QList{made(Paragraph, u"# *a*"_s), made(SectionHeading, u"B {#x}"_s)} << u"\\# \\*a\\*\n\n## B \\{#x}<!-- -->\n"_s;
    }
    void writes()
    {
        QFETCH(QList<ImportDecision>, decisions);
        const WrittenImport written = writeImport({decisions}, std::vector<bool>(size_t(decisions.size()), false));
        QTEST(written.text, "text");
        QCOMPARE(written.lines.size(), decisions.size());
        QCOMPARE(written.shown.size(), decisions.size());
        const QStringList lines = written.text.split(u'\n');
        for (qsizetype i = 0; i < decisions.size(); ++i)
            QVERIFY2(!lines.value(written.lines[i] - 1).isEmpty(), qPrintable(QString::number(i)));
    }

    void numbersStay()
    {
        QList<ImportDecision> decisions{
            made(ImportKind::ListItem, u"a"_s), made(ImportKind::ListItem, u"b"_s), made(ImportKind::ListItem, u"c"_s)};
        decisions[0].number = u"3."_s;
        decisions[1].number = u"4)"_s;
        decisions[2].number = u"9."_s;
        QCOMPARE(writeImport({decisions}, {false, false, false}).text, u"3. a\n4. b\n9) c\n"_s); // 9 begins another list
        decisions[0].number = u"3)"_s;
        QCOMPARE(writeImport({decisions}, {false, false, false}).text, u"3) a\n4) b\n9. c\n"_s);
        decisions[1].kind = ImportKind::Paragraph;
        QVERIFY(writeImport({decisions}, {false, false, false}).text.contains("4"_L1));
    }

    void entriesLeadToTheirHeadings()
    {
        QList<ImportDecision> decisions{made(ImportKind::TocHeading, u"Contents"_s), made(ImportKind::TocEntry, u"A [b]"_s),
            made(ImportKind::TocEntry, u"None"_s), made(ImportKind::SectionHeading, u"A [b]"_s)};
        decisions[1].heading = 3;
        QCOMPARE(
            writeImport({decisions}, {false, false, false, false}).text, u"## Contents\n\n- [A \\[b\\]](#a-b)\n- None\n\n## A [b]\n"_s);
        decisions[1].text = u"A [b] .... 7"_s; // the page is no part of the link
        QVERIFY(writeImport({decisions}, {false, false, false, false}).text.contains("- [A \\[b\\]](#a-b) .... 7\n"_L1));
    }

    // A line that would be read as something else is escaped altogether.
    void guarded()
    {
        const QList<ImportDecision> decisions{made(ImportKind::Paragraph, u"see https://x.y [3]"_s)};
        QVERIFY(writeImport({decisions}, {false}).text.contains("https://x.y [3]"_L1));
        QVERIFY(!writeImport({decisions}, {true}).text.contains("https://x.y [3]"_L1));
    }
};

QTEST_GUILESS_MAIN(TestImportWriter)
#include "tst_importwriter.moc"
