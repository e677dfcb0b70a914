// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/sectionmoveplan.h"

#include <QDialog>

class QCheckBox;
class QVBoxLayout;

namespace Galley {

// Tells what else changes when a section moves, and asks what is to be done about it.
class SectionMoveDialog : public QDialog
{
    Q_OBJECT
public:
    SectionMoveDialog(const QString &section, const SectionMovePlan &plan, FollowUps suggested, QWidget *parent);

    // What was suggested, with the writer's word on what was offered.
    FollowUps chosen() const;

private:
    void offer(FollowUp followUp, const QString &text, const QString &reason);

    FollowUps m_suggested;
    QVBoxLayout *m_offers;
    QList<std::pair<FollowUp, QCheckBox *>> m_boxes;
};

// The consequences in words: "2 → 1, 1 → 2", "#echo → #echo-1 (2 links)".
QString numberChangesText(const QList<SectionMovePlan::NumberChange> &changes);
QString anchorChangesText(const QList<SectionMovePlan::AnchorChange> &changes);

} // namespace Galley
