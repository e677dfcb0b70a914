// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/showversions.h"

#include "app/fileflow.h"
#include "app/history/versionsdialog.h"
#include "tests/app/menus/menustage.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QPushButton *restoreButton(const VersionsDialog *dialog)
{
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == "Restore"_L1)
            return button;
    }
    return nullptr;
}

} // namespace

class TestShowVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The one that was just saved is among them, and one that is brought back can be undone.
    void bringsBack()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("one\n") == 4);
        file.close();
        Windows windows({folder.filePath(u"galley.ini"_s), folder.filePath(u"session.json"_s), folder.filePath(u"sample"_s),
            Windows::Session::None, {}, folder.filePath(u"versions"_s)});
        MainWindow *window = windows.open({file.fileName(), 0});
        TextPane *pane = window->workbench()->pane();
        pane->insertPlainText(u"new "_s);
        QVERIFY(window->files()->saveAndWait() == FileFlow::Outcome::Saved);
        pane->insertPlainText(u"unsaved "_s);

        showVersions(*window);
        auto *dialog = window->findChild<VersionsDialog *>();
        QVERIFY(dialog && dialog->isVisible() && dialog->isModal());
        QTRY_COMPARE(dialog->count(), 2);
        auto *list = dialog->findChild<QTreeWidget *>();
        list->setCurrentItem(list->topLevelItem(1)); // newest first
        QTRY_VERIFY(restoreButton(dialog)->isEnabled());
        restoreButton(dialog)->click();
        QCOMPARE(pane->source()->text().toString(), u"one\n"_s);
        pane->undo();
        QCOMPARE(pane->source()->text().toString(), u"new unsaved one\n"_s);
        pane->document()->setModified(false);
    }

    void nothingIsKeptHere()
    {
        const MenuStage stage("one\n");
        showVersions(*stage.window);
        auto *dialog = stage.window->findChild<VersionsDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(!dialog->findChild<QLabel *>()->text().contains("Looking for"_L1));
        QCOMPARE(dialog->count(), 0);
        QVERIFY(!restoreButton(dialog)->isEnabled());
    }

    // Who closes it before the list is there is not troubled by it.
    void closedAtOnce()
    {
        const MenuStage stage("one\n");
        showVersions(*stage.window);
        delete stage.window->findChild<VersionsDialog *>();
        showVersions(*stage.window);
        auto *dialog = stage.window->findChild<VersionsDialog *>();
        QTRY_VERIFY(!dialog->findChild<QLabel *>()->text().contains("Looking for"_L1));
    }
};

int main(int argc, char **argv)
{
    return runMenuTest<TestShowVersions>(argc, argv);
}
#include "tst_showversions.moc"
