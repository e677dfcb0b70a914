// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/menus.h"

#include "app/aboutdialog.h"
#include "tests/app/menus/menustage.h"

using namespace Galley;
using namespace Qt::StringLiterals;

class TestHelpMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries()
    {
        const MenuStage stage;
        QCOMPARE(stage.entriesWith("about"), (QStringList{u"openSample"_s, u"-"_s, u"about"_s}));
    }

    void letters() { QCOMPARE(MenuStage::entriesWithoutLetter("about"), QStringList()); }

    // In this window where nothing was written in it, else in another.
    void theSample()
    {
        MenuStage stage;
        stage.choose("openSample");
        QCOMPARE(stage.windows.all().size(), 1);
        QVERIFY(stage.text().size() > 1000);
        QVERIFY(!stage.window->article()->isModified());
        stage.pane()->insertPlainText(u"mine"_s);
        const QString mine = stage.text();
        stage.choose("openSample");
        QCOMPARE(stage.windows.all().size(), 2);
        QCOMPARE(stage.text(), mine);
        stage.pane()->undo();
    }

    void about()
    {
        const MenuStage stage;
        bool shown = false;
        answerNext<AboutDialog>(stage.window, [&shown](AboutDialog *dialog) {
            shown = dialog->isVisible();
            dialog->reject();
        });
        stage.choose("about");
        QVERIFY(shown);
    }
};

int main(int argc, char **argv)
{
    return runMenuTest<TestHelpMenu>(argc, argv);
}
#include "tst_helpmenu.moc"
