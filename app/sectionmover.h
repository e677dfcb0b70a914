// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/sectionmoveplan.h"
#include "document/documentsnapshot.h"

#include <QObject>

namespace Galley {

class Article;
class OutlinePanel;
class TextPane;
struct SectionDrop;

// Moves sections on request, each as one undo step. Where more of the article depends on their order, it asks first, and
// what is chosen there becomes a part of the same step. GUI thread.
class SectionMover : public QObject
{
    Q_OBJECT
public:
    SectionMover(Article *article, TextPane *pane, OutlinePanel *outline, QObject *parent);

    void step(SectionStep step); // the section chosen in the outline while that has the focus, else the caret's

Q_SIGNALS:
    void told(const QString &message);

private:
    void drop(const SectionDrop &drop);
    void move(const DocumentSnapshotPtr &snapshot, const SectionMove &move);
    template <typename Then> void plan(const DocumentSnapshotPtr &snapshot, const SectionMove &move, FollowUps chosen, Then then);
    void take(const DocumentSnapshotPtr &snapshot, const SectionMove &move, const SectionMovePlan &plan);
    void ask(const DocumentSnapshotPtr &snapshot, const SectionMove &move, const SectionMovePlan &plan);
    void apply(const DocumentSnapshotPtr &snapshot, const SectionMove &move, const SectionMovePlan &plan);
    qsizetype caretAfter(const DocumentSnapshot &snapshot, const SectionMove &move, const SectionMovePlan &plan) const;
    DocumentSnapshotPtr newest() const;
    int chosenSection(const DocumentSnapshot &snapshot) const; // -1 for none

    Article *m_article;
    TextPane *m_pane;
    OutlinePanel *m_outline;
    int m_orders = 0;
    FollowUps m_followUps = FollowUp::UpdateToc | FollowUp::RenumberCitations | FollowUp::RetargetLinks; // as last chosen
};

} // namespace Galley
