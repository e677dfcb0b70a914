// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include "app/iconset.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QKeySequence shortcutOf(const ActionSpec &spec)
{
    if (spec.standardKey != QKeySequence::UnknownKey) {
        // The first only: further ones of a platform may be another action's.
        const QList<QKeySequence> keys = QKeySequence::keyBindings(spec.standardKey);
        if (!keys.isEmpty())
            return keys.first();
    }
    return QKeySequence(QString::fromLatin1(spec.keys), QKeySequence::PortableText);
}

QAction::MenuRole roleOf(ActionId id)
{
    switch (id) {
    case ActionId::Quit:
        return QAction::QuitRole;
    case ActionId::Preferences:
        return QAction::PreferencesRole;
    case ActionId::About:
        return QAction::AboutRole;
    default:
        return QAction::NoRole;
    }
}

} // namespace

Actions::Actions(QObject *parent) : QObject(parent)
{
    for (const ActionSpec &spec : actionSpecs()) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(spec.name));
        action->setShortcut(shortcutOf(spec));
        action->setCheckable(spec.kind != ActionKind::Plain);
        action->setMenuRole(roleOf(spec.id));
        m_actions.emplace(spec.id, action);
    }
    group({ActionId::ViewWrite, ActionId::ViewSideBySide, ActionId::ViewRead});
    group({ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark, ActionId::ThemeSepia});
    retranslate();
}

void Actions::group(std::initializer_list<ActionId> ids)
{
    auto *actionGroup = new QActionGroup(this);
    for (const ActionId id : ids)
        actionGroup->addAction(m_actions.at(id));
}

void Actions::retranslate()
{
    for (const ActionSpec &spec : actionSpecs()) {
        QAction *action = m_actions.at(spec.id);
        const QString tip = QCoreApplication::translate("Galley::Actions", spec.tip);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setText(QCoreApplication::translate("Galley::Actions", spec.text));
        action->setStatusTip(tip);
        action->setToolTip(keys.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, keys));
    }
}

void Actions::setTheme(const Theme &theme)
{
    for (const ActionSpec &spec : actionSpecs())
        m_actions.at(spec.id)->setIcon(themedIcon(QString::fromLatin1(spec.icon), theme));
}

} // namespace Galley
