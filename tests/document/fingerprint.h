// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"

#include <QString>
#include <QStringList>

namespace Galley {

// All that a snapshot says, spelled out: two snapshots that print the same say the same.
class Fingerprint
{
public:
    enum class Ids { Printed, LeftOut };
    enum class Html { Printed, LeftOut };
    explicit Fingerprint(const DocumentSnapshot &snapshot, Ids ids = Ids::Printed, Html html = Html::Printed) : m_ids(ids), m_html(html)
    {
        add("text", snapshot.source().toString());
        add("words", snapshot.statistics().words, snapshot.statistics().characters, snapshot.statistics().cjk);
        addFrontMatter(snapshot.frontMatter());
        for (int i = 0; i < snapshot.blockCount(); ++i)
            addBlock(snapshot, i);
        addPlacedFacts(snapshot);
    }
    QString toString() const { return m_lines.join(u'\n'); }
    const QStringList &lines() const { return m_lines; }

private:
    static QString shown(const QString &text) { return text; }
    static QString shown(const QStringList &list) { return list.join(u'|'); }
    static QString shown(SourceRange range) { return QString::number(range.start) + u'-' + QString::number(range.end); }
    template <typename Number> static QString shown(Number number) { return QString::number(qulonglong(number)); }
    template <typename... Values> void add(const char *name, const Values &...values)
    {
        m_lines.append(QStringList{QString::fromLatin1(name), shown(values)...}.join(u' '));
    }
    quint64 shownId(BlockId id) const { return m_ids == Ids::Printed ? quint64(id) : 0; }

    void addFrontMatter(const FrontMatter &matter) { add("front matter", matter.range, matter.lines, matter.fault, matter.values.keys()); }
    void addBlock(const DocumentSnapshot &snapshot, int index)
    {
        const Block &block = *snapshot.block(index);
        const LineRange lines = snapshot.linesOfBlock(index);
        add("block", shownId(block.id), int(block.kind), block.length, block.lines, block.contentLines, block.sourceHash, block.anchors,
            snapshot.rangeOfBlock(index), lines.first, lines.count);
        if (m_html == Html::Printed)
            add("html", block.html, block.htmlHash);
        add("block words", block.statistics.words, block.statistics.characters);
        for (const Heading &heading : block.headings)
            add("heading", heading.level, heading.title, heading.slugText, heading.ids, heading.range, heading.titleRange, heading.line);
        for (const Link &link : block.links)
            addLink(link);
        for (const Citation &citation : block.citations)
            addCitation(citation);
        for (const LinkDefinition &definition : block.definitions)
            add("definition", definition.label, definition.key, definition.target, definition.title, definition.range, definition.line);
    }
    void addLink(const Link &link)
    {
        add("link", int(link.kind), int(link.placeholder), link.text, link.target, link.title, link.label, link.range, link.textRange,
            link.targetRange, link.titleRange, link.line);
    }
    void addCitation(const Citation &citation)
    {
        add("citation", int(citation.kind), citation.range, int(citation.malformed), int(citation.textual), int(citation.conditional),
            citation.line);
        for (const Citation::Member &member : citation.members)
            add("member", member.key, member.range, member.prefix, member.suffix);
    }
    void addPlacedFacts(const DocumentSnapshot &snapshot)
    {
        for (const OutlineEntry &entry : snapshot.outline())
            add("entry", entry.level, entry.title, entry.anchor, entry.ids, entry.line, entry.range, entry.titleRange,
                shownId(entry.block));
        for (const PlacedLink &placed : snapshot.links()) {
            add("placed link", int(placed.state), shownId(placed.block), placed.blockStart, placed.line);
            addLink(placed.link);
        }
        for (const PlacedDefinition &placed : snapshot.definitions())
            add("placed definition", placed.definition.key, placed.range(), placed.line);
        for (const PlacedCitation &placed : snapshot.citations()) {
            add("placed citation", int(placed.state), shownId(placed.block), placed.blockStart, placed.line);
            addCitation(placed.citation);
        }
        for (const NumberedSource &source : snapshot.sources())
            add("source", source.number, source.text, source.range, source.line);
        QStringList anchors(snapshot.anchors().begin(), snapshot.anchors().end());
        anchors.sort();
        add("anchors", anchors);
        if (snapshot.toc()) {
            add("toc", snapshot.toc()->line, snapshot.toc()->listRange);
            for (const TocEntry &entry : snapshot.toc()->entries)
                add("toc entry", entry.text, entry.target, entry.anchor, entry.level, entry.line, entry.range, int(entry.state));
        }
    }

    Ids m_ids;
    Html m_html;
    QStringList m_lines;
};

} // namespace Galley
