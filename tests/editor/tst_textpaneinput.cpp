// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/panehighlighter.h"
#include "tests/editor/openpane.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QUrl>
#include <QWheelEvent>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

void turnWheel(TextPane &pane, int units, Qt::KeyboardModifiers modifiers)
{
    const QPointF place(pane.viewport()->rect().center());
    QWheelEvent event(place, pane.viewport()->mapToGlobal(place), {}, {0, units}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(pane.viewport(), &event);
}

// It begins to look with the first paint.
bool knowsTheCode(OpenPane &pane)
{
    pane.grab();
    return QTest::qWaitFor([&pane] { return pane.highlighter()->isCode(pane.textCursor().block()); }, 20'000);
}

} // namespace

class TestTextPaneInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Code is no list: there a key does no more than it says.
    void keysInCode_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("Enter") << int(Qt::Key_Return) << u"```\n- a|\n```"_s << u"```\n- a\n|\n```"_s;
        QTest::newRow("Backspace") << int(Qt::Key_Backspace) << u"```\n- |a\n```"_s << u"```\n-|a\n```"_s;
    }
    void keysInCode()
    {
        QFETCH(int, key);
        QFETCH(QString, before);
        QFETCH(QString, after);
        OpenPane pane(before);
        QVERIFY(knowsTheCode(pane));
        QTest::keyClick(&pane, Qt::Key(key));
        QCOMPARE(pane.shown(), after);
    }

    void pastingInCodeMakesNoLink()
    {
        OpenPane pane(u"```\n|word|\n```"_s);
        QVERIFY(knowsTheCode(pane));
        QMimeData data;
        data.setText(u"https://example.org"_s);
        pane.insertFromMimeData(&data);
        QCOMPARE(pane.shown(), u"```\nhttps://example.org|\n```"_s);
    }

    // Somebody who types where there is only reading is told; whoever moves or copies is not.
    void typingRefused_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<bool>("told");
        QTest::newRow("a letter") << int(Qt::Key_A) << 0 << true;
        QTest::newRow("Enter") << int(Qt::Key_Return) << 0 << true;
        QTest::newRow("Backspace") << int(Qt::Key_Backspace) << 0 << true;
        QTest::newRow("Delete") << int(Qt::Key_Delete) << 0 << true;
        QTest::newRow("paste") << int(Qt::Key_V) << int(Qt::ControlModifier) << true;
        QTest::newRow("cut") << int(Qt::Key_X) << int(Qt::ControlModifier) << true;
        QTest::newRow("copy") << int(Qt::Key_C) << int(Qt::ControlModifier) << false;
        QTest::newRow("down") << int(Qt::Key_Down) << 0 << false;
        QTest::newRow("Escape") << int(Qt::Key_Escape) << 0 << false;
    }
    void typingRefused()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(bool, told);
        OpenPane pane(u"|word|"_s);
        pane.setReadOnly(true);
        const QSignalSpy refused(&pane, &TextPane::typingRefused);
        QTest::keyClick(&pane, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QCOMPARE(refused.size(), told ? 1 : 0);
        QCOMPARE(pane.source()->text().toString(), u"word"_s);
    }

    // What an input method has not decided yet is no text: Enter belongs to the method then.
    void composing()
    {
        OpenPane pane(u"- a|"_s);
        QInputMethodEvent begun(u"ni"_s, {});
        QCoreApplication::sendEvent(&pane, &begun);
        QCOMPARE(pane.source()->text().toString(), u"- a"_s);
        QInputMethodEvent ended;
        ended.setCommitString(u"你"_s);
        QCoreApplication::sendEvent(&pane, &ended);
        QCOMPARE(pane.shown(), u"- a你|"_s);
        QTest::keyClick(&pane, Qt::Key_Return);
        QCOMPARE(pane.shown(), u"- a你\n- |"_s);
    }

    void theWheel()
    {
        OpenPane pane(longArticle());
        turnWheel(pane, -240, Qt::NoModifier);
        QVERIFY(pane.topLine() > 1);
        QCOMPARE(pane.zoom(), 100);
        const double top = pane.topLine();
        turnWheel(pane, 120, Qt::ControlModifier);
        QCOMPARE(pane.zoom(), 110);
        turnWheel(pane, -360, Qt::ControlModifier);
        QCOMPARE(pane.zoom(), 80);
        turnWheel(pane, 5, Qt::ControlModifier); // less than a notch
        QCOMPARE(pane.zoom(), 80);
        QCOMPARE(int(pane.topLine()), int(top));
    }

    // Text is the pane's, files are for the window.
    void drops_data()
    {
        QTest::addColumn<bool>("file");
        QTest::addColumn<QString>("after");
        QTest::newRow("text") << false << u"one dropped two"_s;
        QTest::newRow("a file") << true << u"one two"_s;
    }
    void drops()
    {
        QFETCH(bool, file);
        OpenPane pane(u"one |two"_s);
        QMimeData data;
        data.setText(u"dropped "_s);
        if (file)
            data.setUrls({QUrl::fromLocalFile(u"/a.md"_s)});
        const QPoint place = pane.cursorRect().center();
        pane.setSelection({0, 0});
        QDragEnterEvent enters(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(pane.viewport(), &enters);
        QCOMPARE(enters.isAccepted(), !file);
        if (enters.isAccepted()) {
            QDropEvent drops(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(pane.viewport(), &drops);
        }
        QTEST(pane.source()->text().toString(), "after");
    }

    void pastesPlain_data()
    {
        QTest::addColumn<QString>("clipboard");
        QTest::addColumn<QString>("after");
        QTest::newRow("an address is no link") << u"https://example.org"_s << u"a https://example.org| c"_s;
        QTest::newRow("line ends") << u"x\r\ny\rz"_s << u"a x\ny\nz| c"_s;
        QTest::newRow("nothing takes the selection away") << u""_s << u"a | c"_s;
    }
    void pastesPlain()
    {
        QFETCH(QString, clipboard);
        QGuiApplication::clipboard()->setText(clipboard);
        OpenPane pane(u"a |b| c"_s);
        pane.pastePlain();
        QTEST(pane.shown(), "after");
        pane.undo();
        QCOMPARE(pane.source()->text().toString(), u"a b c"_s);
    }
};

QTEST_MAIN(TestTextPaneInput)
#include "tst_textpaneinput.moc"
