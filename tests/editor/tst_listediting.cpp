// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/listediting.h"

#include "tests/editor/marked.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestListEditing : public QObject
{
    Q_OBJECT

private:
    static void columns()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
    }
    static void row(const char *name, const QString &before, const QString &after) { QTest::newRow(name) << before << after; }
    template <typename Plan> static void check(Plan plan)
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QCOMPARE(afterPlan(before, plan), after);
    }

private Q_SLOTS:
    void enter_data()
    {
        columns();
        row("plain text is left alone", u"abc|"_s, u"abc|"_s);
        row("bullet", u"- a|"_s, u"- a\n- |"_s);
        row("star", u"* a|"_s, u"* a\n* |"_s);
        row("splits an item", u"- a| b"_s, u"- a\n- | b"_s);
        row("number", u"1. a|"_s, u"1. a\n2. |"_s);
        row("parenthesis", u"3) a|"_s, u"3) a\n4) |"_s);
        row("nine to ten", u"9.  a|"_s, u"9.  a\n10. |"_s);
        row("quote", u"> a|"_s, u"> a\n> |"_s);
        row("nested quote", u"> > a|"_s, u"> > a\n> > |"_s);
        row("list in quote", u"> - a|"_s, u"> - a\n> - |"_s);
        row("task", u"- [x] a|"_s, u"- [x] a\n- [ ] |"_s);
        row("nested", u"  - a|"_s, u"  - a\n  - |"_s);
        row("empty item ends the list", u"- |"_s, u"|"_s);
        row("empty task ends the list", u"- [ ] |"_s, u"|"_s);
        row("empty nested item goes up", u"  - |"_s, u"- |"_s);
        row("empty nested number goes up", u"   1. |"_s, u"1. |"_s);
        row("empty quote ends", u"> |"_s, u"|"_s);
        row("empty quote goes up", u"> > |"_s, u"> |"_s);
        row("empty item in a quote", u"> - |"_s, u"> |"_s);
        row("before the marker", u"|- a"_s, u"|- a"_s);
        row("rule", u"---|"_s, u"---|"_s);
        row("spaced rule", u"* * *|"_s, u"* * *|"_s);
        row("not a number list", u"1234567890. a|"_s, u"1234567890. a|"_s);
        row("no space", u"-a|"_s, u"-a|"_s);
        row("replaces the selection", u"- a|bc|d"_s, u"- a\n- |d"_s);
        row("last of several", u"- a\n- b|"_s, u"- a\n- b\n- |"_s);
    }
    void enter() { check(breakLine); }

    void shiftEnter_data()
    {
        columns();
        row("in an item", u"- a|"_s, u"- a\n  |"_s);
        row("in a number", u"10. a|"_s, u"10. a\n    |"_s);
        row("plain", u"a|"_s, u"a\n|"_s);
        row("quote", u"> - a|"_s, u"> - a\n>   |"_s);
    }
    void shiftEnter() { check(breakInsideItem); }

    void enterInCode_data()
    {
        columns();
        row("keeps the indentation", u"    a|"_s, u"    a\n    |"_s);
        row("within it", u"  |  a"_s, u"  \n  |  a"_s);
        row("no list there", u"- a|"_s, u"- a\n|"_s);
    }
    void enterInCode() { check(breakPlainLine); }

    void tab_data()
    {
        columns();
        row("item", u"- a|"_s, u"  - a|"_s);
        row("number", u"1. a|"_s, u"   1. a|"_s);
        row("in a quote", u"> - a|"_s, u">   - a|"_s);
        row("plain text fills up", u"ab|"_s, u"ab  |"_s);
        row("several items", u"|- a\n- b|"_s, u"  |- a\n  - b|"_s);
        row("line of which nothing is selected", u"|- a\n|- b"_s, u"  |- a\n|- b"_s);
        row("empty lines stay empty", u"|a\n\nb|"_s, u"    |a\n\n    b|"_s);
    }
    void tab() { check(indent); }

    void shiftTab_data()
    {
        columns();
        row("item", u"  - a|"_s, u"- a|"_s);
        row("not nested", u"- a|"_s, u"- a|"_s);
        row("tab", u"\ta|"_s, u"a|"_s);
        row("plain", u"      a|"_s, u"  a|"_s);
        row("caret in the spaces", u" |   a"_s, u"|a"_s);
        row("several", u"|  - a\n    - b|"_s, u"|- a\n  - b|"_s);
    }
    void shiftTab() { check(outdent); }

    void backspace_data()
    {
        columns();
        row("after a marker", u"- |a"_s, u"|a"_s);
        row("after a task box", u"- [ ] |a"_s, u"|a"_s);
        row("nested keeps its place", u"  - |a"_s, u"  |a"_s);
        row("in the text", u"- a|"_s, u"- a|"_s);
        row("no item", u"|a"_s, u"|a"_s);
    }
    void backspace() { check(removeMarkerBefore); }

    void task_data()
    {
        columns();
        row("tick", u"- [ ] a|"_s, u"- [x] a|"_s);
        row("untick", u"- [x] a|"_s, u"- [ ] a|"_s);
        row("capital", u"- [X] a|"_s, u"- [ ] a|"_s);
        row("gets a box", u"1. a|"_s, u"1. [ ] a|"_s);
        row("no item", u"a|"_s, u"a|"_s);
        row("all like the first", u"|- [ ] a\n- [x] b\n- [ ] c|"_s, u"|- [x] a\n- [x] b\n- [x] c|"_s);
    }
    void task() { check(toggledTask); }

    void bearsAnything_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("marks") << u"> - 1. [ ]\n>\n- \n\t> >x\n[ ]\n99999999999. \n-"_s;
        QTest::newRow("blank") << u" \n\t\n  "_s;
    }
    void bearsAnything()
    {
        QFETCH(QString, text);
        for (qsizetype start = 0; start <= text.size(); ++start) {
            for (qsizetype end = start; end <= text.size(); ++end) {
                for (auto plan :
                    {breakLine, breakInsideItem, breakPlainLine, indent, indentCode, outdent, removeMarkerBefore, toggledTask}) {
                    const EditPlan made = plan(text, {start, end});
                    QVERIFY(isWellFormed(made.edits, text.size()));
                    const qsizetype length = applyEdits(text, made.edits).size();
                    QVERIFY(made.selection.start >= 0 && made.selection.start <= made.selection.end && made.selection.end <= length);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestListEditing)
#include "tst_listediting.moc"
