// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/textpane.h"

#include "editor/longlines.h"
#include "tests/editor/openpane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include <cmath>
#include <memory>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestTextPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto add = [](const char *name, int key, int modifiers, const QString &before, const QString &after) {
            QTest::newRow(name) << key << modifiers << before << after;
        };
        add("Enter in a list", Qt::Key_Return, 0, u"- a|"_s, u"- a\n- |"_s);
        add("Enter in text", Qt::Key_Return, 0, u"a|b"_s, u"a\n|b"_s);
        add("keypad Enter", Qt::Key_Enter, Qt::KeypadModifier, u"> a|"_s, u"> a\n> |"_s);
        add("Shift+Enter is no line separator", Qt::Key_Return, Qt::ShiftModifier, u"a|"_s, u"a\n|"_s);
        add("Tab in a list", Qt::Key_Tab, 0, u"- a\n- b|"_s, u"- a\n  - b|"_s);
        add("Shift+Tab", Qt::Key_Backtab, Qt::ShiftModifier, u"- a\n  - b|"_s, u"- a\n- b|"_s);
        add("Shift+Tab with nothing to do", Qt::Key_Backtab, Qt::ShiftModifier, u"a|"_s, u"a|"_s);
        add("Backspace after a marker", Qt::Key_Backspace, 0, u"- |a"_s, u"|a"_s);
        add("Backspace", Qt::Key_Backspace, 0, u"ab|"_s, u"a|"_s);
    }
    void keys()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(QString, before);
        QFETCH(QString, after);
        OpenPane pane(before);
        QTest::keyClick(&pane, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QCOMPARE(pane.shown(), after);
        QVERIFY(pane.hasFocus() || !pane.isActiveWindow());
        if (before != after) {
            pane.undo();
            QCOMPARE(pane.source()->text().toString(), Marked::from(before).text);
        }
    }

    void commands_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("bold") << u"bold"_s << u"x\n\na |b| c"_s << u"x\n\na **|b|** c"_s;
        QTest::newRow("italic") << u"italic"_s << u"|b|"_s << u"*|b|*"_s;
        QTest::newRow("code") << u"code"_s << u"|b|"_s << u"`|b|`"_s;
        QTest::newRow("strikethrough") << u"strikethrough"_s << u"|b|"_s << u"~~|b|~~"_s;
        QTest::newRow("link") << u"link"_s << u"x\na |b|"_s << u"x\na [b](|)"_s;
        QTest::newRow("task") << u"task"_s << u"- a\n- [ ] b|"_s << u"- a\n- [x] b|"_s;
    }
    void commands()
    {
        QFETCH(QString, command);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QGuiApplication::clipboard()->clear();
        OpenPane pane(before);
        const QHash<QString, void (TextPane::*)()> commandNamed{{u"bold"_s, &TextPane::toggleBold}, {u"italic"_s, &TextPane::toggleItalic},
            {u"code"_s, &TextPane::toggleCode}, {u"strikethrough"_s, &TextPane::toggleStrikethrough}, {u"link"_s, &TextPane::insertLink},
            {u"task"_s, &TextPane::toggleTaskBox}};
        (pane.*commandNamed.value(command))();
        QCOMPARE(pane.shown(), after);
        pane.undo();
        QCOMPARE(pane.source()->text().toString(), Marked::from(before).text);
        QVERIFY(!pane.document()->isUndoAvailable());
    }

    void linkCommandInALinkSelectsItsTarget()
    {
        OpenPane pane(u"x [a|](b.md)"_s);
        pane.insertLink();
        QCOMPARE(pane.shown(), u"x [a](|b.md|)"_s);
    }

    void copiesTheExactText()
    {
        OpenPane pane(u"|a\u00a0b\nc\u2029d|"_s);
        const std::unique_ptr<QMimeData> copied(pane.createMimeDataFromSelection());
        QCOMPARE(copied->text(), u"a\u00a0b\nc\u2029d"_s);
    }

    void pastes_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("after");
        QTest::newRow("line ends") << u"|"_s << u"a\r\nb\rc\n"_s << u"a\nb\nc\n|"_s;
        QTest::newRow("no-break space") << u"|"_s << u"a\u00a0b"_s << u"a\u00a0b|"_s;
        QTest::newRow("paragraph separator") << u"|"_s << u"a\u2029b"_s << u"a\u2029b|"_s;
        QTest::newRow("address over words") << u"see |here|"_s << u"https://example.org"_s << u"see [here](https://example.org)|"_s;
    }
    void pastes()
    {
        QFETCH(QString, before);
        QFETCH(QString, pasted);
        QFETCH(QString, after);
        OpenPane pane(before);
        QMimeData data;
        data.setText(pasted);
        data.setHtml(u"<b>not this</b>"_s);
        pane.insertFromMimeData(&data);
        QCOMPARE(pane.shown(), after);
        pane.undo();
        QCOMPARE(pane.source()->text().toString(), Marked::from(before).text);
    }

    void topLineRoundTrip()
    {
        OpenPane pane(longArticle());
        for (const double wanted : {1.0, 2.0, 57.0, 63.5, 120.25, 300.0, 14.9}) {
            pane.scrollToLine(wanted);
            const QTextBlock block = pane.document()->findBlockByNumber(int(wanted) - 1);
            QVERIFY2(std::abs(pane.topLine() - wanted) <= 1.0 / block.lineCount(), qPrintable(u"%1 %2"_s.arg(wanted).arg(pane.topLine())));
            const double top = pane.topLine();
            pane.scrollToLine(top);
            QCOMPARE(pane.topLine(), top);
            QVERIFY(pane.bottomLine() > top);
        }
    }

    void ends()
    {
        OpenPane pane(longArticle());
        pane.scrollToLine(1);
        QVERIFY(pane.isAtTop());
        QVERIFY(!pane.isAtEnd());
        pane.scrollToLine(1e9);
        QVERIFY(pane.isAtEnd() || pane.bottomLine() > pane.document()->blockCount());
        pane.scrollToLine(-5);
        QVERIFY(pane.isAtTop());
        pane.scrollToLine(std::nan(""));
        QVERIFY(pane.isAtTop());
    }

    void announcesScrolling()
    {
        OpenPane pane(longArticle());
        QSignalSpy moved(&pane, &TextPane::viewportMoved);
        pane.scrollToLine(50);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.first().first().toDouble(), 50.0);
        pane.scrollToLine(50);
        QCOMPARE(moved.size(), 1);
    }

    void revealsInTheUpperThird()
    {
        OpenPane pane(longArticle());
        const qsizetype start = pane.source()->text().lineStart(200);
        pane.reveal({start, start + 4});
        QCOMPARE(pane.caret(), start);
        QVERIFY(pane.selection().isEmpty());
        QVERIFY(pane.cursorRect().top() > 0 && pane.cursorRect().top() < pane.viewport()->height() / 2);
        pane.goToLine(10'000);
        QCOMPARE(pane.textCursor().blockNumber(), pane.document()->blockCount() - 1);
        pane.goToLine(3);
        QCOMPARE(pane.textCursor().blockNumber(), 2);
    }

    void zoomKeepsTheTopLine()
    {
        OpenPane pane(longArticle());
        pane.scrollToLine(100);
        QSignalSpy zoomed(&pane, &TextPane::zoomChanged);
        pane.setZoom(150);
        QCOMPARE(pane.zoom(), 150);
        QCOMPARE(zoomed.size(), 1);
        QCOMPARE(int(pane.topLine()), 100);
        pane.setZoom(10'000);
        QCOMPARE(pane.zoom(), 300);
        QCOMPARE(int(pane.topLine()), 100);
    }

    void columnIsCentred()
    {
        OpenPane pane(u"a"_s);
        pane.resize(1400, 600);
        const int left = pane.viewport()->x();
        const int right = pane.width() - pane.viewport()->geometry().right() - 1;
        QVERIFY(left > 100);
        QVERIFY(std::abs(right - left) <= 40);
        const int width = pane.viewport()->width();
        pane.resize(1600, 600);
        QCOMPARE(pane.viewport()->width(), width);
        pane.resize(300, 600);
        QVERIFY(pane.viewport()->width() <= 300);
    }

    void clicksInTheGapHitTheLine()
    {
        OpenPane pane(u"one two three\nfour five six|"_s);
        pane.setSelection({7, 7});
        const QPoint onWord = pane.cursorRect().center();
        pane.setSelection({0, 0});
        const int gap = pane.cursorRect().top() - 2;
        QTest::mouseClick(pane.viewport(), Qt::LeftButton, {}, QPoint(onWord.x(), gap));
        QCOMPARE(pane.caret(), 7);
    }

    void clicksBesideTheColumnHitTheLine()
    {
        OpenPane pane(u"one\ntwo|"_s);
        pane.resize(1400, 600);
        const int y = pane.viewport()->mapTo(&pane, pane.cursorRect().center()).y();
        pane.setSelection({0, 0});
        QTest::mouseClick(&pane, Qt::LeftButton, {}, QPoint(3, y));
        QCOMPARE(pane.caret(), 4);
    }

    void batchesKeepTheView()
    {
        OpenPane pane(longArticle());
        pane.scrollToLine(100);
        QVERIFY(pane.source()->apply({pane.source()->revision(), {{{0, 0}, u"new\nnew\n"_s}}, {}}));
        QCOMPARE(pane.topLine(), 102.0);
    }

    void marksAndFlash()
    {
        OpenPane pane(u"one two"_s);
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(pane.document());
        pane.setMarks(TextPane::Layer::Find, {mark});
        pane.setMarks(TextPane::Layer::Problems, {mark, mark});
        QCOMPARE(pane.extraSelections().size(), 3);
        pane.flash({0, 99});
        QCOMPARE(pane.extraSelections().size(), 4);
        QTRY_COMPARE(pane.extraSelections().size(), 3);
    }

    void longLinesAreTold()
    {
        OpenPane pane;
        QSignalSpy found(&pane, &TextPane::longLineFound);
        pane.source()->load(SourceText(u"a\n"_s + u"word "_s.repeated(11'000)));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().first().toInt(), 2);
        pane.source()->load(SourceText(u"a"_s));
        QCOMPARE(found.size(), 1);
    }

    void aMegabyteInOneLineCanBeTyped()
    {
        OpenPane pane(u"word "_s.repeated(200'000));
        QTRY_VERIFY(pane.source()->isWhole());
        QTest::keyClick(&pane, Qt::Key_X);
        QCOMPARE(pane.source()->text().length(), 1'000'001);
    }

    void aFoldedLineIsToldAndNeverLaidOut()
    {
        OpenPane pane;
        QSignalSpy found(&pane, &TextPane::longLineFound);
        pane.source()->load(SourceText(u"first\n"_s + u"word "_s.repeated(longestLaidOut / 5 + 1) + u"\nlast"_s));
        QTRY_VERIFY(pane.source()->isWhole());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().at(0).toInt(), 2);
        QVERIFY(found.first().at(1).value<qsizetype>() > longestLaidOut);
        for (const int key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Down, Qt::Key_Up, Qt::Key_End, Qt::Key_PageDown, Qt::Key_PageUp})
            QTest::keyClick(&pane, Qt::Key(key));
        pane.grab();
        const QTextBlock folded = pane.document()->findBlockByNumber(1);
        QCOMPARE(folded.layout()->lineCount(), 0);
        QCOMPARE(folded.lineCount(), 1);
        QTest::mouseDClick(pane.viewport(), Qt::LeftButton, {}, QPoint(300, 60));
        QTest::mouseClick(pane.viewport(), Qt::LeftButton, {}, QPoint(300, 60));
        QCOMPARE(folded.layout()->lineCount(), 0);
    }

    void keysInAFoldedLine()
    {
        const QString line = u"word "_s.repeated(longestLaidOut / 5 + 1);
        OpenPane pane(u"first\n"_s + line + u"\nlast"_s);
        QTRY_VERIFY(pane.source()->isWhole());
        const qsizetype start = 6;
        const qsizetype middle = start + 50'000;
        pane.setSelection({middle, middle});
        QTest::keyClick(&pane, Qt::Key_Right);
        QCOMPARE(pane.caret(), middle + 1);
        QTest::keyClick(&pane, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(pane.caret(), middle);
        QTest::keyClicks(&pane, u"xy"_s);
        QTest::keyClick(&pane, Qt::Key_Left);
        QTest::keyClick(&pane, Qt::Key_Delete);
        QTest::keyClick(&pane, Qt::Key_Backspace);
        QCOMPARE(pane.source()->text().length(), start + line.size() + 5);
        QTest::keyClick(&pane, Qt::Key_Home);
        QCOMPARE(pane.caret(), start);
        QTest::keyClick(&pane, Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(pane.selection(), (SourceRange{start, start + line.size()}));
        pane.setSelection({start + line.size(), start + line.size()});
        QTest::keyClick(&pane, Qt::Key_Right); // out of it
        QCOMPARE(pane.caret(), start + line.size() + 1);
        QTest::keyClick(&pane, Qt::Key_Left);
        QTest::keyClick(&pane, Qt::Key_Return);
        QCOMPARE(pane.source()->text().toString(), u"first\n"_s + line + u"\n\nlast"_s);
        pane.undo();
        QCOMPARE(pane.source()->text().toString(), u"first\n"_s + line + u"\nlast"_s);
    }

    void aLineIsFoldedWhenItGrowsAndBack()
    {
        OpenPane pane(u"first\n"_s + u"x"_s.repeated(2000));
        pane.grab();
        const auto block = [&pane] { return pane.document()->findBlockByNumber(1); };
        QVERIFY(block().layout()->lineCount() > 1);
        pane.setSelection({8, 8});
        QGuiApplication::clipboard()->setText(u"y"_s.repeated(longestLaidOut));
        pane.pastePlain();
        pane.grab();
        QCOMPARE(block().layout()->lineCount(), 0);
        QCOMPARE(block().lineCount(), 1);
        pane.undo();
        pane.grab();
        QVERIFY(block().layout()->lineCount() > 1);
        QCOMPARE(block().lineCount(), block().layout()->lineCount());
    }

    void aFoldedLineIsBroughtIntoView()
    {
        OpenPane pane(longArticle() + u"word "_s.repeated(longestLaidOut / 5 + 1) + u"\n"_s + longArticle());
        QTRY_VERIFY(pane.source()->isWhole());
        const qsizetype inside = longArticle().size() + 70'000;
        pane.setSelection({inside, inside + 4});
        QVERIFY(std::abs(pane.topLine() - 400) < 30);
        pane.scrollToLine(1);
        pane.reveal({inside, inside});
        QVERIFY(std::abs(pane.topLine() - 400) < 30);
    }

    void readOnlyStaysAsItIs()
    {
        OpenPane pane(u"- |a|"_s);
        pane.setReadOnly(true);
        pane.toggleBold();
        pane.insertLink();
        pane.pastePlain();
        QTest::keyClick(&pane, Qt::Key_Return);
        QTest::keyClick(&pane, Qt::Key_Tab);
        QCOMPARE(pane.source()->text().toString(), u"- a"_s);
    }
};

QTEST_MAIN(TestTextPane)
#include "tst_textpane.moc"
