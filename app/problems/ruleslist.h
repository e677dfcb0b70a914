// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/rulesettings.h"

#include <QListWidget>

namespace Galley {

// The kinds of findings with a box each: what is ticked is looked for.
class RulesList : public QListWidget
{
    Q_OBJECT
public:
    explicit RulesList(const RuleSettings &rules, QWidget *parent = nullptr);

    RuleSettings rules() const; // names only what is not as it usually is

Q_SIGNALS:
    void rulesChanged(const Galley::RuleSettings &rules);
};

} // namespace Galley
