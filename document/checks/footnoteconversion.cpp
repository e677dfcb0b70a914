// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/footnoteconversion.h"

#include "document/checks/editcollector.h"
#include "document/checks/sourceslots.h"

#include <QSet>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QString footnoteOf(const FactIndex &facts, const SourceSlot &slot, const NumberedSource &source)
{
    const QString label = u"[^%1]: "_s.arg(slot.number);
    if (const PlacedDefinition *placed = facts.definitionAtStart(slot.range.start)) {
        const LinkDefinition &definition = placed->definition;
        const QString address = u'<' + definition.target + u'>';
        return label + (definition.title.isEmpty() ? address : definition.title + u' ' + address);
    }
    const qsizetype afterFirstLine = source.range.end;
    return label + source.text + facts.text({afterFirstLine, qMax(afterFirstLine, slot.range.end)});
}

bool hasNumberedFootnotes(const DocumentSnapshot &snapshot)
{
    for (const PlacedDefinition &placed : snapshot.definitions())
        if (bool isNumber = false; placed.definition.footnote && (placed.definition.label.toInt(&isNumber), isNumber))
            return true;
    return false;
}

} // namespace

QList<TextEdit> planFootnotes(const FactIndex &facts)
{
    const DocumentSnapshot &snapshot = facts.snapshot();
    if (hasNumberedFootnotes(snapshot))
        return {};
    EditCollector edits;
    QStringList lacking;
    QSet<QString> known;
    const QList<SourceSlot> places = sourceSlots(facts);
    for (const SourceSlot &slot : places)
        known.insert(QString::number(slot.number));
    bool any = false;
    for (const PlacedCitation &placed : snapshot.citations()) {
        if (placed.citation.kind != CitationKind::Number)
            continue;
        QString marks;
        for (const Citation::Member &member : placed.citation.members) {
            marks += u"[^"_s + member.key + u']';
            if (!known.contains(member.key)) {
                known.insert(member.key);
                lacking += u"[^"_s + member.key + u"]: TK\n"_s;
            }
        }
        any = edits.add({{facts.withBlanksBefore(placed.range()), marks}}) || any;
    }
    if (!any)
        return {};
    QSet<int> written;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (written.contains(places[i].number))
            continue;
        written.insert(places[i].number);
        edits.add({{{places[i].item.start, places[i].range.end}, footnoteOf(facts, places[i], snapshot.sources()[i])}});
    }
    if (!lacking.isEmpty() && !edits.add(facts.appended(lacking.join(QString()))))
        return {};
    return edits.edits();
}

} // namespace Galley
