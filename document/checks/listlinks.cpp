// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/listlinks.h"

#include "document/checks/editcollector.h"
#include "document/checks/sourceslots.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

class ListLinks
{
public:
    explicit ListLinks(const FactIndex &facts) : m_facts(facts)
    {
        for (const SourceSlot &slot : sourceSlots(facts))
            if (!facts.definitionOf(QString::number(slot.number)))
                m_slots.try_emplace(slot.number, slot);
    }

    QList<TextEdit> plan()
    {
        for (const PlacedCitation &placed : m_facts.snapshot().citations())
            if (placed.citation.kind == CitationKind::Number && hasAllSources(placed.citation))
                link(placed);
        QString definitions;
        for (const auto &[number, anchor] : m_linked)
            definitions += u"[%1]: #%2\n"_s.arg(number).arg(anchor);
        if (!definitions.isEmpty() && !m_edits.add(m_facts.appended(definitions)))
            return {};
        return m_edits.edits();
    }

private:
    bool hasAllSources(const Citation &citation) const
    {
        return std::all_of(citation.members.cbegin(), citation.members.cend(),
            [this](const Citation::Member &member) { return m_slots.contains(member.key.toInt()) || m_facts.definitionOf(member.key); });
    }

    void link(const PlacedCitation &placed)
    {
        QStringList marks;
        for (const Citation::Member &member : placed.citation.members)
            if (const QString mark = u'[' + member.key + u']'; !marks.contains(mark))
                marks += mark;
        QString text = marks.join(u' ');
        const qsizetype behind = placed.range().end;
        if (behind < m_facts.snapshot().source().length() && m_facts.at(behind) == u'[')
            text += u' '; // `[1][2]` would be one link
        if (text != m_facts.text(placed.range()) && !m_edits.add({{placed.range(), text}}))
            return;
        for (const Citation::Member &member : placed.citation.members)
            if (const auto slot = m_slots.find(member.key.toInt()); slot != m_slots.end())
                giveAnchor(slot->second);
    }

    void giveAnchor(const SourceSlot &slot)
    {
        if (m_linked.contains(slot.number))
            return;
        static const QRegularExpression known(u"^<a id=\"([^\"<>\\s]+)\">"_s);
        const qsizetype start = textStart(slot);
        const auto match = known.match(m_facts.text({start, slot.range.end}));
        QString anchor = match.captured(1);
        if (!match.hasMatch()) {
            const QString usual = u"source-%1"_s.arg(slot.number);
            anchor = usual;
            for (int i = 1; m_facts.snapshot().anchors().contains(anchor); ++i)
                anchor = u"%1-%2"_s.arg(usual).arg(i);
            m_edits.add({{{start, start}, u"<a id=\"%1\"></a>"_s.arg(anchor)}});
        }
        m_linked.emplace(slot.number, anchor);
    }

    // Behind the number, what closes it and the blanks.
    qsizetype textStart(const SourceSlot &slot) const
    {
        qsizetype at = slot.digits.end;
        while (at < slot.range.end && !m_facts.at(at).isSpace())
            ++at;
        while (at < slot.range.end && m_facts.at(at).isSpace())
            ++at;
        return at;
    }

    const FactIndex &m_facts;
    std::map<int, SourceSlot> m_slots; // of sources that are lines of the list, by number
    std::map<int, QString> m_linked; // anchors by number
    EditCollector m_edits;
};

} // namespace

QList<TextEdit> planListLinks(const FactIndex &facts)
{
    return ListLinks(facts).plan();
}

} // namespace Galley
