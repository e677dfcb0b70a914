// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actionspec.h"

#include <QObject>

#include <map>

class QAction;

namespace Galley {

struct Theme;

// The actions of one window, with texts in the current language and icons in the current theme.
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QObject *parent = nullptr);

    QAction *operator[](ActionId id) const { return m_actions.at(id); }
    void retranslate();
    void setTheme(const Theme &theme);

private:
    void group(std::initializer_list<ActionId> ids);

    std::map<ActionId, QAction *> m_actions;
};

} // namespace Galley
