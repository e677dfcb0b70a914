// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/menus.h"

#include "app/actions.h"
#include "tests/app/menus/menustage.h"

#include <QSet>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

void collect(const QMenu *menu, QList<const QAction *> &entries)
{
    for (const QAction *entry : menu->actions()) {
        if (entry->menu())
            collect(entry->menu(), entries);
        else if (!entry->isSeparator())
            entries.append(entry);
    }
}

QList<const QAction *> entriesOf(const QMenuBar *bar)
{
    QList<const QAction *> entries;
    for (const QAction *title : bar->actions())
        collect(title->menu(), entries);
    return entries;
}

} // namespace

class TestMenus : public QObject
{
    Q_OBJECT

    static void languages()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : availableLanguages())
            QTest::newRow(qPrintable(code)) << code;
    }

private Q_SLOTS:
    void titles()
    {
        const MenuStage stage;
        QStringList titles;
        for (const QAction *title : stage.window->menuBar()->actions())
            titles.append(title->text());
        QCOMPARE(titles, (QStringList{u"&File"_s, u"&Edit"_s, u"&Insert"_s, u"F&ormat"_s, u"&Article"_s, u"&View"_s, u"&Help"_s}));
    }

    void titlesHaveLetters_data() { languages(); }
    void titlesHaveLetters()
    {
        QFETCH(QString, code);
        const MenuStage stage({}, code);
        QSet<QChar> letters;
        for (const QAction *title : stage.window->menuBar()->actions()) {
            const qsizetype at = title->text().indexOf(u'&');
            QVERIFY2(at >= 0 && at + 1 < title->text().size(), qPrintable(title->text()));
            letters.insert(title->text().at(at + 1).toLower());
        }
        QCOMPARE(letters.size(), stage.window->menuBar()->actions().size());
    }

    // Each command stands in exactly one menu.
    void everythingIsThereOnce()
    {
        const MenuStage stage;
        const QList<const QAction *> entries = entriesOf(stage.window->menuBar());
        for (const ActionSpec &spec : actionSpecs())
            QVERIFY2(entries.count((*stage.window->actions())[spec.id]) == 1, spec.name);
    }

    // Nor do they mean what opens a menu.
    void noKeysMeanTwoThings_data() { languages(); }
    void noKeysMeanTwoThings()
    {
        QFETCH(QString, code);
        const MenuStage stage({}, code);
        QHash<QKeySequence, QString> taken;
        for (const QAction *title : stage.window->menuBar()->actions())
            taken.insert(QKeySequence::mnemonic(title->text()), title->text());
        for (const QAction *action : stage.window->findChildren<QAction *>()) {
            for (const QKeySequence &keys : action->shortcuts()) {
                if (action->shortcutContext() != Qt::WindowShortcut)
                    continue; // where its own widget has the focus
                QVERIFY2(!taken.contains(keys), qPrintable(keys.toString() + u": "_s + taken.value(keys) + u", "_s + action->text()));
                taken.insert(keys, action->text());
            }
        }
        QVERIFY(taken.size() > 50);
    }

    void tellWhatTheyDo_data() { languages(); }
    void tellWhatTheyDo()
    {
        QFETCH(QString, code);
        const MenuStage stage({}, code);
        for (const QAction *entry : entriesOf(stage.window->menuBar()))
            QVERIFY2(!entry->statusTip().isEmpty(), qPrintable(entry->text()));
    }
};

int main(int argc, char **argv)
{
    return runMenuTest<TestMenus>(argc, argv);
}
#include "tst_menus.moc"
