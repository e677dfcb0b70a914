// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/linkdefinitions.h"

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

    void manyOpenDefinitions()
    {
        QVERIFY(!linkDefinitionAt(u"["_s.repeated(200'000), 0));
        QCOMPARE(endOfLeadingDefinitions(u"[a]: \"\n"_s.repeated(20'000)) >= 0, true);
    }
};

QTEST_APPLESS_MAIN(TestLinkDefinitions)
#include "tst_linkdefinitions.moc"
