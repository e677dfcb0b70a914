// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/importlines.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestImportLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines"); // number, indent, marker, text; a point after a blank line or nothing
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("plain") << u"a\n\nb"_s << QStringList{u"1 0 '' a ."_s, u"3 0 '' b ."_s};
        QTest::newRow("bullets") << u"- a\n  • b\n* c"_s << QStringList{u"1 0 '-' a ."_s, u"2 2 '•' b"_s, u"3 0 '*' c"_s};
        QTest::newRow("numbers") << u"12. a\n3) b"_s << QStringList{u"1 0 '12.' a ."_s, u"2 0 '3)' b"_s};
        QTest::newRow("quote") << u"> a"_s << QStringList{u"1 0 '>' a ."_s};
        QTest::newRow("hashes") << u"## a"_s << QStringList{u"1 0 '##' a ."_s};
        QTest::newRow("no marker") << u"-a\n12.5 percent\n#a"_s << QStringList{u"1 0 '' -a ."_s, u"2 0 '' 12.5 percent"_s, u"3 0 '' #a"_s};
        QTest::newRow("line ends of all kinds") << u"a\r\nb\rc"_s << QStringList{u"1 0 '' a ."_s, u"2 0 '' b"_s, u"3 0 '' c"_s};
        QTest::newRow("tabs") << u"\t- a"_s << QStringList{u"1 4 '-' a ."_s};
        QTest::newRow("bullets of word processors")
            << u"·\ta\n\uf0b7 b\n➢ c\n§\td\n・e\n§ 5"_s
            << QStringList{u"1 0 '·' a ."_s, u"2 0 '\uf0b7' b"_s, u"3 0 '➢' c"_s, u"4 0 '§' d"_s, u"5 0 '・' e"_s, u"6 0 '' § 5"_s};
        QTest::newRow("list behind dashes") << u"To take:\n– salt;\n– bread."_s
                                            << QStringList{u"1 0 '' To take: ."_s, u"2 0 '–' salt;"_s, u"3 0 '–' bread."_s};
        QTest::newRow("dialogue") << u"– Yes.\n– No!\n\n— So?"_s
                                  << QStringList{u"1 0 '' – Yes. ."_s, u"2 0 '' – No!"_s, u"4 0 '' — So? ."_s};
        QTest::newRow("empty line of a quotation") << u"> a\n>\n> b"_s << QStringList{u"1 0 '>' a ."_s, u"3 0 '>' b ."_s};
        QTest::newRow("a sign for itself") << u"a\n>\nb"_s << QStringList{u"1 0 '' a ."_s, u"2 0 '' >"_s, u"3 0 '' b"_s};
        QTest::newRow("titles between signs") << u"== A ==\n=== B ===\n== C\n==D=="_s
                                              << QStringList{u"1 0 '==' A ."_s, u"2 0 '===' B"_s, u"3 0 '' == C"_s, u"4 0 '' ==D=="_s};
        QTest::newRow("a point at a line's start")
            << u"a b\n. C\n, d\n.\n\n. e"_s << QStringList{u"1 0 '' a b . C , d . ."_s, u"6 0 '' . e ."_s};
        QTest::newRow("steps behind points") << u"a\n. b\n. c"_s << QStringList{u"1 0 '' a ."_s, u"2 0 '' . b"_s, u"3 0 '' . c"_s};
        QTest::newRow("items that hang") << u"- This is an item of some length that was broken into\n  two\nNot this"_s
                                         << QStringList{u"1 0 '-' This is an item of some length that was broken into two ."_s,
                                                u"3 0 '' Not this"_s};
        QTest::newRow("entries with pages") << u"1. This is an entry of some length with its page ...... 4\n   1.1 Next ... 5"_s
                                            << QStringList{u"1 0 '1.' This is an entry of some length with its page ...... 4 ."_s,
                                                   u"2 3 '' 1.1 Next ... 5"_s};
    }
    void lines()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const ImportLine &line : readImportLines(text, LineBreaks::OneLineEach))
            found
                += u"%1 %2 '%3' %4%5"_s.arg(line.line).arg(line.indent).arg(line.marker, line.text, line.afterBlank ? u" ."_s : QString());
        QTEST(found, "lines");
    }

    void underlines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lines"); // each with the kind of what is drawn below
        QTest::newRow("two kinds") << u"Title\n=====\n\nPart\n----\n\ntext"_s << u"Title1 Part2 text0"_s;
        QTest::newRow("third kind") << u"Part\n~~~~~"_s << u"Part3"_s;
        QTest::newRow("number stays") << u"1. Part\n-------"_s << u"Part2"_s;
        QTest::newRow("below a sentence") << u"It ends.\n--------"_s << u"It ends.0 --------0"_s;
        QTest::newRow("a rule") << u"A paragraph of more words\n---\nb"_s << u"A paragraph of more words0 ---0 b0"_s;
        QTest::newRow("below the second line") << u"a\nbcd\n---"_s << u"a0 bcd0 ---0"_s;
        QTest::newRow("behind a blank line") << u"bcd\n\n---"_s << u"bcd0 ---0"_s;
        QTest::newRow("first") << u"---\nbcd"_s << u"---0 bcd0"_s;
    }
    void underlines()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const ImportLine &line : readImportLines(text, LineBreaks::OneLineEach))
            found += line.text + QString::number(line.underline);
        QTEST(found.join(u' '), "lines");
    }

    void emphasis()
    {
        const QList<ImportLine> found = readImportLines(u"**A**\n__1. B__\n**a** b **c**\n****\n** d **"_s, LineBreaks::OneLineEach);
        QStringList texts;
        for (const ImportLine &line : found)
            texts += line.emphasis + u'|' + line.text;
        QCOMPARE(texts, (QStringList{u"**|A"_s, u"__|B"_s, u"|**a** b **c**"_s, u"|****"_s, u"|** d **"_s}));
        QCOMPARE(found[0].written(), u"**A**"_s);
    }

    void brokenParagraphs()
    {
        const QString text
            = u"This is a paragraph that somebody broke into\nlines of some length, as old programs do it,\nand here it ends.\n\nNext."_s;
        const QList<ImportLine> found = readImportLines(text, LineBreaks::Broken);
        QCOMPARE(found.size(), 2);
        QVERIFY(found.first().text.endsWith(u"and here it ends."_s));
        QVERIFY(!found.first().text.contains(u'\n'));
        QCOMPARE(found.last().line, 5);
    }
};

QTEST_APPLESS_MAIN(TestImportLines)
#include "tst_importlines.moc"
