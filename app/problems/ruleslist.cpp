// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/ruleslist.h"

#include "app/problems/findingtitles.h"

namespace Galley {

RulesList::RulesList(const RuleSettings &rules, QWidget *parent) : QListWidget(parent)
{
    for (const FindingKind kind : allFindingKinds()) {
        auto *item = new QListWidgetItem(findingTitle(kind), this);
        item->setData(Qt::UserRole, int(kind));
        item->setToolTip(findingId(kind)); // what front matter and folders call it
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(rules.isOn(kind) ? Qt::Checked : Qt::Unchecked);
    }
    setUniformItemSizes(true);
    connect(this, &QListWidget::itemChanged, this, [this] { Q_EMIT rulesChanged(this->rules()); });
}

RuleSettings RulesList::rules() const
{
    const RuleSettings usual;
    RuleSettings chosen;
    for (int row = 0; row < count(); ++row) {
        const auto kind = FindingKind(item(row)->data(Qt::UserRole).toInt());
        const bool on = item(row)->checkState() == Qt::Checked;
        if (on != usual.isOn(kind))
            (on ? chosen.on : chosen.off).insert(kind);
    }
    return chosen;
}

} // namespace Galley
