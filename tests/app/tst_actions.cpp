// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include "app/languages.h"
#include "app/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QHash>
#include <QSet>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestActions : public QObject
{
    Q_OBJECT

    static void languages()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : availableLanguages())
            QTest::newRow(qPrintable(code)) << code;
    }

private Q_SLOTS:
    void cleanup() { m_languages.use(u"en"_s); }

    void eachIsThere()
    {
        const Actions actions;
        QSet<QString> names;
        for (const ActionSpec &spec : actionSpecs()) {
            const QAction *action = actions[spec.id];
            QCOMPARE(action->objectName(), QString::fromLatin1(spec.name));
            QCOMPARE(action->isCheckable(), spec.kind != ActionKind::Plain);
            names.insert(action->objectName());
        }
        QCOMPARE(names.size(), qsizetype(actionSpecs().size()));
    }

    // In every language: a name, what it does, and its keys where one looks for them.
    void texts_data() { languages(); }
    void texts()
    {
        QFETCH(QString, code);
        m_languages.use(code);
        const Actions actions;
        QHash<QString, QString> seen;
        for (const ActionSpec &spec : actionSpecs()) {
            const QAction *action = actions[spec.id];
            QVERIFY2(!action->text().isEmpty() && !action->statusTip().isEmpty(), spec.name);
            QVERIFY2(action->text().contains(u'&'), qPrintable(action->text()));
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            QCOMPARE(action->toolTip().contains(keys), true);
            QCOMPARE(action->toolTip().startsWith(action->statusTip()), true);
            QVERIFY2(!seen.contains(action->statusTip()), qPrintable(action->statusTip()));
            seen.insert(action->statusTip(), action->text());
        }
    }

    void noKeysMeanTwoThings()
    {
        const Actions actions;
        QHash<QKeySequence, QString> taken;
        for (const ActionSpec &spec : actionSpecs()) {
            const QAction *action = actions[spec.id];
            QCOMPARE(action->shortcuts().size(), action->shortcut().isEmpty() ? 0 : 1);
            if (action->shortcut().isEmpty())
                continue;
            QVERIFY2(!taken.contains(action->shortcut()), qPrintable(taken.value(action->shortcut()) + u' ' + action->objectName()));
            taken.insert(action->shortcut(), action->objectName());
        }
        QVERIFY(taken.size() > 40);
    }

    void retranslates()
    {
        m_languages.use(u"en"_s);
        Actions actions;
        QCOMPARE(actions[ActionId::New]->text(), u"&New"_s);
        m_languages.use(u"pl"_s);
        QCOMPARE(actions[ActionId::New]->text(), u"&New"_s); // until it is told
        actions.retranslate();
        QVERIFY(actions[ActionId::New]->text() != u"&New"_s);
        QCOMPARE(actions[ActionId::New]->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_N));
    }

    // One of a group, and always one.
    void choices()
    {
        const Actions actions;
        const QList<QList<ActionId>> groups{{ActionId::ViewWrite, ActionId::ViewSideBySide, ActionId::ViewRead},
            {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark, ActionId::ThemeSepia}};
        for (const QList<ActionId> &group : groups) {
            for (const ActionId chosen : group) {
                actions[chosen]->trigger();
                for (const ActionId id : group)
                    QCOMPARE(actions[id]->isChecked(), id == chosen);
            }
            actions[group.last()]->trigger();
            QVERIFY(actions[group.last()]->isChecked());
        }
        QVERIFY(actions[ActionId::ViewWrite]->actionGroup() != actions[ActionId::ThemeDark]->actionGroup());
    }

    void icons()
    {
        Actions actions;
        for (const ThemeName name : allThemes) {
            actions.setTheme(theme(name));
            for (const ActionSpec &spec : actionSpecs())
                QCOMPARE(actions[spec.id]->icon().isNull(), qstrlen(spec.icon) == 0);
        }
    }

private:
    Languages m_languages;
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
