// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/factsreport.h"

#include "app/citations/entrytexts.h"
#include "app/commands/factnames.h"
#include "app/commands/findingtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMap>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Commands)
};

QString section(const QString &title, const QStringList &lines)
{
    return lines.isEmpty() ? QString() : u'\n' + title + u'\n' + lines.join(QString());
}

QString oneLine(const QString &text)
{
    constexpr qsizetype widest = 100;
    const QString simple = text.simplified();
    if (simple.size() <= widest)
        return simple;
    return simple.first(simple.at(widest - 1).isHighSurrogate() ? widest - 1 : widest) + u'…';
}

QString summary(const ArticleInput &article)
{
    const TextStatistics &statistics = article.snapshot->statistics();
    const QLocale locale;
    return Texts::tr("%1\n  Words: %2\n  Characters: %3\n  Reading time: %4 min\n")
        .arg(article.name, locale.toString(statistics.words), locale.toString(statistics.characters),
            locale.toString(statistics.readingMinutes()));
}

QStringList frontMatterLines(const FrontMatter &matter)
{
    QStringList lines;
    for (auto it = matter.values.begin(); it != matter.values.end(); ++it) {
        const QString value = it->isArray() ? QString::fromUtf8(QJsonDocument(it->toArray()).toJson(QJsonDocument::Compact))
            : it->isObject()                ? QString::fromUtf8(QJsonDocument(it->toObject()).toJson(QJsonDocument::Compact))
                                            : it->toVariant().toString();
        lines += u"  %1: %2\n"_s.arg(it.key(), oneLine(value));
    }
    return lines;
}

QStringList outlineLines(const Outline &outline)
{
    QStringList lines;
    for (const OutlineEntry &heading : outline)
        lines += u"  "_s + u"  "_s.repeated(heading.level - 1)
            + u"%1  #%2  (%3)\n"_s.arg(oneLine(heading.title), heading.anchor, Texts::tr("line %1").arg(heading.line));
    return lines;
}

QStringList tocLines(const std::optional<Toc> &toc)
{
    QStringList lines;
    if (toc)
        for (const TocEntry &entry : toc->entries)
            lines += u"  "_s + u"  "_s.repeated(entry.level - 1) + u"%1  [%2]\n"_s.arg(oneLine(entry.text), factName(entry.state));
    if (toc && lines.isEmpty())
        lines += u"  "_s + Texts::tr("a marker without a list, line %1").arg(toc->line) + u'\n';
    return lines;
}

QStringList linkLines(const QList<PlacedLink> &links)
{
    QMap<LinkState, QStringList> byState;
    for (const PlacedLink &placed : links) {
        const QString text = placed.link.text.isEmpty() ? QString() : u"“%1” → "_s.arg(oneLine(placed.link.text));
        byState[placed.state] += u"    %1  %2%3  (%4)\n"_s.arg(
            factName(placed.link.kind), text, oneLine(placed.link.target), Texts::tr("line %1").arg(placed.line));
    }
    QStringList lines;
    for (auto it = byState.begin(); it != byState.end(); ++it)
        lines += u"  %1: %2\n"_s.arg(factName(it.key())).arg(it->size()) + it->join(QString());
    return lines;
}

QStringList citationLines(const QList<PlacedCitation> &citations)
{
    QStringList lines;
    for (const PlacedCitation &placed : citations)
        lines += u"  %1: %2  [%3]  (%4)\n"_s.arg(factName(placed.citation.kind), placed.citation.keys().join(u", "_s),
            factName(placed.state), Texts::tr("line %1").arg(placed.line));
    return lines;
}

QStringList bibliographyLines(const DocumentSnapshot &snapshot)
{
    QStringList lines;
    for (const ListedEntry &listed : listedEntries(snapshot))
        lines += u"  @%1  %2  [%3]\n"_s.arg(listed.entry->key, oneLine(entryLine(*listed.entry)), factName(listed.state));
    return lines;
}

} // namespace

QString factsReport(const ArticleInput &article, const QList<Finding> &found)
{
    const DocumentSnapshot &snapshot = *article.snapshot;
    const FindingPlaces places(snapshot);
    QStringList findings;
    for (const Finding &finding : found)
        findings += u"  %1 %2: %3 [%4]\n"_s.arg(Texts::tr("line %1").arg(places.of(finding).line), factName(finding.severity),
            findingText(finding).simplified(), findingId(finding.kind));
    return summary(article) + section(Texts::tr("Front matter"), frontMatterLines(snapshot.frontMatter()))
        + section(Texts::tr("Outline"), outlineLines(snapshot.outline()))
        + section(Texts::tr("Table of contents"), tocLines(snapshot.toc())) + section(Texts::tr("Links"), linkLines(snapshot.links()))
        + section(Texts::tr("Citations"), citationLines(snapshot.citations()))
        + section(Texts::tr("Bibliography"), bibliographyLines(snapshot)) + section(Texts::tr("Findings"), findings);
}

QString findingLines(const ArticleInput &article, const QList<Finding> &found)
{
    const FindingPlaces places(*article.snapshot);
    QString lines;
    for (const Finding &finding : found) {
        const FindingPlace place = places.of(finding);
        lines += u"%1:%2:%3: %4: %5 [%6]\n"_s.arg(article.name, QString::number(place.line), QString::number(place.column),
            factName(finding.severity), findingText(finding).simplified(), findingId(finding.kind));
    }
    return lines;
}

} // namespace Galley
