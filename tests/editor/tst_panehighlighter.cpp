// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/panehighlighter.h"

#include "editor/panelayout.h"
#include "editor/textpane.h"
#include "editor/textsource.h"
#include "tests/editor/examplelook.h"

#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QThreadPool>

#include <algorithm>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

using Formats = QList<QList<QTextLayout::FormatRange>>;

Formats formatsOf(const TextPane &pane)
{
    Formats formats;
    for (QTextBlock block = pane.document()->begin(); block.isValid(); block = block.next())
        formats.append(block.layout()->formats());
    return formats;
}

QString article(int sections)
{
    QString text;
    for (int i = 0; i < sections; ++i)
        text
            += u"## Section %1\n\nSome *words* and `code` with a [link](https://example.org).\n\n```cpp\nint x = %1; // one\n```\n\n"_s.arg(
                i);
    return text;
}

} // namespace

class TestPaneHighlighter : public QObject
{
    Q_OBJECT

private:
    static void open(TextPane &pane, const QString &text)
    {
        pane.setLook(exampleLook());
        pane.resize(900, 600);
        pane.source()->load(SourceText(text));
        pane.show();
        QTRY_VERIFY_WITH_TIMEOUT(pane.highlighter()->isFinished(), 30'000);
    }
    // The formats must be what a pane that opens the same text would show.
    static void checkAgainstFresh(const TextPane &pane)
    {
        TextPane fresh;
        open(fresh, pane.source()->text().toString());
        QTRY_VERIFY_WITH_TIMEOUT(pane.highlighter()->isFinished(), 30'000);
        QCOMPARE(formatsOf(pane), formatsOf(fresh));
    }

private Q_SLOTS:
    void coloursInPlace()
    {
        TextPane pane;
        open(pane, u"# Title\n\na *b* c"_s);
        const auto title = pane.document()->begin().layout()->formats();
        QCOMPARE(title.size(), 2);
        QCOMPARE(title.at(0).start, 0);
        QCOMPARE(title.at(0).length, 1);
        QCOMPARE(title.at(0).format.foreground().color(), exampleLook().muted);
        QCOMPARE(title.at(1).format.fontWeight(), int(QFont::Bold));
        const auto text = pane.document()->lastBlock().layout()->formats();
        QCOMPARE(text.size(), 3);
        QCOMPARE(text.at(1).start, 3);
        QVERIFY(text.at(1).format.fontItalic());
    }

    void showsTextBeforeColours()
    {
        TextPane pane;
        pane.setLook(exampleLook());
        pane.source()->load(SourceText(article(10)));
        QCOMPARE(pane.highlighter()->linesScanned(), 0);
        QVERIFY(!pane.highlighter()->isFinished());
    }

    // No worker is needed for what another pane has read already.
    void panesShareTheirDefinitions()
    {
        TextPane first;
        open(first, article(3));
        QThreadPool *const workers = QThreadPool::globalInstance();
        const int usual = workers->maxThreadCount();
        workers->waitForDone();
        workers->setMaxThreadCount(0);
        TextPane second;
        second.setLook(exampleLook());
        second.resize(900, 600);
        second.source()->load(SourceText(article(3)));
        second.show();
        const bool coloured = QTest::qWaitFor([&second] { return second.highlighter()->isFinished(); }, 30'000);
        workers->setMaxThreadCount(usual);
        QVERIFY(coloured);
        QCOMPARE(formatsOf(second), formatsOf(first));
    }

    void aKeyCostsItsLine()
    {
        TextPane pane;
        open(pane, article(300));
        const qint64 before = pane.highlighter()->linesScanned();
        QTextCursor cursor(pane.document()->findBlockByNumber(2));
        pane.setTextCursor(cursor);
        QTest::keyClick(&pane, Qt::Key_A);
        QVERIFY(pane.highlighter()->linesScanned() - before <= 2);
        QTest::keyClick(&pane, Qt::Key_Return);
        QVERIFY(pane.highlighter()->linesScanned() - before <= 5);
        QVERIFY(pane.highlighter()->isFinished());
    }

    void aFenceReachesAsFarAsItDoes()
    {
        TextPane pane;
        open(pane, article(300));
        pane.setSelection({0, 0});
        const qint64 before = pane.highlighter()->linesScanned();
        QTest::keyClicks(&pane, u"~~~"_s);
        QTest::keyClick(&pane, Qt::Key_Return);
        QVERIFY(pane.highlighter()->linesScanned() - before <= 4 * 125);
        QTRY_VERIFY_WITH_TIMEOUT(pane.highlighter()->isFinished(), 30'000);
        QVERIFY(pane.highlighter()->isCode(pane.document()->lastBlock().previous()));
        checkAgainstFresh(pane);
        pane.undo();
        checkAgainstFresh(pane);
    }

    void endsWhereAFreshPaneDoes_data()
    {
        QTest::addColumn<qsizetype>("start");
        QTest::addColumn<qsizetype>("end");
        QTest::addColumn<QString>("replacement");
        QTest::newRow("word") << qsizetype(30) << qsizetype(30) << u"x"_s;
        QTest::newRow("fence opened") << qsizetype(0) << qsizetype(0) << u"```\n"_s;
        QTest::newRow("comment opened") << qsizetype(0) << qsizetype(0) << u"<!--\n"_s;
        QTest::newRow("lines removed") << qsizetype(20) << qsizetype(400) << QString();
        QTest::newRow("much pasted") << qsizetype(17) << qsizetype(17) << article(60);
        QTest::newRow("all replaced") << qsizetype(0) << qsizetype(3000) << u"```\ncode"_s;
        QTest::newRow("front matter") << qsizetype(0) << qsizetype(0) << u"---\ntitle: a\n---\n"_s;
    }
    void endsWhereAFreshPaneDoes()
    {
        QFETCH(qsizetype, start);
        QFETCH(qsizetype, end);
        QFETCH(QString, replacement);
        TextPane pane;
        open(pane, article(80));
        QVERIFY(pane.source()->apply({pane.source()->revision(), {{{start, end}, replacement}}, {}}));
        checkAgainstFresh(pane);
        pane.document()->undo();
        checkAgainstFresh(pane);
    }

    void jumpsAreColouredAtOnce()
    {
        TextPane pane;
        pane.setLook(exampleLook());
        pane.resize(900, 600);
        pane.source()->load(SourceText(article(3000)));
        pane.show();
        QTRY_VERIFY(pane.source()->isWhole());
        QTRY_VERIFY(pane.highlighter()->linesScanned() > 0);
        pane.scrollToLine(20'001);
        QVERIFY(!pane.document()->findBlockByNumber(20'000).layout()->formats().isEmpty());
    }

    void knowsCode()
    {
        TextPane pane;
        open(pane, u"---\nlang: en\n---\na\n```\nb\n```\nc"_s);
        QList<bool> code;
        for (QTextBlock block = pane.document()->begin(); block.isValid(); block = block.next())
            code.append(pane.highlighter()->isCode(block));
        QCOMPARE(code, (QList<bool>{true, true, true, false, true, true, true, false}));
    }

    void longLinesStayPlain()
    {
        TextPane pane;
        open(pane, u"*a* "_s.repeated(5000) + u"\n*b*"_s);
        QVERIFY(pane.document()->begin().layout()->formats().isEmpty());
        QCOMPARE(pane.document()->lastBlock().layout()->formats().size(), 3);
    }

    void composingKeepsItsOwnFormats()
    {
        TextPane pane;
        open(pane, u"a *b* c"_s);
        pane.setSelection({7, 7});
        QTextCharFormat underlined;
        underlined.setFontUnderline(true);
        QInputMethodEvent compose(u"ni"_s, {{QInputMethodEvent::TextFormat, 0, 2, underlined}});
        QCoreApplication::sendEvent(&pane, &compose);
        const auto formats = pane.document()->begin().layout()->formats();
        QVERIFY(std::any_of(
            formats.cbegin(), formats.cend(), [](const QTextLayout::FormatRange &range) { return range.format.fontUnderline(); }));
        QVERIFY(
            std::any_of(formats.cbegin(), formats.cend(), [](const QTextLayout::FormatRange &range) { return range.format.fontItalic(); }));
        QCOMPARE(pane.source()->text().toString(), u"a *b* c"_s);
        QInputMethodEvent commit;
        commit.setCommitString(u"你"_s);
        QCoreApplication::sendEvent(&pane, &commit);
        QCOMPARE(pane.source()->text().toString(), u"a *b* c你"_s);
        checkAgainstFresh(pane);
    }
};

QTEST_MAIN(TestPaneHighlighter)
#include "tst_panehighlighter.moc"
