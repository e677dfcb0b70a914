// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/sectionmoveplan.h"

#include "document/checks/editcollector.h"
#include "document/checks/linkfixes.h"
#include "document/checks/renumbering.h"
#include "document/checks/tocupdate.h"
#include "document/snapshotbuilder.h"
#include "document/text/linediff.h"

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// The lines of the table of contents as they read once it is brought up to date; none without a table.
QStringList updatedToc(const DocumentSnapshot &snapshot)
{
    const std::optional<Toc> &toc = snapshot.toc();
    if (!toc || toc->entries.isEmpty())
        return {};
    QList<TextEdit> edits = planTocUpdate(FactIndex(snapshot));
    for (TextEdit &edit : edits)
        edit.range = edit.range.shifted(-toc->listRange.start);
    const QString list = snapshot.text(toc->listRange);
    return isWellFormed(edits, list.size()) ? applyEdits(list, edits).trimmed().split(u'\n') : QStringList();
}

class MovePlanning
{
public:
    MovePlanning(const DocumentSnapshot &snapshot, const SectionMove &move) : m_before(snapshot), m_move(move) { }

    SectionMovePlan plan(FollowUps chosen)
    {
        m_plan.edits.base = m_before.revision();
        m_plan.edits.edits = sectionMoveEdits(m_before, m_move);
        m_after = snapshotAfter(m_before, m_plan.edits.edits);
        const QList<int> order = orderAfter(m_before.outline(), m_move);
        if (!keepsHeadings(order)) {
            m_plan.outcome = SectionMovePlan::Outcome::WouldMerge;
            m_plan.edits.edits.clear();
            return m_plan;
        }
        lookForAnchors(order);
        lookForToc();
        lookForNumbers();
        follow(chosen & m_plan.offered);
        m_plan.place = m_after->outline()[order.indexOf(m_move.section)].range.start;
        return m_plan;
    }

private:
    bool keepsHeadings(const QList<int> &order) const
    {
        const Outline &before = m_before.outline();
        const Outline &after = m_after->outline();
        const int end = sectionEnd(before, m_move.section);
        const int by = m_move.level - before[m_move.section].level;
        bool same = order.size() == after.size();
        for (qsizetype i = 0; same && i < order.size(); ++i) {
            const OutlineEntry &was = before[order[i]];
            const bool moved = order[i] >= m_move.section && order[i] < end && !was.nested;
            same = was.title == after[i].title && was.nested == after[i].nested && was.level + (moved ? by : 0) == after[i].level;
        }
        return same;
    }

    // Titles that occur twice are told apart by a number, which goes by their order.
    void lookForAnchors(const QList<int> &order)
    {
        QHash<QString, qsizetype> changes;
        for (qsizetype i = 0; i < order.size(); ++i) {
            const QString &was = m_before.outline()[order[i]].anchor;
            const QString &is = m_after->outline()[i].anchor;
            if (was == is)
                continue;
            changes.insert(was, m_plan.anchors.size());
            m_plan.anchors.append({was, is, 0});
        }
        if (changes.isEmpty())
            return;
        for (const PlacedLink &placed : m_after->links())
            if (const qsizetype change = changes.value(anchorOf(placed), -1); change >= 0)
                ++m_plan.anchors[change].links;
        m_plan.anchors.removeIf([](const SectionMovePlan::AnchorChange &change) { return change.links == 0; });
        if (!m_plan.anchors.isEmpty())
            m_plan.offered |= FollowUp::RetargetLinks;
    }

    static QString anchorOf(const PlacedLink &placed)
    {
        const LinkTarget target = splitTarget(placed.link.target);
        return placed.link.target.startsWith(u'#') ? target.fragment : QString();
    }

    void lookForToc()
    {
        const QStringList now = updatedToc(*m_after);
        if (now.isEmpty() || now == updatedToc(m_before))
            return;
        const QStringList written = m_after->text(m_after->toc()->listRange).trimmed().split(u'\n');
        for (qsizetype i = 0; i < qMax(now.size(), written.size()); ++i)
            m_plan.tocLines += now.value(i) == written.value(i) ? 0 : 1;
        if (m_plan.tocLines > 0)
            m_plan.offered |= FollowUp::UpdateToc;
    }

    void lookForNumbers()
    {
        const QMap<int, int> order = firstUseOrder(*m_after);
        if (order == firstUseOrder(m_before) || planRenumbering(FactIndex(*m_after)).isEmpty())
            return;
        for (const auto &[before, after] : order.asKeyValueRange())
            if (before != after)
                m_plan.numbers.append({before, after});
        m_plan.offered |= FollowUp::RenumberCitations;
    }

    void follow(FollowUps chosen)
    {
        if (!chosen)
            return;
        if (chosen & FollowUp::RetargetLinks)
            m_after = snapshotAfter(*m_after, retargeted());
        if (chosen & FollowUp::UpdateToc)
            m_after = snapshotAfter(*m_after, planTocUpdate(FactIndex(*m_after)));
        if (chosen & FollowUp::RenumberCitations)
            m_after = snapshotAfter(*m_after, planRenumbering(FactIndex(*m_after)));
        m_plan.edits.edits = editsBetween(m_before.source(), m_after->source());
    }

    QList<TextEdit> retargeted() const
    {
        QHash<QString, QString> anchors;
        for (const SectionMovePlan::AnchorChange &change : m_plan.anchors)
            anchors.insert(change.before, change.after);
        const FactIndex facts(*m_after);
        EditCollector edits;
        for (const PlacedLink &placed : m_after->links())
            if (const QString anchor = anchors.value(anchorOf(placed)); !anchor.isNull())
                edits.add(retarget(facts, placed, u'#' + anchor));
        return edits.edits();
    }

    const DocumentSnapshot &m_before;
    const SectionMove m_move;
    DocumentSnapshotPtr m_after;
    SectionMovePlan m_plan;
};

} // namespace

SectionMovePlan planSectionMove(const DocumentSnapshot &snapshot, const SectionMove &move, FollowUps chosen)
{
    return MovePlanning(snapshot, move).plan(chosen);
}

} // namespace Galley
