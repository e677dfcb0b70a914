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
