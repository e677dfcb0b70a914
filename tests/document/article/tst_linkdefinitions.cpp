// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/linkdefinitions.h"

#include "document/article/inlinescanner.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLinkDefinitions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void definitions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // key|target|title|what follows
        QTest::newRow("plain") << u"[A b]: c.md\nx"_s << u"a b|c.md||x"_s;
        QTest::newRow("title") << u"[a]: <c d> 't'"_s << u"a|c d|t|"_s;
        QTest::newRow("over lines") << u"[a]:\n  b\n  \"t\"\nx"_s << u"a|b|t|x"_s;
        QTest::newRow("an open title is the next line's text") << u"[a]: b\n\"t\nx"_s << u"a|b||\"t\nx"_s;
        QTest::newRow("a title with text behind it is both") << u"[a]: b\n\"t\" x"_s << u"a|b|t|\"t\" x"_s;
        QTest::newRow("three spaces") << u"   [a]: b"_s << u"a|b||"_s;
        QTest::newRow("text behind it") << u"[a]: b c"_s << QString();
        QTest::newRow("no target") << u"[a]:"_s << QString();
        QTest::newRow("no label") << u"[ ]: b"_s << QString();
        QTest::newRow("no colon") << u"[a] b"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void definitions()
    {
        QFETCH(QString, text);
        const auto found = linkDefinitionAt(text, 0);
        QTEST(found ? found->definition.key + u'|' + found->definition.target + u'|' + found->definition.title + u'|' + text.mid(found->end)
                    : QString(),
            "expected");
        if (found)
            QVERIFY(!found->definition.footnote);
    }

    void footnotes()
    {
        const auto found = footnoteDefinitionAt(u"[^A]: text\nmore"_s, 0);
        QVERIFY(found && found->definition.footnote);
        QCOMPARE(found->definition.key, u"a"_s);
        QVERIFY(!footnoteDefinitionAt(u"[a]: text"_s, 0));
        QVERIFY(!footnoteDefinitionAt(u"[^]: text"_s, 0));
    }

    void leading()
    {
        const QString text = u"[a]: b\n[c]: d\nand words"_s;
        QCOMPARE(text.mid(endOfLeadingDefinitions(text)), u"and words"_s);
        QCOMPARE(endOfLeadingDefinitions(u"words"_s), qsizetype(0));
    }

    // cmark took it before it saw the text behind it.
    void titlesBehind_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::newRow("text") << u"[a]: b\n\"t\" x\n"_s << u"t"_s;
        QTest::newRow("heading") << u"[a]: b\n't' x\n===\n"_s << u"t"_s;
        QTest::newRow("over lines, in a quote") << u"> [a]: b\n> (t\n> u) x\n"_s << u"t\nu"_s;
        QTest::newRow("of the last of several") << u"[c]: d\n[a]: b\n\"t\" x\n"_s << u"t"_s;
        QTest::newRow("not a title") << u"[a]: b\n\"t x\n"_s << u""_s;
        QTest::newRow("not behind its own title") << u"[a]: b 's'\n\"t\" x\n"_s << u"s"_s;
        QTest::newRow("not in another paragraph") << u"[a]: b\n- \"t\" x\n"_s << u""_s;
    }
    void titlesBehind()
    {
        QFETCH(QString, text);
        const auto parsed = parseMarkdown(text, 0, {});
        QStringList titles;
        for (const ParsedBlock &block : parsed->blocks) {
            for (const LinkDefinition &definition : findDefinitions(text.mid(block.range.start, block.range.length()), block))
                titles += definition.key == "a"_L1 ? definition.title : QString();
        }
        QTEST(titles.join(QString()), "title");
    }

    void manyOpenDefinitions()
    {
        QVERIFY(!linkDefinitionAt(u"["_s.repeated(200'000), 0));
        QCOMPARE(endOfLeadingDefinitions(u"[a]: \"\n"_s.repeated(20'000)) >= 0, true);
    }
};

QTEST_APPLESS_MAIN(TestLinkDefinitions)
#include "tst_linkdefinitions.moc"
