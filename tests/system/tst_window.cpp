// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/windowstage.h"

#include <QAction>
#include <QTreeView>

using namespace Galley;
using namespace Qt::StringLiterals;

// A writer at work: types, scrolls, clicks and saves in the real window.
class TestWindow : public QObject
{
    Q_OBJECT

private:
    static QByteArray longArticle()
    {
        QByteArray text = "# A long article\n\n";
        for (int section = 1; section <= 40; ++section) {
            text += "## Section " + QByteArray::number(section) + "\n\n";
            for (int paragraph = 0; paragraph < 3; ++paragraph)
                text += QByteArray("Words that fill a line or two, so that there is something to scroll past. ").repeated(5) + "\n\n";
        }
        return text;
    }

    static int lineOf(const WindowStage &stage, const QString &text)
    {
        const SourceText &source = stage.pane()->source()->text();
        return source.lineAt(source.toString().indexOf(text));
    }

    static QModelIndex find(const QTreeView *tree, const QString &text)
    {
        const QModelIndexList found
            = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }

private Q_SLOTS:
    void typingAppearsOnThePage()
    {
        WindowStage stage;
        QVERIFY(stage.open("# Hello\n\nA paragraph.\n"));
        QVERIFY(stage.pageText().contains("A paragraph."_L1));
        stage.pane()->moveCursor(QTextCursor::End);
        QTest::keyClicks(stage.pane(), u"Typed *just now*"_s);
        QVERIFY(stage.settle());
        QVERIFY(stage.pageText().contains("Typed just now"_L1));
        QCOMPARE(stage.ask(u"document.querySelector('main em').textContent"_s).toString(), u"just now"_s);
        QVERIFY(stage.window->isWindowModified());

        stage.action("undo")->trigger();
        while (stage.window->isWindowModified())
            stage.action("undo")->trigger();
        QVERIFY(stage.settle());
        QVERIFY(!stage.pageText().contains("Typed"_L1));
    }

    void thePageKeepsWhatDidNotChange()
    {
        WindowStage stage;
        QVERIFY(stage.open("# One\n\nTwo.\n\nThree.\n"));
        stage.ask(u"document.querySelector('h1').galleyMark = 1"_s);
        stage.pane()->moveCursor(QTextCursor::End);
        QTest::keyClicks(stage.pane(), u"Four."_s);
        QVERIFY(stage.settle());
        QVERIFY(stage.pageText().contains("Four."_L1));
        QCOMPARE(stage.ask(u"document.querySelector('h1').galleyMark"_s).toInt(), 1);
    }

    void thePageFollowsThePane()
    {
        WindowStage stage;
        QVERIFY(stage.open(longArticle()));
        stage.pane()->scrollToLine(lineOf(stage, u"## Section 20\n"_s));
        QTRY_VERIFY(std::abs(stage.topOf(u"h2"_s, u"Section 20"_s)) < 60);
        stage.pane()->scrollToLine(1);
        QTRY_COMPARE(stage.ask(u"document.scrollingElement.scrollTop"_s).toDouble(), 0.0);
        stage.pane()->scrollToLine(1e9);
        QTRY_VERIFY(stage.ask(u"(s => s.scrollHeight - s.clientHeight - s.scrollTop)(document.scrollingElement)"_s).toDouble() < 2);
    }

    void thePaneFollowsThePage()
    {
        WindowStage stage;
        QVERIFY(stage.open(longArticle()));
        const int line = lineOf(stage, u"## Section 25\n"_s);
        stage.ask(u"[...document.querySelectorAll('h2')].find(e => e.textContent.includes('Section 25')).scrollIntoView()"_s);
        QTRY_VERIFY(std::abs(stage.pane()->topLine() - line) < 3);
        // The pane's own movement is an echo and must not move the page again.
        QVERIFY(stage.settle());
        QVERIFY(std::abs(stage.topOf(u"h2"_s, u"Section 25"_s)) < 60);
    }

    void eachGoesItsOwnWayWithoutSync()
    {
        Preferences preferences;
        preferences.syncScrolling = false;
        WindowStage stage(preferences);
        QVERIFY(stage.open(longArticle()));
        stage.pane()->scrollToLine(lineOf(stage, u"## Section 20\n"_s));
        QVERIFY(stage.settle());
        QCOMPARE(stage.ask(u"document.scrollingElement.scrollTop"_s).toDouble(), 0.0);
    }

    void aClickInTheOutlineMovesBoth()
    {
        WindowStage stage;
        QVERIFY(stage.open(longArticle()));
        QTreeView *tree = nullptr;
        for (QTreeView *candidate : stage.window->findChildren<QTreeView *>())
            if (find(candidate, u"Section 30"_s).isValid())
                tree = candidate;
        QVERIFY(tree);
        const QModelIndex index = find(tree, u"Section 30"_s);
        tree->scrollTo(index);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
        const SourceText &text = stage.pane()->source()->text();
        QTRY_COMPARE(text.lineAt(stage.pane()->caret()), lineOf(stage, u"## Section 30\n"_s));
        QTRY_VERIFY(stage.topOf(u"h2"_s, u"Section 30"_s) < stage.preview()->height());
        QVERIFY(stage.topOf(u"h2"_s, u"Section 30"_s) > -60);
        QTRY_COMPARE(tree->currentIndex(), index);
    }

