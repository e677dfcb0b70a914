// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actionspec.h"
#include "app/languages.h"
#include "tests/system/windowstage.h"

#include <QAction>
#include <QDialog>
#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QStandardPaths>

#include <optional>

namespace Galley {

// A window that is not shown, with a text in it, and its menus.
class MenuStage : public WindowStage
{
public:
    explicit MenuStage(const QByteArray &article = {}, const QString &language = QStringLiteral("en"))
        : WindowStage(preferencesFor(language))
    {
        window = windows.openHidden();
        if (!article.isEmpty())
            window->show(readDocumentFile(write(QStringLiteral("article.md"), article)), 0);
    }

    void choose(const char *name) const { action(name)->trigger(); }
    void putCaret(qsizetype position) const { pane()->setSelection({position, position}); }
    QString text() const;
    bool waitForFacts() const
    {
        return QTest::qWaitFor([this] { return session()->isUpToDate(); }, 30'000);
    }

    // The menu in the bar that holds this action.
    QMenu *menuWith(const char *name) const
    {
        for (const QAction *title : window->menuBar()->actions()) {
            if (title->menu()->actions().contains(action(name)))
                return title->menu();
        }
        return nullptr;
    }

    // Its entries by name and keys; "-" for a line between two groups, ">" before what opens a further menu.
    QStringList entriesWith(const char *name) const
    {
        QStringList entries;
        for (const QAction *entry : menuWith(name)->actions()) {
            if (entry->isSeparator())
                entries.append(QStringLiteral("-"));
            else if (entry->menu())
                entries.append(u'>' + entry->text().remove(u'&'));
            else
                entries.append((entry->objectName() + u' ' + keysOf(*entry)).trimmed());
        }
        return entries;
    }

    // What cannot be reached by its letter, in each language the program speaks.
    static QStringList entriesWithoutLetter(const char *name)
    {
        QStringList wrong;
        for (const QString &language : availableLanguages()) {
            const MenuStage stage({}, language);
            collect(stage.menuWith(name), language, wrong);
        }
        return wrong;
    }

private:
    // Where a platform has keys of its own for it, those that the others have.
    static QString keysOf(const QAction &entry)
    {
        for (const ActionSpec &spec : actionSpecs()) {
            const QList<QKeySequence> usual = QKeySequence::keyBindings(spec.standardKey);
            if (entry.objectName() == QLatin1StringView(spec.name) && usual.value(0) == entry.shortcut() && !usual.isEmpty())
                return QString::fromLatin1(spec.keys);
        }
        return entry.shortcut().toString(QKeySequence::PortableText);
    }

    static Preferences preferencesFor(const QString &language)
    {
        Preferences preferences;
        preferences.language = language;
        preferences.theme = ThemeChoice::Light;
        return preferences;
    }

    static void collect(const QMenu *menu, const QString &language, QStringList &wrong)
    {
        QHash<QChar, QString> taken;
        for (const QAction *entry : menu->actions()) {
            if (entry->isSeparator())
                continue;
            const qsizetype at = entry->text().indexOf(u'&');
            const QChar letter = at < 0 || at + 1 == entry->text().size() ? QChar() : entry->text().at(at + 1).toLower();
            if (!letter.isLetterOrNumber() || taken.contains(letter))
                wrong.append(language + QStringLiteral(": ") + entry->text() + u' ' + taken.value(letter));
            taken.insert(letter, entry->text());
            if (entry->menu())
                collect(entry->menu(), language, wrong);
        }
    }
};

inline QString MenuStage::text() const
{
    return pane()->source()->text().toString();
}

// Calls `answer(dialog)` for the next dialog that waits for one, once its loop runs.
template <typename Dialog = QDialog, typename Answer> void answerNext(QObject *context, Answer answer)
{
    QMetaObject::invokeMethod(
        context,
        [answer] {
            if (auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget()))
                answer(dialog);
        },
        Qt::QueuedConnection);
}

// The page is not started: what the menus do is seen without it.
template <typename Test> int runMenuTest(int argc, char **argv)
{
    qputenv("GALLEY_PROBING", "1");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace Galley
