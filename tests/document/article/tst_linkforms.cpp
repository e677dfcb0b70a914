// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/linkforms.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLinkForms : public QObject
{
    Q_OBJECT

    static QString converted(const QString &text, LinkForm form)
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(text);
        const EditBatch batch = planForm(*snapshot, snapshot->links().first(), form);
        return isWellFormed(batch.edits, text.size()) ? applyEdits(text, batch.edits) : u"not well formed"_s;
    }

private Q_SLOTS:
    void toReference_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"[The text](c.md)\n"_s << u"[The text][the-text]\n\n[the-text]: c.md\n"_s;
        QTest::newRow("title, no line end") << u"[a](c 't')"_s << u"[a][a]\n\n[a]: c \"t\"\n"_s;
        QTest::newRow("image") << u"![cat](<c d.png>)"_s << u"![cat][cat]\n\n[cat]: <c d.png>\n"_s;
        QTest::newRow("number") << u"[12](c)"_s << u"[12][link-12]\n\n[link-12]: c\n"_s;
        QTest::newRow("nothing to name it by") << u"[!](c)"_s << u"[!][link]\n\n[link]: c\n"_s;
        QTest::newRow("known target") << u"[a](c)\n\n[other]: c\n"_s << u"[a][other]\n\n[other]: c\n"_s;
        QTest::newRow("shadowed definition") << u"[a](d)\n\n[x]: c\n[x]: d\n"_s << u"[a][a]\n\n[x]: c\n[x]: d\n[a]: d\n"_s;
        QTest::newRow("taken label") << u"[a](d)\n\n[a]: c\n"_s << u"[a][a-2]\n\n[a]: c\n[a-2]: d\n"_s;
        QTest::newRow("label would make a link") << u"[a](d) and [A] stays"_s << u"[a][a-2] and [A] stays\n\n[a-2]: d\n"_s;
        QTest::newRow("open code") << u"[a](d)\n\n~~~\ncode"_s << u"[a][a]\n\n[a]: d\n\n~~~\ncode"_s;
        QTest::newRow("in a table") << u"|x|\n|-|\n|[a](d)|\n"_s << u"|x|\n|-|\n|[a][a]|\n\n[a]: d\n"_s;
        QTest::newRow("in a heading") << u"# [a](d)\n"_s << u"# [a][a]\n\n[a]: d\n"_s;
        QTest::newRow("reference already") << u"[a]\n\n[a]: c\n"_s << u"[a]\n\n[a]: c\n"_s;
    }
    void toReference()
    {
        QFETCH(QString, text);
        QTEST(converted(text, LinkForm::Reference), "expected");
    }

    void toInline_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the last use takes it along") << u"[a][l] x\n\n[l]: c 't'\n"_s << u"[a](c \"t\") x\n\n"_s;
        QTest::newRow("shared") << u"[a][l] [b][L]\n\n[l]: <c d>\n"_s << u"[a](<c d>) [b][L]\n\n[l]: <c d>\n"_s;
        QTest::newRow("shortcut") << u"[l]\n\n[l]: c\n[m]: d\n"_s << u"[l](c)\n\n[m]: d\n"_s;
        QTest::newRow("definition first") << u"[l]: c\n\n[l]\n"_s << u"\n[l](c)\n"_s;
        QTest::newRow("bar in a table") << u"|x|\n|-|\n|[l]|\n\n[l]: a|b\n"_s << u"|x|\n|-|\n|[l](a%7Cb)|\n\n"_s;
        QTest::newRow("undefined") << u"[a][l]"_s << u"[a][l]"_s;
        QTest::newRow("inline already") << u"[a](l)"_s << u"[a](l)"_s;
    }
    void toInline()
    {
        QFETCH(QString, text);
        QTEST(converted(text, LinkForm::Inline), "expected");
    }

    void manyBrackets()
    {
        const QString text = u"[a](b) "_s + u"["_s.repeated(20000) + u" [a-2] [a-3]"_s;
        QVERIFY(converted(text, LinkForm::Reference).startsWith("[a]["_L1));
    }
};

QTEST_GUILESS_MAIN(TestLinkForms)
#include "tst_linkforms.moc"
