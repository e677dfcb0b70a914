// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/definitionsources.h"

#include "document/labelset.h"

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// Without backslashes, for the parser counts their guards.
void appendEscaped(QString &source, const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() < 0x20 || (c.unicode() < 0x80 && (c.isPunct() || c.isSymbol())))
            source += "&#"_L1 + QString::number(c.unicode()) + u';';
        else
            source += c;
    }
}

// As it stands in the article; one of several lines, between which container markers may stand, is written anew, and so is
// one that seems to have its title from the line behind it.
QString sourceOf(const LinkDefinition &definition, QStringView block)
{
    const QStringView written = block.sliced(definition.range.start, definition.range.length());
    const bool endsWithTarget = definition.range.end <= definition.targetRange.end + 1; // and its pointed bracket
    if (!written.contains(u'\n') && (definition.title.isEmpty() || !endsWithTarget))
        return written.toString();
    const QString label = definition.label.simplified();
    QString source = (label.startsWith(u'^') ? u"[\n"_s : u"["_s) + label + "]: <"_L1; // at once it would be a footnote's
    appendEscaped(source, definition.target);
    source += u'>';
    if (!definition.title.isEmpty()) {
        source += " \""_L1;
        appendEscaped(source, definition.title);
        source += u'"';
    }
    return source;
}

} // namespace

void DefinitionSources::add(const LinkDefinition &definition, QStringView source)
{
    const QString label = foldedLabel(definition.label);
    if (definition.footnote) {
        Footnote &footnote = m_footnotes[label];
        if (footnote.count++ == 0)
            footnote.label = definition.label;
        else
            m_haveAmbiguousFootnotes = true;
        return;
    }
    m_byLabel[label].append(m_links.size());
    if (label.contains(u' '))
        m_spaced.append(m_links.size());
    m_links.append(sourceOf(definition, source));
    m_holdEscapes = m_holdEscapes || definition.escapes > 0;
    m_longestReference = std::max(m_longestReference, definition.target.toUtf8().size() + definition.title.toUtf8().size());
}

void DefinitionSources::setNotes(const QList<FootnoteNote> &notes)
{
    m_coverNotes = true;
    for (Footnote &footnote : m_footnotes)
        footnote.number = 0;
    for (int i = 0; i < notes.size(); ++i) {
        const auto found = m_footnotes.find(foldedLabel(notes[i].label));
        m_coverNotes = m_coverNotes && found != m_footnotes.end() && found->label == notes[i].label;
        if (found != m_footnotes.end())
            found->number = i + 1;
    }
}

bool DefinitionSources::isAmbiguous(const LinkDefinition &footnote) const
{
    return m_footnotes.value(foldedLabel(footnote.label)).count != 1;
}

void DefinitionSources::appendLinks(QString &prelude, const QSet<QString> &used, bool spaced) const
{
    QList<qsizetype> wanted = spaced ? m_spaced : QList<qsizetype>();
    for (const QString &label : used)
        wanted += m_byLabel.value(label);
    std::sort(wanted.begin(), wanted.end()); // the first definition wins
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    for (const qsizetype index : std::as_const(wanted))
        prelude += m_links[index] + "\n\n"_L1;
}

std::optional<ExcerptContext> DefinitionSources::contextOf(QStringView stretch, const QList<LinkDefinition> &own) const
{
    const LabelCandidates used = labelCandidates(stretch);
    if (used.footnotesSpanLines && !m_footnotes.isEmpty())
        return {};
    QSet<QString> ownLabels;
    for (const LinkDefinition &definition : own) {
        if (definition.footnote)
            ownLabels.insert(foldedLabel(definition.label));
    }
    ExcerptContext context;
    QString marks;
    for (const QString &label : used.footnotes) {
        const auto footnote = m_footnotes.constFind(label);
        if (footnote == m_footnotes.cend())
            continue;
        if (footnote->number > 0)
            context.noteNumbers.insert(footnote->label, footnote->number);
        if (!ownLabels.contains(label))
            context.prelude += "[^"_L1 + footnote->label + "]: x\n\n"_L1;
        else if (footnote->number > 0) // without a mark it would vanish
            marks += "[^"_L1 + footnote->label + "] "_L1;
    }
    // Last comes what indented lines cannot go on with.
    appendLinks(context.prelude, used.links, used.spanLines);
    context.prelude += "x "_L1 + marks + "\n\n"_L1;
    return context;
}

} // namespace Galley
