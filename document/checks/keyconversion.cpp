// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/keyconversion.h"

#include "document/article/citationkeys.h"
#include "document/bibliography/bibliography.h"
#include "document/checks/editcollector.h"
#include "document/checks/sourcematching.h"
#include "document/checks/sourceslots.h"

#include <QSet>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

class KeyConversion
{
public:
    KeyConversion(const FactIndex &facts, const Bibliography &bibliography) : m_facts(facts)
    {
        const SourceMatcher matcher(bibliography);
        for (const SourceSlot &slot : sourceSlots(facts))
            if (!m_keys.contains(slot.number))
                if (const BibliographyEntry *entry = matcher.find(facts.text(slot.range)))
                    m_keys.insert(slot.number, entry->key);
    }

    QList<TextEdit> plan()
    {
        QSet<int> converted;
        QSet<int> kept;
        for (const PlacedCitation &placed : m_facts.snapshot().citations()) {
            if (placed.citation.kind != CitationKind::Number)
                continue;
            const QString keys = keysOf(placed.citation);
            const bool added = !keys.isEmpty() && m_edits.add({{placed.range(), keys}});
            for (const Citation::Member &member : placed.citation.members)
                (added ? converted : kept).insert(member.key.toInt());
        }
        if (converted.isEmpty())
            return {};
        for (const SourceSlot &slot : sourceSlots(m_facts))
            if (converted.contains(slot.number) && !kept.contains(slot.number))
                m_edits.add({{m_facts.wholeLines(slot.item), {}}});
        return m_edits.edits();
    }

private:
    // "[@one; @two]"; empty when the source of one of the numbers is not known.
    QString keysOf(const Citation &citation) const
    {
        QStringList keys;
        for (const Citation::Member &member : citation.members) {
            const auto key = m_keys.constFind(member.key.toInt());
            if (key == m_keys.cend())
                return {};
            if (const QString written = u'@' + citeKeyText(*key); !keys.contains(written))
                keys += written;
        }
        return u'[' + keys.join(u"; "_s) + u']';
    }

    const FactIndex &m_facts;
    QHash<int, QString> m_keys; // by number
    EditCollector m_edits;
};

} // namespace

QList<TextEdit> planKeys(const FactIndex &facts)
{
    const BibliographyPtr &bibliography = facts.snapshot().surroundings()->bibliography;
    return bibliography ? KeyConversion(facts, *bibliography).plan() : QList<TextEdit>();
}

} // namespace Galley
