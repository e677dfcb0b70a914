// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/importedbefore.h"

#include "document/import/importedtext.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestImportedBefore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsItsResult_data()
    {
        QTest::addColumn<QString>("plain");
        const QString prose = u"This is a sentence that goes on for a while and then ends.\n"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("paragraphs") << prose + prose;
        QTest::newRow("a title alone") << u"Ice & *Salt*\n"_s + prose + u"It costs $5 or $10, <b> and a_b.\n"_s;
        QTest::newRow("contents") << u"Ice\nContents\n- The [Sea]\n- Bread ..... 4\nThe [Sea]\n"_s + prose + u"Bread\n"_s + prose;
        QTest::newRow("untitled contents") << u"Ice\n- One Thing\n- Two\n- Three\nOne Thing\n"_s + prose + u"Two\n"_s + prose + u"Three\n"_s
                + prose;
        QTest::newRow("lists") << u"Ice\n"_s + prose + u"- Salt: it keeps\n- *stars*\n1) one\n2) two\n"_s;
        QTest::newRow("quotes and code") << u"Ice\n"_s + prose + u"> one & two\n>\n> three\n`x` = {#y}\n***\n"_s;
        QTest::newRow("message") << u"From: a@b.org\nSubject: *ice*\n\n"_s + prose;
        QTest::newRow("what blank lines make look like a heading") << u"Ice\nAt *noon*\nMore of *noon* today\n"_s + prose;
        QTest::newRow("escapes of escapes") << u"Ice \\&\n{ 5$[^1] $5]\n\\_\\_init\\_\\_1.\\<\\* C:\\Windows\\*\n"_s + prose;
        QTest::newRow("contents that name too much")
            << u"Ice\nContents\n- The *Sea*\n- Bread\n- Of Salt\nAt *noon*\nThe *Sea*\n"_s + prose + u"Bread\n"_s + prose;
        QTest::newRow("underlines") << u"Ice\n===\n\nA\n---\n\n"_s + prose;
    }
    void knowsItsResult()
    {
        QFETCH(QString, plain);
        const QString result = importedText(proposeImport(plain));
        QVERIFY2(wasImported(result), qPrintable(result));
    }

    void othersAreNotImported_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain lines") << u"A Title\nThis is a sentence that goes on for a while and then ends.\n"_s;
        QTest::newRow("bullets") << u"# A\n\n• a\n• b\n"_s;
        QTest::newRow("half of it") << u"# A\n\nOne Thing\n\nThis is a sentence that goes on for a while and then ends.\n"_s;
        QTest::newRow("escapes alone") << u"A Title\n\nOf \\*stars\\* and so on.\n"_s;
        QTest::newRow("bold words") << u"# A\n\n- **Salt:** it keeps\n\nof *bread*\n"_s;
        QTest::newRow("a rule") << u"# A\n\n***\n"_s;
        QTest::newRow("unescaped") << u"# A\n\nof *stars* and `code`\n"_s;
    }
    void othersAreNotImported()
    {
        QFETCH(QString, text);
        QVERIFY(!wasImported(text));
    }
};

QTEST_GUILESS_MAIN(TestImportedBefore)
#include "tst_importedbefore.moc"
