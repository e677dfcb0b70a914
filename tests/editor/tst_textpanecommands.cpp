// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/editor/openpane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

// What the commands mean is told by the tests of formatting, links and lists; here is what the pane makes of it.
class TestTextPaneCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    // Planned from the lines that the selection touches: what stands in others stays, wherever those are.
    void linesOfTheSelection_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("first line") << u"|a|\nb\nc"_s << u"**|a|**\nb\nc"_s;
        QTest::newRow("last line") << u"a\nb\n|c|"_s << u"a\nb\n**|c|**"_s;
        QTest::newRow("behind a blank line at the end") << u"a\n|"_s << u"a\n**|**"_s;
        QTest::newRow("nothing at all") << u"|"_s << u"**|**"_s;
        QTest::newRow("letters of two units") << u"😀 |😀| 😀"_s << u"😀 **|😀|** 😀"_s;
        QTest::newRow("behind separators") << u"x\u2028y\u2029z |a| b"_s << u"x\u2028y\u2029z **|a|** b"_s;
    }
    void linesOfTheSelection()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        OpenPane pane(before);
        pane.toggleBold();
        QCOMPARE(pane.shown(), after);
        pane.toggleBold();
        QCOMPARE(pane.source()->text().toString(), Marked::from(before).text);
    }

    void linksFromTheClipboard_data()
    {
        QTest::addColumn<QString>("clipboard");
        QTest::addColumn<QString>("after");
        QTest::newRow("nothing") << u""_s << u"see [this](|)"_s;
        QTest::newRow("an address") << u"https://example.org/a"_s << u"see [this](|https://example.org/a|)"_s;
        QTest::newRow("with blanks around") << u" https://example.org/a\n"_s << u"see [this](|https://example.org/a|)"_s;
        QTest::newRow("words") << u"no address"_s << u"see [this](|)"_s;
        QTest::newRow("two addresses") << u"https://a.example https://b.example"_s << u"see [this](|)"_s;
        QTest::newRow("a script") << u"javascript:alert(1)"_s << u"see [this](|)"_s;
    }
    void linksFromTheClipboard()
    {
        QFETCH(QString, clipboard);
        QGuiApplication::clipboard()->setText(clipboard);
        OpenPane pane(u"see |this|"_s);
        pane.insertLink();
        QTEST(pane.shown(), "after");
    }

    // A task is ticked where the caret is; where there is none nothing happens, and nothing is to be undone.
    void tasks_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("ticked") << u"- [ ] a|"_s << u"- [x] a|"_s;
        QTest::newRow("cleared") << u"- [x] a|"_s << u"- [ ] a|"_s;
        QTest::newRow("in a list in a list") << u"- a\n  - [ ] b|"_s << u"- a\n  - [x] b|"_s;
        QTest::newRow("no list") << u"a|"_s << u"a|"_s;
        QTest::newRow("nothing") << u"|"_s << u"|"_s;
    }
    void tasks()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        OpenPane pane(before);
        pane.toggleTaskBox();
        QCOMPARE(pane.shown(), after);
        QCOMPARE(pane.document()->isUndoAvailable(), before != after);
    }

    // A key costs what its line does: in a long article, too, it is one step.
    void oneStepInALongText()
    {
        OpenPane pane(longArticle());
        const QString before = pane.source()->text().toString();
        const qsizetype middle = pane.source()->text().lineStart(200);
        for (void (TextPane::*command)() : {&TextPane::toggleBold, &TextPane::toggleItalic, &TextPane::toggleCode,
                 &TextPane::toggleStrikethrough, &TextPane::insertLink}) {
            pane.setSelection({middle, middle + 4});
            (pane.*command)();
            QVERIFY(pane.source()->text().toString() != before);
            pane.undo();
            QCOMPARE(pane.source()->text().toString(), before);
            QVERIFY(!pane.document()->isUndoAvailable());
        }
    }
};

QTEST_MAIN(TestTextPaneCommands)
#include "tst_textpanecommands.moc"
