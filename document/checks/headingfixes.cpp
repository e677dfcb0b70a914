// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/headingfixes.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 120;

bool looksLikeTitle(const QString &line)
{
    const QString text = line.trimmed();
    return !text.isEmpty() && text.size() <= longestTitle && !u".,;:!?…。！？।"_s.contains(text.back()) && text.front().isLetterOrNumber();
}

QString titleFromPath(const QString &path)
{
    QString name = QFileInfo(path).completeBaseName();
    name.replace(u'-', u' ').replace(u'_', u' ');
    name = name.simplified();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace

QList<TextEdit> headingLevelEdits(const FactIndex &facts, const OutlineEntry &heading, int level)
{
    const QString source = facts.text(heading.range);
    qsizetype hashes = 0;
    while (hashes < source.size() && source[hashes] == u'#')
        ++hashes;
    const QString mark = u"#"_s.repeated(level);
    if (hashes > 0)
        return {{{heading.range.start, heading.range.start + hashes}, mark}};
    const qsizetype underline = source.lastIndexOf(u'\n') + 1;
    if (underline == 0)
        return {};
    if (level > 2)
        return {{heading.range, mark + u' ' + source.first(underline).simplified()}};
    QString replaced = source.sliced(underline);
    replaced.replace(level == 1 ? u'-' : u'=', level == 1 ? u'=' : u'-');
    return {{{heading.range.start + underline, heading.range.end}, replaced}};
}

QList<Fix> HeadingFixes::fixesFor(const Finding &finding)
{
    if (finding.kind == FindingKind::TitleMissing)
        return missingTitle(finding.range);
    const int index = m_facts.headingAt(finding.range);
    return index < 0 ? QList<Fix>() : forHeading(index, finding.kind);
}

int HeadingFixes::levelBefore(int index)
{
    const Outline &outline = m_facts.snapshot().outline();
    int level = 0;
    for (qsizetype i = 0; m_levelBefore.size() < outline.size(); ++i) {
        m_levelBefore += level;
        level = outline[i].nested ? level : outline[i].level;
    }
    return m_levelBefore[index];
}

QList<Fix> HeadingFixes::forHeading(int index, FindingKind kind)
{
    const OutlineEntry &heading = m_facts.snapshot().outline()[index];
    const auto toLevel = [&](int level) {
        return QList<Fix>{
            m_facts.fix(FixKind::SetHeadingLevel, {heading.title, QString::number(level)}, headingLevelEdits(m_facts, heading, level))};
    };
    switch (kind) {
    case FindingKind::HeadingLevelJump:
        return toLevel(qMin(levelBefore(index) + 1, 6));
    case FindingKind::TitleDuplicate:
        return toLevel(2);
    case FindingKind::HeadingEmpty:
        return {m_facts.fix(FixKind::RemoveHeading, {}, {{m_facts.wholeLines(heading.range), {}}})};
    case FindingKind::HeadingDuplicate:
        return {m_facts.fix(FixKind::NumberHeading, {heading.title + m_numbering.numberOf(index)}, m_numbering.plan(index))};
    case FindingKind::SectionWithoutCitation:
        return missingCitation(index);
    default:
        return {};
    }
}

// A first line that reads like one becomes the title, else the only heading of the topmost level, else the file's name.
QList<Fix> HeadingFixes::missingTitle(SourceRange firstLine) const
{
    const DocumentSnapshot &snapshot = m_facts.snapshot();
    QList<Fix> fixes;
    const int block = snapshot.blockIndexAt(firstLine.start);
    const QString line = m_facts.text(firstLine);
    if (block >= 0 && snapshot.block(block)->kind == BlockKind::Paragraph && snapshot.block(block)->contentLines == 1
        && looksLikeTitle(line))
        fixes += m_facts.fix(FixKind::AddTitle, {line.trimmed()}, {{{firstLine.start, firstLine.start}, u"# "_s}});
    if (!snapshot.outline().isEmpty() && !snapshot.outline().first().nested && snapshot.outline().first().range.start == firstLine.start) {
        const OutlineEntry &first = snapshot.outline().first();
        fixes += m_facts.fix(FixKind::SetHeadingLevel, {first.title, u"1"_s}, headingLevelEdits(m_facts, first, 1));
    }
    if (const QString title = titleFromPath(snapshot.surroundings()->articlePath); !title.isEmpty())
        fixes += m_facts.fix(FixKind::AddTitle, {title}, {{{firstLine.start, firstLine.start}, u"# "_s + title + u"\n\n"_s}});
    return fixes;
}

// At the end of the section's first paragraph, before its full stop.
QList<Fix> HeadingFixes::missingCitation(int index) const
{
    const DocumentSnapshot &snapshot = m_facts.snapshot();
    const int headingBlock = snapshot.indexOf(snapshot.outline()[index].block);
    for (int i = headingBlock + 1; i < snapshot.blockCount(); ++i) {
        const Block &block = *snapshot.block(i);
        if (block.kind == BlockKind::Heading)
            return {};
        if (block.kind != BlockKind::Paragraph)
            continue;
        const LineRange lines = snapshot.linesOfBlock(i);
        qsizetype end = snapshot.source().lineRange(lines.first + qMax(block.contentLines, 1) - 1).end;
        while (end > snapshot.rangeOfBlock(i).start && m_facts.at(end - 1).isSpace())
            --end;
        if (u".!?。！？।"_s.contains(m_facts.at(end - 1)))
            --end;
        return {m_facts.fix(FixKind::MarkCitationNeeded, {}, {{{end, end}, u" [citation needed]"_s}})};
    }
    return {};
}

QList<Fix> frontMatterFixes(const FactIndex &facts, const Finding &finding)
{
    static const QRegularExpression plainValue(uR"(^([\w-]+):[ \t]+([^"'\[{|>&*#].*?)[ \t]*$)"_s);
    const DocumentSnapshot &snapshot = facts.snapshot();
    const QRegularExpressionMatch match = plainValue.match(facts.text(finding.range));
    if (!match.hasMatch() || snapshot.frontMatter().range.isEmpty())
        return {};
    const SourceRange value{finding.range.start + match.capturedStart(2), finding.range.start + match.capturedEnd(2)};
    QString quoted = match.captured(2);
    quoted = u'"' + quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
    const QList<TextEdit> edits{{value, quoted}};
    const QString matter = applyEdits(facts.text(snapshot.frontMatter().range), edits); // it begins with the text
    if (!readFrontMatter(matter).fault.isEmpty())
        return {};
    return {facts.fix(FixKind::QuoteValue, {match.captured(1)}, edits)};
}

} // namespace Galley
