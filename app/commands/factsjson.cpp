// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/factsjson.h"

#include "app/commands/factnames.h"
#include "app/commands/findingtext.h"
#include "app/commands/fixtext.h"
#include "document/bibliographystates.h"
#include "document/checks/fixes.h"

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QJsonArray fixesJson(const QList<Fix> &fixes)
{
    QJsonArray list;
    for (const Fix &fix : fixes)
        list += QJsonObject{{u"id"_s, fix.id()}, {u"title"_s, fixText(fix)}, {u"safe"_s, fix.safety == Fix::Safety::Safe}};
    return list;
}

} // namespace

FactsJson::FactsJson(const ArticleInput &article) : m_snapshot(*article.snapshot), m_offsets(m_snapshot.source(), article.format.lineEnds)
{
}

QJsonObject FactsJson::everything(const QList<Finding> &found) const
{
    return {{u"statistics"_s, statistics()}, {u"frontMatter"_s, m_snapshot.frontMatter().values}, {u"outline"_s, outline()},
        {u"toc"_s, toc()}, {u"links"_s, links()}, {u"citations"_s, citations()}, {u"bibliography"_s, bibliography()},
        {u"findings"_s, findings(found)}};
}

QJsonObject FactsJson::statistics() const
{
    const TextStatistics &statistics = m_snapshot.statistics();
    return {{u"words"_s, statistics.words}, {u"characters"_s, statistics.characters}, {u"readingMinutes"_s, statistics.readingMinutes()}};
}

QJsonArray FactsJson::outline() const
{
    QJsonArray list;
    for (const OutlineEntry &heading : m_snapshot.outline())
        list += QJsonObject{{u"level"_s, heading.level}, {u"title"_s, heading.title}, {u"anchor"_s, heading.anchor},
            {u"line"_s, heading.line}, {u"range"_s, range(heading.range)}};
    return list;
}

QJsonValue FactsJson::toc() const
{
    const std::optional<Toc> &toc = m_snapshot.toc();
    if (!toc)
        return QJsonValue::Null;
    QJsonArray entries;
    for (const TocEntry &entry : toc->entries)
        entries += QJsonObject{
            {u"text"_s, entry.text}, {u"state"_s, factName(entry.state)}, {u"anchor"_s, entry.anchor}, {u"line"_s, entry.line}};
    return QJsonObject{{u"line"_s, toc->line}, {u"entries"_s, entries}};
}

QJsonArray FactsJson::links() const
{
    QJsonArray list;
    for (const PlacedLink &placed : m_snapshot.links())
        list += QJsonObject{{u"kind"_s, factName(placed.link.kind)}, {u"text"_s, placed.link.text}, {u"target"_s, placed.link.target},
            {u"state"_s, factName(placed.state)}, {u"line"_s, placed.line}, {u"range"_s, range(placed.range())}};
    return list;
}

QJsonArray FactsJson::citations() const
{
    QJsonArray list;
    for (const PlacedCitation &placed : m_snapshot.citations())
        list += QJsonObject{{u"kind"_s, factName(placed.citation.kind)}, {u"keys"_s, QJsonArray::fromStringList(placed.citation.keys())},
            {u"state"_s, factName(placed.state)}, {u"line"_s, placed.line}, {u"range"_s, range(placed.range())}};
    return list;
}

QJsonArray FactsJson::bibliography() const
{
    QJsonArray list;
    for (const ListedEntry &listed : listedEntries(m_snapshot))
        list += QJsonObject{{u"key"_s, listed.entry->key}, {u"type"_s, listed.entry->type}, {u"title"_s, listed.entry->title()},
            {u"state"_s, factName(listed.state)}};
    return list;
}

QJsonArray FactsJson::findings(const QList<Finding> &found) const
{
    QJsonArray list;
    FixFinder fixes(m_snapshot);
    const FindingPlaces places(m_snapshot);
    for (const Finding &finding : found) {
        const FindingPlace place = places.of(finding);
        list += QJsonObject{{u"id"_s, findingId(finding.kind)}, {u"severity"_s, factName(finding.severity)}, {u"line"_s, place.line},
            {u"column"_s, place.column}, {u"range"_s, range(finding.range)}, {u"message"_s, findingText(finding)},
            {u"arguments"_s, QJsonArray::fromStringList(finding.arguments)}, {u"fixes"_s, fixesJson(fixes.fixesFor(finding))}};
    }
    return list;
}

QJsonArray FactsJson::range(SourceRange range) const
{
    const SourceRange inFile = m_offsets(range);
    return {qint64(inFile.start), qint64(inFile.end)};
}

} // namespace Galley
