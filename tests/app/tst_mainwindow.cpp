// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/actions.h"
#include "app/article.h"
#include "app/fileflow.h"
#include "app/messagebar.h"
#include "app/windows.h"
#include "app/workbench.h"
#include "editor/textpane.h"
#include "editor/textsource.h"
#include "preview/previewpane.h"

#include <QAccessible>
#include <QAction>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>
#include <QPushButton>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

bool mustHaveName(const QAccessibleInterface *node)
{
    switch (node->role()) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::List:
    case QAccessible::PageTab:
        return !node->state().invisible;
    default:
        return false;
    }
}

void collectNameless(QAccessibleInterface *node, QStringList &nameless)
{
    if (!node || !node->isValid())
        return;
    if (mustHaveName(node) && node->text(QAccessible::Name).isEmpty())
        nameless.append(
            node->object() ? QString::fromLatin1(node->object()->metaObject()->className()) + u' ' + node->object()->objectName() : u"?"_s);
    if (node->role() == QAccessible::Tree || node->role() == QAccessible::Table || node->role() == QAccessible::List)
        return; // the cells are the article's
    for (int i = 0; i < node->childCount(); ++i)
        collectNameless(node->child(i), nameless);
}

void checkMnemonics(const QMenu *menu)
{
    QHash<QChar, QString> taken;
    for (const QAction *action : menu->actions()) {
        if (action->isSeparator())
            continue;
        QString text = action->text();
        text.remove(u"&&"_s);
        const qsizetype mark = text.indexOf(u'&');
        QVERIFY2(mark >= 0 && mark + 1 < text.size(), qPrintable(text));
        const QChar key = text.at(mark + 1).toLower();
        QVERIFY2(!taken.contains(key), qPrintable(u"%1: %2 and %3"_s.arg(menu->title(), text, taken.value(key))));
        taken.insert(key, text);
        if (action->menu())
            checkMnemonics(action->menu());
    }
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void titleTellsNameAndChanges()
    {
        Windows windows(options());
        MainWindow *window = windows.openHidden();
        QCOMPARE(window->windowTitle(), u"Untitled[*] — Galley"_s);
        QVERIFY(!window->isWindowModified());
        const QString path = write(u"an article.md"_s, "# One\n");
        QCOMPARE(windows.open({path, 0}, window), window);
        QCOMPARE(window->windowTitle(), u"an article.md[*] — Galley"_s);
        window->workbench()->pane()->insertPlainText(u"x"_s);
        QVERIFY(window->isWindowModified());
        window->workbench()->pane()->undo();
        QVERIFY(!window->isWindowModified());
    }

    void aPlaceOnNoScreenIsNotTaken()
    {
        Windows windows(options());
        MainWindow *window = windows.openHidden();
        window->move(9000, 9000);
        const WindowState away = window->state();
        MainWindow *again = windows.openHidden();
        again->restoreLayout(away);
        again->show();
        QVERIFY(QTest::qWaitForWindowExposed(again));
        QTRY_VERIFY(again->screen()->availableGeometry().contains(again->geometry().center()));
    }

    void savesWhatWasWritten()
    {
        Windows windows(options());
        const QByteArray original = "one\r\ntwo\nthree\r\n";
        const QString path = write(u"mixed.md"_s, original);
        MainWindow *window = windows.open({path, 0});
        TextPane *pane = window->workbench()->pane();
        pane->insertPlainText(u"x"_s);
        pane->undo();
        QVERIFY(window->files()->saveAndWait() == FileFlow::Outcome::Saved);
        QCOMPARE(read(path), original);
        pane->insertPlainText(u"0 "_s);
        QVERIFY(window->files()->saveAndWait() == FileFlow::Outcome::Saved);
        QCOMPARE(read(path), "0 one\r\ntwo\nthree\r\n"_ba);
        QVERIFY(!window->article()->isModified());
    }

    void undecodableTextIsNotSavedOver()
    {
        Windows windows(options());
        const QByteArray original = "good \xff bad";
        const QString path = write(u"invalid.md"_s, original);
        MainWindow *window = windows.open({path, 0});
        QVERIFY(window->workbench()->pane()->isReadOnly());
        QVERIFY(!window->workbench()->messageBar()->message().isEmpty());
        QVERIFY(window->files()->saveAndWait() == FileFlow::Outcome::NotSaved);
        QCOMPARE(read(path), original);
    }

    void failedOpeningIsToldInTheWindow()
    {
        Windows windows(options());
        MainWindow *window = windows.openUntitled();
        windows.open({m_folder.path(), 0}, window);
        QCOMPARE(windows.all().size(), 1);
        QVERIFY(window->workbench()->messageBar()->message().contains(m_folder.path()));
        QVERIFY(window->article()->path().isEmpty());
    }

    void changesOfOthersAreNoticed()
    {
        Windows windows(options());
        const QString path = write(u"shared.md"_s, "one\n");
        const MainWindow *window = windows.open({path, 0});
        QVERIFY(!window->article()->changedOnDisk());
        write(u"shared.md"_s, "two\n");
        QVERIFY(window->article()->changedOnDisk());
    }

    void oneWindowForOneFile()
    {
        Windows windows(options());
        const QString path = write(u"once.md"_s, "a\nb\nc\n");
        MainWindow *window = windows.open({path, 0});
        QCOMPARE(windows.open({path, 3}), window);
        QCOMPARE(window->workbench()->pane()->caret(), 4);
    }

    void sessionComesBack()
    {
        Windows::Options kept = options();
        kept.session = Windows::Session::Keep;
        kept.recoveryFolder = m_folder.filePath(u"recovery"_s);
        const QString path = write(u"kept.md"_s, "one\n\ntwo\n");
        {
            Windows windows(kept);
            MainWindow *window = windows.open({path, 0});
            window->workbench()->setViewMode(ViewMode::Write);
            window->workbench()->pane()->setZoom(150);
            window->workbench()->pane()->insertPlainText(u"unsaved "_s);
            Preferences preferences = windows.preferences();
            preferences.keepDrafts = true;
            windows.settings()->setPreferences(preferences);
            windows.quitUnasked();
        }
        QCOMPARE(read(path), "one\n\ntwo\n"_ba);
        Windows windows(kept);
        windows.start({});
        QCOMPARE(windows.all().size(), 1);
        const MainWindow *window = windows.all().first();
        QCOMPARE(window->article()->path(), path);
        QTRY_VERIFY(window->article()->isModified());
        QCOMPARE(window->workbench()->pane()->source()->text().toString(), u"unsaved one\n\ntwo\n"_s);
        QCOMPARE(window->workbench()->pane()->zoom(), 150);
        QCOMPARE(window->workbench()->viewMode(), ViewMode::Write);
    }

    void narrowWindowsFoldThePreview()
    {
        Windows windows(options());
        MainWindow *window = windows.openUntitled();
        window->resize(1200, 700);
        QTRY_COMPARE(window->workbench()->shownViewMode(), ViewMode::SideBySide);
        window->resize(850, 700);
        QTRY_COMPARE(window->workbench()->shownViewMode(), ViewMode::Write);
        window->workbench()->setViewMode(ViewMode::SideBySide);
        QCOMPARE(window->workbench()->shownViewMode(), ViewMode::SideBySide);
        window->resize(1200, 700);
        QTRY_COMPARE(window->workbench()->shownViewMode(), ViewMode::SideBySide);
    }

    void menusHaveMnemonics()
    {
        Windows windows(options());
        const MainWindow *window = windows.openHidden();
        QHash<QChar, QString> taken;
        for (const QAction *action : window->menuBar()->actions()) {
            const QChar key = action->text().at(action->text().indexOf(u'&') + 1).toLower();
            QVERIFY2(!taken.contains(key), qPrintable(action->text()));
            taken.insert(key, action->text());
            checkMnemonics(action->menu());
        }
    }

    void everythingHasAName()
    {
        Windows windows(options());
        MainWindow *window = windows.openUntitled();
        QVERIFY(QTest::qWaitForWindowExposed(window));
        QStringList nameless;
        collectNameless(QAccessible::queryAccessibleInterface(window), nameless);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }

    void tableOfContentsIsUpdatedWhenAsked()
    {
        Windows windows(options());
        MainWindow *window = windows.open({write(u"toc.md"_s, "# T\n\n## A\n\n## B\n"), 0});
        TextPane *pane = window->workbench()->pane();
        QAction *update = (*window->actions())[ActionId::UpdateToc];
        const auto text = [pane] { return pane->source()->text().toString(); };
        update->trigger(); // there is none: it is offered, not made
        QCOMPARE(text(), u"# T\n\n## A\n\n## B\n"_s);
        QPushButton *insert = nullptr;
        for (QPushButton *button : window->workbench()->messageBar()->findChildren<QPushButton *>())
            insert = button->text().startsWith(u"Insert"_s) ? button : insert;
        QVERIFY(insert);
        insert->click();
        QCOMPARE(text(), u"# T\n\n## Contents\n\n- [A](#a)\n- [B](#b)\n\n## A\n\n## B\n"_s);
        pane->setSelection({text().size(), text().size()});
        pane->insertPlainText(u"\n## C\n"_s);
        update->trigger();
        QVERIFY(text().contains(u"- [C](#c)\n"_s));
        pane->undo();
        QVERIFY(!text().contains(u"- [C](#c)\n"_s) && text().contains(u"## C"_s));
        pane->document()->setModified(false);
    }

    void tableOfContentsInHtmlIsLeftToItsWriter()
    {
        Windows windows(options());
        const QString text = u"## Contents\n\n<ul><li><a href=\"#a\">A</a></li></ul>\n\n## A\n\n## B\n"_s;
        MainWindow *window = windows.open({write(u"html.md"_s, text.toUtf8()), 0});
        (*window->actions())[ActionId::UpdateToc]->trigger();
        QCOMPARE(window->workbench()->pane()->source()->text().toString(), text);
        QVERIFY(window->workbench()->messageBar()->isVisibleTo(window));
    }

private:
    Windows::Options options() const
    {
        return {m_folder.filePath(u"galley.ini"_s), m_folder.filePath(u"session.json"_s), m_folder.filePath(u"sample"_s),
            Windows::Session::None};
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

int main(int argc, char **argv)
{
    PreviewPane::prepareProcess();
    QApplication application(argc, argv);
    TestMainWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mainwindow.moc"
