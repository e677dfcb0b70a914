// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/windowstage.h"

#include "app/aboutdialog.h"
#include "app/languages.h"
#include "app/preferencesdialog.h"
#include "editor/findbar.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTabBar>

using namespace Galley;
using namespace Qt::StringLiterals;

// The window in each of its languages: nothing left in English, nothing clipped, no mnemonic twice in a menu.
class TestLanguages : public QObject
{
    Q_OBJECT

private:
    static constexpr qsizetype shared = 6; // words that two languages may have in common: Link, Code, Format…

    static QString describe(const QWidget *widget, const QString &text)
    {
        return u"%1 “%2”: %3 wide, wants %4"_s.arg(QString::fromLatin1(widget->metaObject()->className()), text)
            .arg(widget->width())
            .arg(widget->sizeHint().width());
    }

    // Labels and buttons with text that get less room than they need.
    static QStringList clipped(const QWidget *parent)
    {
        QStringList found;
        for (const QLabel *label : parent->findChildren<QLabel *>())
            if (label->isVisible() && !label->text().isEmpty() && !label->wordWrap() && label->width() < label->sizeHint().width())
                found.append(describe(label, label->text()));
        for (const QAbstractButton *button : parent->findChildren<QAbstractButton *>())
            if (button->isVisible() && !button->text().isEmpty() && !qobject_cast<QLineEdit *>(button->parent()) // shows its icon alone
                && button->width() < button->minimumSizeHint().width())
                found.append(describe(button, button->text()));
        for (const QTabBar *tabs : parent->findChildren<QTabBar *>())
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab)
                if (tabs->tabRect(tab).width() < tabs->fontMetrics().horizontalAdvance(tabs->tabText(tab)))
                    found.append(describe(tabs, tabs->tabText(tab)));
        return found;
    }

    static void check(const QStringList &problems) { QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n'))); }

    static void collectMnemonics(const QMenu *menu, QStringList &twice)
    {
        QHash<QChar, QString> taken;
        for (const QAction *action : menu->actions()) {
            const qsizetype at = action->text().indexOf(u'&');
            if (at >= 0 && at + 1 < action->text().size() && action->text()[at + 1] != u'&' && action->isVisible()) {
                const QChar letter = action->text()[at + 1].toLower();
                if (taken.contains(letter))
                    twice.append(u"%1: “%2” and “%3”"_s.arg(menu->title(), taken.value(letter), action->text()));
                taken.insert(letter, action->text());
            }
            if (action->menu())
                collectMnemonics(action->menu(), twice);
        }
    }

    static QSet<QString> textsOfMenus(const QWidget *window)
    {
        QSet<QString> texts;
        for (const QAction *action : window->findChildren<QAction *>())
            if (!action->text().isEmpty() && !action->isSeparator() && action->text().size() > 4)
                texts.insert(action->text());
        return texts;
    }

    static Preferences inLanguage(const QString &code)
    {
        Preferences preferences;
        preferences.language = code;
        preferences.theme = ThemeChoice::Light;
        return preferences;
    }

    static QByteArray article() { return "# A heading\n\nText with a [link](gone.md) and a number [1].\n"; }

    static void languages()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : availableLanguages())
            QTest::newRow(qPrintable(code)) << code;
    }

private Q_SLOTS:
    void germanAndPolishAreThere()
    {
        QVERIFY(availableLanguages().contains(u"de"_s));
        QVERIFY(availableLanguages().contains(u"pl"_s));
    }

    void nothingIsClipped_data() { languages(); }
    void nothingIsClipped()
    {
        QFETCH(QString, code);
        WindowStage stage(inLanguage(code));
        QVERIFY(stage.open(article()));
        stage.window->workbench()->findBar()->openReplace();
        QTRY_VERIFY(stage.window->workbench()->findBar()->isVisible());
        QVERIFY(stage.settle());
        check(clipped(stage.window));

        PreferencesDialog preferences(stage.windows.settings());
        preferences.show();
        QVERIFY(QTest::qWaitForWindowExposed(&preferences));
        check(clipped(&preferences));

        AboutDialog about;
        about.show();
        QVERIFY(QTest::qWaitForWindowExposed(&about));
        check(clipped(&about));
    }

    void menusAreTranslated_data() { languages(); }
    void menusAreTranslated()
    {
        QFETCH(QString, code);
        if (code == "en"_L1)
            return;
        WindowStage english(inLanguage(u"en"_s));
        english.window = english.windows.openHidden();
        const QSet<QString> before = textsOfMenus(english.window);
        WindowStage stage(inLanguage(code));
        stage.window = stage.windows.openHidden();
        const QSet<QString> after = textsOfMenus(stage.window);
        QVERIFY(before.size() > 30);
        const QSet<QString> same = QSet<QString>(before).intersect(after);
        QVERIFY2(same.size() <= shared, qPrintable(same.values().join(u'\n')));
    }

    void mnemonicsAreUnique_data() { languages(); }
    void mnemonicsAreUnique()
    {
        QFETCH(QString, code);
        WindowStage stage(inLanguage(code));
        stage.window = stage.windows.openHidden();
        QStringList twice;
        QSet<QChar> titles;
        for (const QAction *action : stage.window->menuBar()->actions()) {
            const qsizetype at = action->text().indexOf(u'&');
            QVERIFY2(at >= 0, qPrintable(action->text()));
            const QChar letter = action->text()[at + 1].toLower();
            if (titles.contains(letter))
                twice.append(action->text());
            titles.insert(letter);
            collectMnemonics(action->menu(), twice);
        }
        check(twice);
    }

    void theLanguageSwitchesInAnOpenWindow()
    {
        WindowStage stage(inLanguage(u"en"_s));
        stage.window = stage.windows.openHidden();
        const QSet<QString> english = textsOfMenus(stage.window);
        stage.windows.settings()->setPreferences(inLanguage(u"pl"_s));
        QTRY_VERIFY(textsOfMenus(stage.window).intersect(english).size() <= shared);
        stage.windows.settings()->setPreferences(inLanguage(u"en"_s));
        QTRY_COMPARE(textsOfMenus(stage.window), english);
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestLanguages>(argc, argv);
}
#include "tst_languages.moc"
