// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/headingnumbering.h"

#include "document/article/anchors.h"
#include "document/checks/linkfixes.h"
#include "document/checks/tocentryedits.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString &title)
{
    return title.simplified().toCaseFolded();
}

QString numbering(int number)
{
    return u" (%1)"_s.arg(number);
}

} // namespace

void HeadingNumbering::prepare()
{
    if (std::exchange(m_prepared, true))
        return;
    const DocumentSnapshot &snapshot = m_facts.snapshot();
    for (int i = 0; i < snapshot.blockCount(); ++i)
        for (const Heading &heading : snapshot.block(i)->headings)
            m_slugTexts += heading.slugText;
    chooseNumbers();
    m_anchors = anchorsWith(m_numbers);
    for (qsizetype i = 0; i < snapshot.links().size(); ++i)
        if (const QString &target = snapshot.links()[i].link.target; target.startsWith(u'#'))
            m_linksTo[splitTarget(target).fragment] += i;
    const QList<TocEntry> entries = snapshot.toc() ? snapshot.toc()->entries : QList<TocEntry>();
    for (qsizetype i = 0; i < entries.size(); ++i)
        m_entries[entries[i].heading] += i;
}

// By how many say the same before it, but none that would say what another heading says.
void HeadingNumbering::chooseNumbers()
{
    constexpr int mostTries = 100;
    const Outline &outline = m_facts.snapshot().outline();
    QHash<QString, int> seen;
    QSet<QString> titles;
    QSet<QString> anchors; // that stay
    for (const OutlineEntry &heading : outline) {
        const QString key = keyOf(heading.title);
        if (heading.nested || seen[key]++ == 0)
            anchors.insert(heading.anchor);
        titles.insert(key);
    }
    seen.clear();
    QHash<QString, int> last;
    for (qsizetype i = 0; i < outline.size(); ++i) {
        const QString key = keyOf(outline[i].title);
        m_numbers += QString();
        if (outline[i].nested || key.isEmpty() || seen[key]++ == 0)
            continue;
        int number = std::max(seen[key], last[key] + 1);
        const auto isTaken
            = [&] { return titles.contains(key + numbering(number)) || anchors.contains(slug(m_slugTexts[i] + numbering(number))); };
        for (int tries = 0; tries < mostTries && isTaken(); ++tries)
            ++number;
        last[key] = number;
        m_numbers.last() = numbering(number);
        m_first = m_first < 0 ? int(i) : m_first;
    }
}

QStringList HeadingNumbering::anchorsWith(const QStringList &numbers) const
{
    AnchorMaker maker;
    QStringList anchors;
    for (qsizetype i = 0; i < m_slugTexts.size(); ++i)
        anchors += maker.anchorFor(m_slugTexts.at(i) + numbers.at(i));
    return anchors;
}

QString HeadingNumbering::numberOf(int heading)
{
    prepare();
    return m_numbers.value(heading);
}

QList<TextEdit> HeadingNumbering::plan(int heading)
{
    const QString number = numberOf(heading);
    if (number.isEmpty())
        return {};
    const qsizetype end = m_facts.snapshot().outline()[heading].titleRange.end;
    EditCollector edits;
    edits.add({{{end, end}, number}});
    followOthers(heading, &edits);
    renameEntries(heading, &edits);
    return edits.edits();
}

// The anchor of a heading depends on all before it. Where all are numbered, each cares for its own; of the others the
// first does.
void HeadingNumbering::followOthers(int heading, EditCollector *edits)
{
    constexpr qsizetype mostSteps = 200'000;
    const Outline &outline = m_facts.snapshot().outline();
    const bool alone = m_extent == FixedAtOnce::One && (m_steps += outline.size()) <= mostSteps;
    if (!alone && heading != m_first)
        return follow(heading, m_anchors.at(heading), edits);
    QStringList numbers = m_numbers;
    if (alone) {
        numbers.fill({});
        numbers[heading] = m_numbers.at(heading);
    }
    const QStringList anchors = alone ? anchorsWith(numbers) : m_anchors;
    for (qsizetype i = 0; i < outline.size(); ++i)
        if (alone || i == heading || numbers.at(i).isEmpty())
            follow(i, anchors.at(i), edits);
}

void HeadingNumbering::follow(qsizetype heading, const QString &anchor, EditCollector *edits) const
{
    const QString &before = m_facts.snapshot().outline()[heading].anchor;
    if (before == anchor || before.isEmpty())
        return;
    for (const qsizetype link : m_linksTo.value(before))
        edits->add(retarget(m_facts, m_facts.snapshot().links()[link], u'#' + anchor));
}

void HeadingNumbering::renameEntries(int heading, EditCollector *edits) const
{
    const QString title = m_facts.snapshot().outline()[heading].title.simplified();
    for (const qsizetype index : m_entries.value(heading)) {
        const TocEntry &entry = m_facts.snapshot().toc()->entries[index];
        const PlacedLink *placed = linkOfEntry(m_facts, entry);
        if (entry.text != title || (placed && placed->link.kind == LinkKind::Wiki))
            continue;
        const qsizetype end = placed ? placed->blockStart + placed->link.textRange.end : entry.range.end;
        edits->add({{{end, end}, m_numbers.at(heading)}});
    }
}

} // namespace Galley