    void saving_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("plain") << "One.\n"_ba << "One.\nMore"_ba;
        QTest::newRow("CRLF") << "One.\r\nTwo.\r\n"_ba << "One.\r\nTwo.\r\nMore"_ba;
        QTest::newRow("byte order mark") << "\xef\xbb\xbfOne.\n"_ba << "\xef\xbb\xbfOne.\nMore"_ba;
        QTest::newRow("mixed line ends") << "One.\r\nTwo.\nThree.\n"_ba << "One.\r\nTwo.\nThree.\nMore"_ba;
        QTest::newRow("no-break space") << "One\xc2\xa0!\n"_ba << "One\xc2\xa0!\nMore"_ba;
    }
    void saving()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        WindowStage stage;
        const QString path = stage.write(u"article.md"_s, before);
        QVERIFY(stage.openFile(path));
        stage.action("save")->trigger();
        QTRY_VERIFY(!stage.window->article()->isSaving());
        QCOMPARE(WindowStage::read(path), before);
        stage.pane()->moveCursor(QTextCursor::End);
        QTest::keyClicks(stage.pane(), u"More"_s);
        QVERIFY(stage.window->isWindowModified());
        stage.action("save")->trigger();
        QTRY_VERIFY(!stage.window->article()->isSaving());
        QCOMPARE(WindowStage::read(path), after);
        QVERIFY(!stage.window->isWindowModified());
    }

    void whatCannotBeDecodedIsNotSavedOver()
    {
        WindowStage stage;
        const QByteArray bytes = "caf\xe9 and more\n"_ba;
        const QString path = stage.write(u"latin.md"_s, bytes);
        QVERIFY(stage.openFile(path));
        QVERIFY(stage.window->article()->isReadOnly());
        QTest::keyClicks(stage.pane(), u"x"_s);
        QCOMPARE(WindowStage::read(path), bytes);
        QVERIFY(!stage.window->isWindowModified());
    }

    void aLinkWithinThePageMovesBoth()
    {
        WindowStage stage;
        QVERIFY(stage.open("[down](#section-30)\n\n" + longArticle()));
        stage.ask(u"document.querySelector('main a').click()"_s);
        QTRY_VERIFY(std::abs(stage.topOf(u"h2"_s, u"Section 30"_s)) < 60);
        const int line = lineOf(stage, u"## Section 30\n"_s);
        QTRY_VERIFY(std::abs(stage.pane()->topLine() - line) < 3);
    }

    void aDoubleClickOnThePagePutsTheCaretThere()
    {
        WindowStage stage;
        QVERIFY(stage.open("# One\n\nTwo.\n\nThree.\n"));
        stage.ask(u"(p => p.dispatchEvent(new MouseEvent('dblclick', {bubbles: true, clientX: "
                  u"p.getBoundingClientRect().x + 2,"
                  "clientY: p.getBoundingClientRect().y + 2})))(document.querySelectorAll('main p')[1])"_s);
        const SourceText &text = stage.pane()->source()->text();
        QTRY_COMPARE(text.lineAt(stage.pane()->caret()), lineOf(stage, u"Three."_s));
        QTRY_VERIFY(stage.pane()->hasFocus());
    }

    void aLinkToAnotherArticleOpensIt()
    {
        WindowStage stage;
        QVERIFY(!stage.write(u"other.md"_s, "# Other\n").isEmpty());
        QVERIFY(stage.open("[other](other.md)\n"));
        stage.ask(u"document.querySelector('main a').click()"_s);
        QTRY_COMPARE(stage.windows.all().size(), 2);
        QCOMPARE(stage.windows.all().last()->article()->displayName(), u"other.md"_s);
    }

    void theSampleArticleOpens()
    {
        WindowStage stage;
        stage.window = stage.windows.openHidden();
        bool started = false;
        connect(stage.window, &MainWindow::previewStarted, this, [&started] { started = true; });
        stage.windows.openSample(stage.window);
        QTRY_VERIFY_WITH_TIMEOUT(started, 60'000);
        QVERIFY(stage.settle());
        QVERIFY(!stage.window->isWindowModified());
        QCOMPARE(stage.ask(u"document.querySelectorAll('main h1').length"_s).toInt(), 1);
        QCOMPARE(stage.ask(u"document.querySelectorAll('main table').length"_s).toInt(), 1);
        QVERIFY(stage.ask(u"document.querySelectorAll('main pre').length"_s).toInt() >= 3);
        QVERIFY(stage.ask(u"document.querySelectorAll('main input[type=checkbox]').length"_s).toInt() >= 7);
        QVERIFY(stage.ask(u"[...document.querySelectorAll('main img')].every(i => i.complete && i.naturalWidth > 0)"_s).toBool());
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestWindow>(argc, argv);
}
#include "tst_window.moc"
