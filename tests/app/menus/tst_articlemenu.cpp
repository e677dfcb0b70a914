// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/menus.h"

#include "app/messagebar.h"
#include "app/problems/problems.h"
#include "tests/app/menus/menustage.h"

#include <QClipboard>
#include <QStatusBar>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestArticleMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries()
    {
        const MenuStage stage;
        QCOMPARE(stage.entriesWith("nextHeading"),
            (QStringList{u"nextHeading Ctrl+Alt+Down"_s, u"previousHeading Ctrl+Alt+Up"_s, u"-"_s, u"nextProblem F8"_s,
                u"previousProblem Shift+F8"_s, u"showRemedies Ctrl+."_s, u"-"_s, u"moveSectionUp Alt+Shift+Up"_s,
                u"moveSectionDown Alt+Shift+Down"_s, u"promoteSection Alt+Shift+Left"_s, u"demoteSection Alt+Shift+Right"_s, u"-"_s,
                u"updateToc Ctrl+Alt+T"_s, u"copyToc Ctrl+Alt+C"_s, u"renumberCitations Ctrl+Alt+N"_s, u"-"_s,
                u"checkWebLinks Ctrl+Alt+L"_s}));
    }

    void letters() { QCOMPARE(MenuStage::entriesWithoutLetter("nextHeading"), QStringList()); }

    // From heading to heading; at the ends the caret stays.
    void headings()
    {
        const MenuStage stage("# One\n\ntext\n\nTwo\n---\n\n> ## Three\n");
        QVERIFY(stage.waitForFacts());
        QList<qsizetype> carets;
        for (int i = 0; i < 4; ++i) {
            stage.choose("nextHeading");
            carets.append(stage.pane()->caret());
        }
        QCOMPARE(carets, (QList<qsizetype>{13, 27, 27, 27}));
        carets.clear();
        for (int i = 0; i < 3; ++i) {
            stage.choose("previousHeading");
            carets.append(stage.pane()->caret());
        }
        QCOMPARE(carets, (QList<qsizetype>{13, 2, 2}));
    }

    void noHeadings()
    {
        const MenuStage stage("text\n");
        QVERIFY(stage.waitForFacts());
        stage.choose("nextHeading");
        stage.choose("previousHeading");
        QCOMPARE(stage.pane()->caret(), 0);
        QGuiApplication::clipboard()->setText(u"kept"_s);
        stage.choose("copyToc");
        QCOMPARE(QGuiApplication::clipboard()->text(), u"kept"_s);
        QVERIFY(stage.window->workbench()->messageBar()->message().contains("no headings"_L1));
    }

    void copiesATableOfContents()
    {
        const MenuStage stage("# T\n\n## A *b*\n\n### C\n");
        QVERIFY(stage.waitForFacts());
        stage.choose("copyToc");
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), u"- [A *b*](#a-b)\n  - [C](#c)"_s);
        QCOMPARE(stage.text(), u"# T\n\n## A *b*\n\n### C\n"_s);
    }

    void theTableOfContents()
    {
        const MenuStage stage("# T\n\n## Contents\n\n- [A](#a)\n\n## A\n");
        stage.choose("updateToc");
        QVERIFY(stage.window->statusBar()->currentMessage().contains("up to date"_L1));
        stage.putCaret(stage.text().size());
        stage.pane()->insertPlainText(u"\n## B\n"_s);
        stage.choose("updateToc"); // of the newest text, without waiting
        QVERIFY(stage.text().contains("- [A](#a)\n- [B](#b)\n"_L1));
        stage.pane()->undo();
        QVERIFY(!stage.text().contains("- [B](#b)"_L1));
        stage.pane()->setReadOnly(true);
        stage.choose("updateToc");
        QVERIFY(!stage.text().contains("- [B](#b)"_L1));
    }

    // What changes the text is there only where it may be changed; what is copied or looked for is always.
    void readOnly()
    {
        const MenuStage stage("# T\n\n## A\n");
        for (const bool readOnly : {true, false}) {
            stage.pane()->setReadOnly(readOnly);
            for (const char *name :
                {"moveSectionUp", "moveSectionDown", "promoteSection", "demoteSection", "updateToc", "renumberCitations"})
                QVERIFY2(stage.action(name)->isEnabled() != readOnly, name);
            for (const char *name : {"nextHeading", "nextProblem", "copyToc", "checkWebLinks"})
                QVERIFY2(stage.action(name)->isEnabled(), name);
        }
    }

    void sections()
    {
        const MenuStage stage("# T\n\n## A\n\na\n\n## B\n\nb\n");
        QVERIFY(stage.waitForFacts());
        stage.putCaret(stage.text().indexOf("a\n"_L1));
        stage.choose("moveSectionDown");
        QTRY_COMPARE(stage.text(), u"# T\n\n## B\n\nb\n\n## A\n\na\n"_s);
        QVERIFY(stage.waitForFacts());
        stage.choose("demoteSection");
        QTRY_VERIFY(stage.text().contains("### A"_L1));
        QVERIFY(stage.waitForFacts());
        stage.choose("promoteSection");
        QTRY_VERIFY(stage.text().contains("\n## A"_L1));
    }

    void problems()
    {
        const MenuStage stage("# T\n\nIt is the the end.\n\nAnd and so.\n");
        QVERIFY(QTest::qWaitFor([&stage] { return stage.window->problems()->findings().size() >= 2; }, 30'000));
        stage.choose("nextProblem");
        const qsizetype first = stage.pane()->caret();
        QVERIFY(first > 0);
        stage.choose("nextProblem");
        QVERIFY(stage.pane()->caret() > first);
        stage.choose("previousProblem");
        QCOMPARE(stage.pane()->caret(), first);
    }

    // Nothing goes out where there is nothing to ask for, and the entry does not stay on.
    void nothingToCheckOnTheWeb()
    {
        const MenuStage stage("# T\n\n[here](#t)\n");
        stage.choose("checkWebLinks");
        QVERIFY(!stage.action("checkWebLinks")->isChecked());
    }
};

int main(int argc, char **argv)
{
    return runMenuTest<TestArticleMenu>(argc, argv);
}
#include "tst_articlemenu.moc"
