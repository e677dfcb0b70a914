// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/menus.h"

#include "app/preferencesdialog.h"
#include "editor/findbar.h"
#include "tests/app/menus/menustage.h"

#include <QClipboard>
#include <QSpinBox>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestEditMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries()
    {
        const MenuStage stage;
        QCOMPARE(stage.entriesWith("undo"),
            (QStringList{u"undo Ctrl+Z"_s, u"redo Ctrl+Shift+Z"_s, u"-"_s, u"cut Ctrl+X"_s, u"copy Ctrl+C"_s, u"paste Ctrl+V"_s,
                u"pastePlain Ctrl+Shift+V"_s, u"pasteArticle Ctrl+Alt+V"_s, u"selectAll Ctrl+A"_s, u"-"_s, u"find Ctrl+F"_s,
                u"findNext F3"_s, u"findPrevious Shift+F3"_s, u"replace Ctrl+H"_s, u"goToLine Ctrl+G"_s, u"-"_s, u"preferences Ctrl+,"_s}));
    }

    void letters() { QCOMPARE(MenuStage::entriesWithoutLetter("undo"), QStringList()); }

    // What there is to undo, redo, cut and copy can be seen.
    void enabledWhereThereIsSomethingToDo()
    {
        const MenuStage stage("word\n");
        const auto enabled = [&stage] {
            QStringList names;
            for (const char *name : {"undo", "redo", "cut", "copy"}) {
                if (stage.action(name)->isEnabled())
                    names.append(QString::fromLatin1(name));
            }
            return names.join(u' ');
        };
        QCOMPARE(enabled(), u""_s);
        stage.pane()->insertPlainText(u"new "_s);
        QCOMPARE(enabled(), u"undo"_s);
        stage.choose("undo");
        QCOMPARE(stage.text(), u"word\n"_s);
        QCOMPARE(enabled(), u"redo"_s);
        stage.choose("redo");
        QCOMPARE(stage.text(), u"new word\n"_s);
        stage.choose("selectAll");
        QCOMPARE(enabled(), u"undo cut copy"_s);
        stage.putCaret(0);
        QCOMPARE(enabled(), u"undo"_s);
        // Another text has nothing of this one.
        stage.window->article()->startUntitled();
        QCOMPARE(enabled(), u""_s);
    }

    void nothingEditsWhatIsForReading()
    {
        const MenuStage stage("word\n");
        stage.choose("selectAll");
        const auto enabled = [&stage](const char *name) { return stage.action(name)->isEnabled(); };
        for (const bool readOnly : {true, false}) {
            stage.pane()->setReadOnly(readOnly);
            QVERIFY(enabled("copy"));
            for (const char *name : {"cut", "paste", "pastePlain", "replace", "bold", "taskBox", "insertTable"})
                QVERIFY2(enabled(name) != readOnly, name);
        }
    }

    void theClipboard()
    {
        const MenuStage stage("one two\n");
        stage.pane()->setSelection({0, 4});
        stage.choose("copy");
        QCOMPARE(QGuiApplication::clipboard()->text(), u"one "_s);
        stage.choose("cut");
        QCOMPARE(stage.text(), u"two\n"_s);
        stage.choose("paste");
        QCOMPARE(stage.text(), u"one two\n"_s);
        QGuiApplication::clipboard()->setText(u"https://example.org"_s);
        stage.pane()->setSelection({4, 7});
        stage.choose("paste"); // an address over words is a link
        QCOMPARE(stage.text(), u"one [two](https://example.org)\n"_s);
        stage.choose("undo");
        stage.pane()->setSelection({4, 7});
        stage.choose("pastePlain");
        QCOMPARE(stage.text(), u"one https://example.org\n"_s);
    }

    void finding()
    {
        const MenuStage stage("a dog, a cat, a dog\n");
        FindBar *bar = stage.window->workbench()->findBar();
        QVERIFY(bar->isHidden());
        stage.pane()->setSelection({2, 5});
        stage.choose("find");
        QVERIFY(!bar->isHidden());
        stage.choose("findNext");
        QTRY_COMPARE(stage.pane()->selection(), (SourceRange{16, 19}));
        stage.choose("findPrevious");
        QTRY_COMPARE(stage.pane()->selection(), (SourceRange{2, 5}));
        stage.choose("replace");
        QVERIFY(!bar->isHidden());
    }

    void goesToALine()
    {
        const MenuStage stage("one\ntwo\nthree\n");
        answerNext(stage.window, [](QDialog *dialog) {
            dialog->findChild<QSpinBox *>()->setValue(3);
            dialog->accept();
        });
        stage.choose("goToLine");
        QCOMPARE(stage.pane()->caret(), 8);
        answerNext(stage.window, [](QDialog *dialog) { dialog->reject(); });
        stage.choose("goToLine");
        QCOMPARE(stage.pane()->caret(), 8);
    }

    // One dialog for all windows.
    void preferences()
    {
        MenuStage stage;
        const MainWindow *second = stage.windows.openHidden();
        stage.choose("preferences");
        second->findChild<QAction *>(u"preferences"_s)->trigger();
        int dialogs = 0;
        for (const QWidget *widget : QApplication::topLevelWidgets())
            dialogs += qobject_cast<const PreferencesDialog *>(widget) ? 1 : 0;
        QCOMPARE(dialogs, 1);
    }
};

int main(int argc, char **argv)
{
    return runMenuTest<TestEditMenu>(argc, argv);
}
#include "tst_editmenu.moc"
